import { autoUpdate } from "@floating-ui/dom"

import type { CardPlacement, DetailsPlace } from "~overlay/card/card-model"
import { isInDialog } from "~overlay/page/is-in-dialog"
import { rootOf } from "~platform/dom"
import { composedContains } from "~sites/composed-tree"
import { type Box, boxAt, fits, isFree, overlaps } from "./boxes"
import type { CardHost } from "./card-host"
import type { CardOptions } from "./card-options"
import type { CardSight } from "./card-sight"
import {
  clearBoxes,
  clearElements,
  composerBox,
  editorBox,
  lineBox,
  roomIn,
  textBox,
  usedBoxes
} from "./measure-scene"
import { watchMoves } from "./watch-moves"
import { type Anchor, atAnchor, CHIP_HEIGHT, chooseAnchor } from "./place-chip"
import { placePanel, placePopover } from "./place-details"

/** Keeps the card at its editor. */
export type Follower = {
  /** Something of the card or the draft changed its size: looks where everything stands. */
  readonly update: () => void
  /** The caret moved or text was written: the same where the card stands over the editor. */
  readonly makeWay: () => void
  readonly stop: () => void
}

/** A popover that was not drawn yet, in CSS pixels. */
const FIRST_POPOVER = { width: 280, height: 160 }
/** Between chip, pill and "Undo", and the most that a pill takes on a line of its own, in CSS pixels; as `card-style.ts`. */
const STRIP_GAP = 6
const MAX_PILL_WIDTH = 240
/** Differences that come from rounding, in CSS pixels. */
const ROUNDING = 1
/** Its walk up the page asks elements by properties that a form's named fields take the place of. */
const NO_ANCESTORS = { ancestorScroll: false, ancestorResize: false }
/** What moves so soon after a key in the box moved because of it, in milliseconds. */
const OWN_MOVE_MS = 1000

/** The scene as far as every placing needs it. */
type Scene = {
  readonly room: Box
  readonly composer: Box
  readonly editor: Box
  readonly text: Box
  readonly clear: readonly Box[]
  readonly rightToLeft: boolean
}

/**
 * Places the card, and again whenever page, editor or card move or change size. The chip gets one place a draft, fixed to a
 * corner of the composer; what is opened gets its place as it opens. It moves nothing but our own host.
 */
export function followEditor(
  host: CardHost,
  sight: CardSight,
  { composer, adapter, source, first, onPlaced, wordsOf }: CardOptions
): Follower {
  let anchor: Anchor | null = null
  /** Width and direction of the composer for which the anchor was chosen. */
  let anchoredIn = ""
  /** What is open, and where it was placed from the host's corner. */
  let opened: unknown = null
  let details: DetailsPlace | null = null
  let last = { left: 0, top: 0 }
  let editorAt: DOMRect | null = null

  /** True when the page has put the editor elsewhere since it was last asked, and the person did nothing that would. */
  const isMovedByPage = (editor: HTMLElement) => {
    const before = editorAt
    editorAt = editor.getBoundingClientRect()
    if (!before || performance.now() - first.handIn(editor) < OWN_MOVE_MS) return false
    return before.left !== editorAt.left || before.top !== editorAt.top
  }
  const move = ({ left, top }: Box, byPage: boolean, isShifted: boolean) => {
    const set = (at: { left: number; top: number }) => {
      last = at
      host.style("left", `${at.left}px`)
      host.style("top", `${at.top}px`)
    }
    const drawn = host.element.getBoundingClientRect()
    // What a transformed dialog does to fixed positions shows in where the last place really was.
    const next = {
      left: last.left + left - drawn.left,
      top: last.top + top - drawn.top
    }
    const isMoved = Math.abs(next.left - last.left) > 0.25 || Math.abs(next.top - last.top) > 0.25
    if (isMoved) set(next)
    sight.placed((isMoved || isShifted) && !byPage, isShifted)
  }
  const look = (): Scene => {
    const now = composer()
    const inner = clearElements(now, adapter)
    return {
      room: roomIn(host.element.ownerDocument),
      composer: composerBox(now, inner),
      editor: editorBox(now.editor),
      text: textBox(now.editor),
      clear: clearBoxes(now, inner),
      rightToLeft: getComputedStyle(now.editor).direction === "rtl"
    }
  }
  /** The anchor's place, or for as long as that is not free another one. */
  const placeChip = (scene: Scene): { at: Box; anchor: Anchor } | null => {
    const { room, composer: box, clear, rightToLeft } = scene
    const key = `${Math.round(box.right - box.left)} ${rightToLeft}`
    if (anchor && key === anchoredIn) {
      const at = atAnchor(anchor, box)
      if (isFree(at, room, clear)) return { at, anchor }
    }
    const isOutOfView = anchor !== null && key === anchoredIn && !fits(atAnchor(anchor, box), room)
    const next = chooseAnchor({ ...scene, used: usedBoxes(composer(), adapter) })
    if (!next) return null
    // Scrolled out of the window it comes back to where it was.
    if (!isOutOfView) {
      anchor = next
      anchoredIn = key
    }
    return { at: atAnchor(next, box), anchor: next }
  }
  /** Where what is open stands, as it opens, or when it has come to stand where it must not. */
  const placeDetails = (
    scene: Scene,
    chip: Box
  ): { placed: DetailsPlace; isNew: boolean } | null => {
    const { open } = source.get()
    const what = open.kind === "mark" ? open.mark.id : open.kind
    if (open.kind === "none") {
      opened = what
      details = null
      return null
    }
    const drawn = host.mount.querySelector<HTMLElement>(".details")
    const size = drawn ? { width: drawn.offsetWidth, height: drawn.offsetHeight } : FIRST_POPOVER
    if (open.kind === "mark") {
      const range = wordsOf(open.mark)
      const words = (range && lineBox(range)) ?? chip
      const isNew = what !== opened
      opened = what
      details = relativeTo(chip, placePopover(scene.room, words, scene.clear, size))
      return { placed: details, isNew }
    }
    const isKept =
      what === opened &&
      details !== null &&
      !details.isSheet &&
      isFree(boxOf(details, size.height, chip), scene.room, scene.clear)
    if (details && isKept) return { placed: details, isNew: false }
    const isNew = what !== opened
    opened = what
    const prefer = isInDialog(composer()) ? "beside" : "below"
    details = relativeTo(chip, placePanel({ ...scene, chip, prefer }))
    return { placed: details, isNew }
  }
  const update = () => {
    if (!host.element.isConnected) return
    host.settle(composer().editor)
    const byPage = isMovedByPage(composer().editor)
    const scene = look()
    const placed = overlaps(scene.text, scene.room) ? placeChip(scene) : null
    // While somebody uses the card it must not vanish.
    const isUsed = host.root.activeElement !== null
    host.style("visibility", placed || isUsed ? "visible" : "hidden")
    if (!placed) return
    const { at } = placed
    const isDot = placed.anchor.shape === "dot" || source.get().view.quiet
    const open = placeDetails(scene, at)
    const placement: CardPlacement = {
      shape: isDot ? "dot" : "chip",
      width: placed.anchor.width,
      pillAt: pillAt(host.mount, at, scene),
      details: open?.placed ?? null
    }
    const isShifted = open !== null && !open.isNew && !isSame(source.get().details, open.placed)
    move({ ...at, bottom: at.top + CHIP_HEIGHT }, byPage, isShifted)
    if (!isSamePlacement(source.get(), placement)) onPlaced(placement)
  }
  const life = new AbortController()
  const { signal } = life
  const onScroll = ({ target }: Event) => {
    if (target instanceof Node && composedContains(target, composer().editor)) update()
  }
  const follow = () => autoUpdate(composer().editor, host.element, update, NO_ANCESTORS)
  let unfollow = follow()
  const moves = watchMoves(host.element, () => {
    update()
    unfollow()
    unfollow = follow()
  })
  const page = host.element.ownerDocument
  // A page that is zoomed by style sends no `resize`.
  const sizes = new ResizeObserver(update)
  sizes.observe(page.documentElement)
  const view = page.defaultView
  // What scrolls in a shadow root is not heard outside it.
  for (const root of [view, rootOf(composer().editor)]) {
    root?.addEventListener("scroll", onScroll, { capture: true, passive: true, signal })
  }
  view?.addEventListener("resize", update, { signal })
  view?.visualViewport?.addEventListener("resize", update, { signal })
  return {
    update,
    makeWay: () => {
      const editor = composer().editor.getBoundingClientRect()
      const drawn = host.mount.querySelector(".details") ?? host.element
      const isNear = [host.element, drawn].some((each) =>
        overlaps(each.getBoundingClientRect(), editor)
      )
      if (isNear) update()
    },
    stop: () => {
      unfollow()
      moves.disconnect()
      sizes.disconnect()
      life.abort()
    }
  }
}

