import { type Box, boxAt, isFree, type Size } from "./boxes"

/** What there is around a compose box when its chip gets its place. */
export type ChipScene = {
  /** Where it may be at all: the window less its margins. */
  readonly room: Box
  /** The dialog or composer that is written in. */
  readonly composer: Box
  /** The editor, all of it that is in view: its text may grow into it. */
  readonly editor: Box
  /** The editor's text. */
  readonly text: Box
  /** Never covered: submit, character count, tools, the caret's line. */
  readonly clear: readonly Box[]
  /** Never covered where it can be helped: other controls and words of the composer, and room that a count will take. */
  readonly used: readonly Box[]
  readonly rightToLeft: boolean
}

/**
 * The one place of a draft's chip: fixed to a corner of the composer, so that it moves with the composer and with nothing
 * else. Distances in CSS pixels.
 */
export type Anchor = {
  readonly shape: "chip" | "dot"
  /** From the composer's left edge, or its right one in a page that is read from there. */
  readonly fromLeft: number | null
  readonly fromRight: number
  /** From the composer's upper or lower edge. */
  readonly fromTop: number | null
  readonly fromBottom: number
  /** Width that chip, notes and "Undo" may take together. */
  readonly width: number
}

/** Height of the chip, and width and height of its icon alone, in CSS pixels. */
export const CHIP_HEIGHT = 32
/** A chip is no wider, in CSS pixels. */
const MAX_CHIP_WIDTH = 200
/** What fits the shortest state and its mark, in CSS pixels. */
const MIN_CHIP_WIDTH = 112
/** The same with "Undo" beside it: what a row of controls must have free. In CSS pixels. */
const MIN_ROW_WIDTH = 180
/** Chip, a note beside it and "Undo", in CSS pixels. */
const MAX_STRIP_WIDTH = 400
/** Between the chip and what it stands beside, in CSS pixels. */
const GAP = 8
/** Controls whose middles differ by no more stand in one row, in CSS pixels. */
const ROW_TOLERANCE = 12
/** Distance of the places tried when no good place is free, in CSS pixels. */
const GRID = 24

/** Chooses the place: in a free stretch of the composer's lowest row of controls, else right below, else where there is room. */
export function chooseAnchor(scene: ChipScene): Anchor | null {
  const { clear, used, editor, text } = scene
  const gap = inRow(scene)
  if (gap) return anchorAt(scene, "chip", gap)
  const solids = [
    [...clear, ...used, editor],
    [...clear, editor],
    [...clear, text]
  ]
  for (const solid of solids) {
    for (const width of [MAX_CHIP_WIDTH, MIN_CHIP_WIDTH]) {
      const at = firstFree(scene, { width, height: CHIP_HEIGHT }, solid)
      if (at) return anchorAt(scene, "chip", widened(at, scene, solid))
    }
  }
  // Over the draft itself as little as can be: the icon alone.
  for (const solid of [...solids, clear]) {
    const at = firstFree(scene, { width: CHIP_HEIGHT, height: CHIP_HEIGHT }, solid)
    if (at) return anchorAt(scene, "dot", at)
  }
  return null
}

/** Where an anchor is now, for a strip of the whole width that it may take. */
export function atAnchor(anchor: Anchor, composer: Box): Box {
  const left =
    anchor.fromLeft === null
      ? composer.right - anchor.fromRight - anchor.width
      : composer.left + anchor.fromLeft
  const top =
    anchor.fromTop === null ? composer.bottom - anchor.fromBottom : composer.top + anchor.fromTop
  return boxAt(left, top, { width: anchor.width, height: CHIP_HEIGHT })
}

function anchorAt(
  { composer, rightToLeft }: ChipScene,
  shape: Anchor["shape"],
  { left, top, right }: Box
): Anchor {
  const isUpper = Math.abs(top - composer.top) < Math.abs(composer.bottom - top)
  return {
    shape,
    fromLeft: rightToLeft ? null : left - composer.left,
    fromRight: composer.right - right,
    fromTop: isUpper ? top - composer.top : null,
    fromBottom: composer.bottom - top,
    width: right - left
  }
}

/** The widest free stretch of a row of controls in the composer, the lowest row first. */
function inRow({ room, composer, editor, clear, used, rightToLeft }: ChipScene): Box | null {
  const solid = [...clear, ...used, editor]
  const middles = clear
    .filter(({ top, bottom }) => top >= composer.top && bottom <= composer.bottom + ROW_TOLERANCE)
    .map(({ top, bottom }) => (top + bottom) / 2)
    .sort((one, other) => other - one)
  const rows = middles.filter((y, at) => at === 0 || middles[at - 1]! - y > ROW_TOLERANCE)
  for (const middle of rows) {
    const top = Math.round(middle - CHIP_HEIGHT / 2)
    const band = { top, bottom: top + CHIP_HEIGHT }
    const beside = solid
      .filter((box) => box.top < band.bottom && box.bottom > band.top)
      .sort((one, other) => one.left - other.left)
    let from = Math.max(composer.left, room.left)
    let best: Box | null = null
    for (const { left, right } of [...beside, { left: composer.right, right: composer.right }]) {
      const gap = { left: from + GAP, right: left - GAP, ...band }
      if (gap.right - gap.left > (best ? best.right - best.left : 0)) best = gap
      from = Math.max(from, right)
    }
    if (!best || best.right - best.left < MIN_ROW_WIDTH) continue
    const width = Math.min(best.right - best.left, MAX_STRIP_WIDTH)
    const left = rightToLeft ? best.right - width : best.left
    const at = boxAt(left, top, { width, height: CHIP_HEIGHT })
    if (isFree(at, room, solid)) return at
  }
  return null
}

/** As wide as a note beside it needs, as far as that is free. */
function widened(at: Box, { room, rightToLeft }: ChipScene, solid: readonly Box[]): Box {
  for (const width of [MAX_STRIP_WIDTH, 320, 260]) {
    const left = rightToLeft ? at.right - width : at.left
    const wide = boxAt(left, at.top, { width, height: CHIP_HEIGHT })
    if (isFree(wide, room, solid)) return wide
  }
  return at
}

function firstFree(scene: ChipScene, size: Size, solid: readonly Box[]): Box | undefined {
  return placesFor(scene, size).find((box) => isFree(box, scene.room, solid))
}

function placesFor({ room, composer, text, rightToLeft }: ChipScene, size: Size): readonly Box[] {
  const start = rightToLeft ? composer.right - size.width : composer.left
  const end = rightToLeft ? composer.left : composer.right - size.width
  const x = Math.max(room.left, Math.min(start, room.right - size.width))
  return [
    boxAt(x, composer.bottom + GAP, size),
    boxAt(x, text.bottom + GAP / 2, size),
    boxAt(end - GAP, composer.bottom - size.height - GAP, size),
    boxAt(x, composer.top - GAP - size.height, size),
    boxAt(composer.right + GAP, composer.bottom - size.height, size),
    boxAt(composer.left - GAP - size.width, composer.bottom - size.height, size),
    boxAt(end, composer.top + GAP, size),
    boxAt(room.right - size.width, room.bottom - size.height, size),
    boxAt(room.left, room.bottom - size.height, size),
    ...gridOf(room, size)
  ]
}

/** Every place of a coarse grid, from the lower end of the page up. */
function gridOf(room: Box, size: Size): readonly Box[] {
  const boxes: Box[] = []
  for (let top = room.bottom - size.height; top >= room.top; top -= GRID) {
    for (let left = room.right - size.width; left >= room.left; left -= GRID) {
      boxes.push(boxAt(left, top, size))
    }
  }
  return boxes
}
