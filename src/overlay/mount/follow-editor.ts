import { autoUpdate } from "@floating-ui/dom"

import { isInDialog } from "~overlay/page/is-in-dialog"
import { parentOf, rootOf } from "~platform/dom"
import { composedContains, composedParent } from "~sites/composed-tree"
import type { CardOptions } from "./card-options"
import type { CardHost } from "./card-host"
import type { CardSight } from "./card-sight"
import {
  clearBoxes,
  clearElements,
  composerBox,
  controlBoxes,
  roomIn,
  textBox
} from "./measure-scene"
import { HIDDEN, overlaps, placeCard, type Placement, type Size } from "./place-card"

/** Keeps the card at its editor. */
export type Follower = {
  /** Something of the card or the draft changed its size: chooses the place anew. */
  readonly update: () => void
  /** The caret moved or text was written: chooses the place anew where the card stands over the editor. */
  readonly makeWay: () => void
  readonly stop: () => void
}

/** Sizes until they have been measured, in CSS pixels. */
const FIRST_HEIGHT = 280
/** Widths the card may have; a narrow one is better than one that covers the composer. */
const WIDTHS = [320, 248]
const FIRST_CHIP: Size = { width: 220, height: 32 }
/** A card does not grow taller than this, in CSS pixels; it scrolls inside. */
const MAX_HEIGHT = 520
/** Differences in height that come from rounding, in CSS pixels. */
const ROUNDING = 2
/** Its walk up the page asks elements by properties that a form's named fields take the place of. */
const NO_ANCESTORS = { ancestorScroll: false, ancestorResize: false }
const DOT: Size = { width: 32, height: 32 }

/** What moves so soon after a key in the box moved because of it, in milliseconds. */
const OWN_MOVE_MS = 1000

/** Places the card, and again whenever page, editor or card move or change size. It moves nothing but our own host. */
export function followEditor(
  host: CardHost,
  sight: CardSight,
  { composer, adapter, source, first, onPlaced }: CardOptions
): Follower {
  const heights = new Map<number, number>()
  let chip = FIRST_CHIP
  let last = { left: 0, top: 0 }
  let editorAt: DOMRect | null = null

  const measure = () => {
    const { shape } = source.get()
    const drawn = host.mount.querySelector<HTMLElement>(".panel, .chip")
    if (!drawn) return
    const body = drawn.querySelector<HTMLElement>(".body")
    const hidden = body ? body.scrollHeight - body.clientHeight : 0
    const size = { width: drawn.offsetWidth, height: drawn.offsetHeight + hidden }
    if (shape === "card") {
      const height = Math.min(size.height, MAX_HEIGHT)
      const before = heights.get(size.width)
      // What is cut off by a fraction of a pixel counts as a whole one, and would be gone the next time.
      if (before === undefined || Math.abs(height - before) > ROUNDING) {
        heights.set(size.width, height)
      }
    }
    if (shape === "chip") chip = size
  }
  /** True when the page has put the editor elsewhere since it was last asked, and the person did nothing that would. */
  const isMovedByPage = (editor: HTMLElement) => {
    const before = editorAt
    editorAt = editor.getBoundingClientRect()
    if (!before || performance.now() - first.handIn(editor) < OWN_MOVE_MS) return false
    return before.left !== editorAt.left || before.top !== editorAt.top
  }
  const move = ({ left, top }: Placement, byPage: boolean) => {
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
    sight.placed(isMoved && !byPage)
  }
  const update = () => {
    if (!host.element.isConnected) return
    host.settle(composer().editor)
    measure()
    const now = composer()
    const byPage = isMovedByPage(now.editor)
    const { open, insist, view: shown } = source.get()
    const room = roomIn(host.element.ownerDocument)
    const text = textBox(now.editor)
    const inView = overlaps(text, room)
    const inner = inView ? clearElements(now, adapter) : []
    const placement: Placement = inView
      ? placeCard({
          room,
          composer: composerBox(now, inner),
          text,
          clear: clearBoxes(now, inner),
          controls: controlBoxes(now),
          cards: open ? cardSizes(heights, room.right - room.left) : [],
          insist,
          chip: shown.quiet ? DOT : chip,
          dot: DOT,
          rightToLeft: getComputedStyle(now.editor).direction === "rtl",
          prefer: isInDialog(now) ? "beside" : "below"
        })
      : HIDDEN
    // While somebody uses the card it must not vanish.
    const isUsed = host.root.activeElement !== null
    const fitting = placement.shape === "chip" && shown.quiet ? "dot" : placement.shape
    const shape = fitting === "hidden" && isUsed ? source.get().shape : fitting
    host.style("visibility", shape === "hidden" ? "hidden" : "visible")
    if (shape === "hidden") return
    const { maxHeight, width } = placement
    const drawn = source.get()
    if (drawn.shape !== shape || drawn.maxHeight !== maxHeight || drawn.width !== width) {
      onPlaced({ shape, maxHeight, width })
    }
    if (placement.shape !== "hidden") move(placement, byPage)
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
      if (
        overlaps(host.element.getBoundingClientRect(), composer().editor.getBoundingClientRect())
      ) {
        update()
      }
    },
    stop: () => {
      unfollow()
      moves.disconnect()
      sizes.disconnect()
      life.abort()
    }
  }
}

/**
 * Tells when the site moves the dialog that the card stands in: what is around it is put in or taken out somewhere along
 * the way up. Nothing deeper is watched.
 */
function watchMoves(element: Element, onMove: () => void): MutationObserver {
  const observe = () => {
    moves.disconnect()
    const home = parentOf(element)
    for (let at = home && composedParent(home); at; at = composedParent(at)) {
      moves.observe(at, { childList: true })
    }
  }
  const moves = new MutationObserver((records) => {
    const isOurs = records.some(({ addedNodes }) =>
      Array.from(addedNodes).some((node) => composedContains(node, element))
    )
    if (!isOurs) return
    onMove()
    observe()
  })
  observe()
  return moves
}

/** The card in each width that the window has room for. @param heights measured so far, by width */
function cardSizes(heights: ReadonlyMap<number, number>, widest: number): readonly Size[] {
  const known = [...heights.values()][0] ?? FIRST_HEIGHT
  const widths = new Set(WIDTHS.map((width) => Math.min(width, widest)))
  return [...widths].map((width) => ({ width, height: heights.get(width) ?? known }))
}