/** Beside the chip where it can be read there, else below or above it where that is free. */
function pillAt(mount: HTMLElement, chip: Box, { room, clear }: Scene): CardPlacement["pillAt"] {
  const pill = mount.querySelector<HTMLElement>(".pill")
  if (!pill) return "beside"
  const others = [...mount.querySelectorAll<HTMLElement>(".strip > button")]
  const taken = others.reduce((sum, { offsetWidth }) => sum + offsetWidth + STRIP_GAP, 0)
  // All of its words, also where they are cut off; and its border.
  const width = Math.min(pill.scrollWidth + 2, MAX_PILL_WIDTH)
  if (taken + width <= chip.right - chip.left) return "beside"
  const size = { width, height: CHIP_HEIGHT }
  const step = CHIP_HEIGHT + STRIP_GAP
  if (isFree(boxAt(chip.left, chip.top + step, size), room, clear)) return "below"
  return isFree(boxAt(chip.left, chip.top - step, size), room, clear) ? "above" : "beside"
}

/** The same place, from the chip's corner. */
function relativeTo({ left, top }: Box, placed: DetailsPlace): DetailsPlace {
  return {
    ...placed,
    left: placed.left - left,
    top: placed.top === null ? null : placed.top - top,
    bottom: placed.bottom - top
  }
}

/** Where what was placed from a chip's corner stands in the window. @param height as it is drawn */
function boxOf({ left, top, bottom, width }: DetailsPlace, height: number, chip: Box): Box {
  const from = top ?? bottom - height
  return {
    left: chip.left + left,
    top: chip.top + from,
    right: chip.left + left + width,
    bottom: chip.top + from + height
  }
}

function isSamePlacement(one: CardPlacement, other: CardPlacement): boolean {
  return (
    one.shape === other.shape &&
    one.pillAt === other.pillAt &&
    Math.abs(one.width - other.width) <= ROUNDING &&
    isSame(one.details, other.details)
  )
}

function isSame(one: DetailsPlace | null, other: DetailsPlace | null): boolean {
  if (!one || !other) return one === other
  const near = (a: number | null, b: number | null) =>
    a === null || b === null ? a === b : Math.abs(a - b) <= ROUNDING
  return (
    near(one.left, other.left) &&
    near(one.top, other.top) &&
    near(one.bottom, other.bottom) &&
    near(one.width, other.width) &&
    near(one.maxHeight, other.maxHeight) &&
    one.isSheet === other.isSheet
  )
}
