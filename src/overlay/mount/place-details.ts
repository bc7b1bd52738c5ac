import type { DetailsPlace } from "~overlay/card/card-model"
import { type Box, boxAt, isFree, overlaps, type Size } from "./boxes"

/** What there is around the panel when it opens. */
export type PanelScene = {
  readonly room: Box
  readonly composer: Box
  readonly text: Box
  /** Never covered: submit, character count, tools, the caret's line. */
  readonly clear: readonly Box[]
  readonly chip: Box
  readonly rightToLeft: boolean
  /** In a dialog the page beside it is dimmed and free; in the page the room below the composer is freer. */
  readonly prefer: "beside" | "below"
}

const PANEL: Size = { width: 340, height: 360 }
/** A popover at marked words is no larger. */
const POPOVER: Size = { width: 280, height: 160 }
/** Heights of the panel that are tried, in CSS pixels: what does not fit scrolls in its middle. */
const HEIGHTS = [360, 300, 240]
/** A window that is smaller is short of space, and gets a sheet along an edge, in CSS pixels. */
const SHORT: Size = { width: 480, height: 520 }
/** A sheet takes no more than this share of the room's height. */
const SHEET_SHARE = 0.45
const MAX_SHEET_WIDTH = 480
/** A lower sheet would show nothing but its foot, in CSS pixels. */
const MIN_SHEET_HEIGHT = 110
/** Between it and what it stands beside, in CSS pixels. */
const GAP = 8

/** Chooses the panel's place. There is always one: a person who asks to see it must. */
export function placePanel(scene: PanelScene): DetailsPlace {
  const { room, composer, text, clear, chip } = scene
  const width = room.right - room.left
  const isShort = width < SHORT.width || room.bottom - room.top < SHORT.height
  const solids = [
    [...clear, chip, text, composer],
    [...clear, chip, text]
  ]
  if (!isShort) {
    for (const solid of solids) {
      for (const height of HEIGHTS) {
        const at = placesFor(scene, { ...PANEL, height }).find((box) => isFree(box, room, solid))
        if (at) return placedAt(at, chip)
      }
    }
  }
  return placeSheet(room, clear, chip)
}

function placedAt(at: Box, chip: Box): DetailsPlace {
  const isAbove = at.bottom <= chip.top
  return {
    left: at.left,
    top: isAbove ? null : at.top,
    bottom: at.bottom,
    width: at.right - at.left,
    maxHeight: at.bottom - at.top,
    isSheet: false
  }
}

function placesFor(
  { room, composer, text, chip, rightToLeft, prefer }: PanelScene,
  size: Size
): readonly Box[] {
  const low = Math.min(chip.bottom, room.bottom) - size.height
  const y = Math.max(room.top, Math.min(Math.max(text.top, low), room.bottom - size.height))
  const right = boxAt(composer.right + GAP, y, size)
  const left = boxAt(composer.left - GAP - size.width, y, size)
  const beside = rightToLeft ? [left, right] : [right, left]
  const start = rightToLeft ? chip.right - size.width : chip.left
  const x = Math.max(room.left, Math.min(start, room.right - size.width))
  const end = boxAt(room.right - size.width, y, size)
  const below = [
    boxAt(x, Math.max(composer.bottom, chip.bottom) + GAP, size),
    boxAt(x, Math.min(composer.top, chip.top) - GAP - size.height, size)
  ]
  const near = [
    boxAt(x, chip.bottom + GAP, size),
    boxAt(x, chip.top - GAP - size.height, size),
    end
  ]
  return prefer === "beside" ? [...beside, ...below, ...near] : [...below, ...beside, ...near]
}

/** A sheet along the lower edge, else the upper one, else in the widest stretch between what must stay clear. */
function placeSheet(room: Box, clear: readonly Box[], chip: Box): DetailsPlace {
  const width = Math.min(room.right - room.left, MAX_SHEET_WIDTH)
  const left = room.left + (room.right - room.left - width) / 2
  const tallest = Math.min(PANEL.height, Math.floor((room.bottom - room.top) * SHEET_SHARE))
  const column = (box: Box) => box.left < left + width && box.right > left
  for (const solid of [[...clear, chip], clear].map((boxes) => boxes.filter(column))) {
    const stretches = freeStretches(room, solid)
    // The lowest one that is tall enough.
    const stretch = stretches
      .filter(({ top, bottom }) => bottom - top >= Math.min(tallest, MIN_SHEET_HEIGHT))
      .sort((one, other) => other.bottom - one.bottom)
      .find(({ top, bottom }) => bottom - top >= MIN_SHEET_HEIGHT * 1.3 || stretches.length === 1)
    if (!stretch) continue
    const height = Math.min(tallest, stretch.bottom - stretch.top)
    const isTop = stretch.top === room.top && stretch.bottom !== room.bottom
    const bottom = isTop ? stretch.top + height : stretch.bottom
    return {
      left,
      top: isTop ? stretch.top : null,
      bottom,
      width,
      maxHeight: height,
      isSheet: true
    }
  }
  return { left, top: null, bottom: room.bottom, width, maxHeight: tallest, isSheet: true }
}

/** The stretches of a room's height in which nothing stands. */
function freeStretches(
  { top: roof, bottom: floor }: Box,
  solid: readonly Box[]
): readonly { readonly top: number; readonly bottom: number }[] {
  const found: { top: number; bottom: number }[] = []
  let from = roof
  for (const { top, bottom } of [...solid].sort((one, other) => one.top - other.top)) {
    if (top - GAP > from) found.push({ top: from, bottom: Math.min(top - GAP, floor) })
    from = Math.max(from, bottom + GAP)
  }
  if (from < floor) found.push({ top: from, bottom: floor })
  return found
}

/**
 * Chooses the place of a popover at marked words: below their first line, else above it.
 * @param size as it is drawn; until then as large as it may be
 */
export function placePopover(
  room: Box,
  words: Box,
  clear: readonly Box[],
  size: Size
): DetailsPlace {
  const width = Math.min(POPOVER.width, room.right - room.left)
  const height = Math.min(POPOVER.height, size.height)
  const x = Math.max(room.left, Math.min(words.left, room.right - width))
  const below = boxAt(x, words.bottom + GAP / 2, { width, height })
  const above = boxAt(x, words.top - GAP / 2 - height, { width, height })
  const shifts = [0, -120, 120, -240, 240]
  const beside = shifts.flatMap((by) =>
    [below, above].map((box) => ({ ...box, left: box.left + by, right: box.right + by }))
  )
  const at =
    beside.find((box) => isFree(box, room, clear)) ??
    [below, above].find((box) => isFree(box, room, [])) ??
    boxAt(x, Math.max(room.top, Math.min(below.top, room.bottom - height)), { width, height })
  const isAbove = at.bottom <= words.top && !overlaps(at, words)
  return {
    left: at.left,
    top: isAbove ? null : at.top,
    bottom: at.bottom,
    width,
    maxHeight: POPOVER.height,
    isSheet: false
  }
}
