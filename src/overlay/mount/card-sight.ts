import { composedParent } from "~sites/composed-tree"

import type { CardHost } from "./card-host"
import { isCovered } from "./top-layer"

/** A place in CSS pixels of the viewport. */
export type Point = { readonly x: number; readonly y: number }

/** Whether a person can see what they press. */
export type CardSight = {
  /**
   * The card stands where it should.
   * @param isOurs false where it stands elsewhere than before and we did not want that
   * @param isShifted what is open stands elsewhere than before, whatever the chip does
   */
  readonly placed: (isOurs: boolean, isShifted: boolean) => void
  /** A person pressed a button: what moves now moves because of that. */
  readonly pressed: () => void
  /** Buttons came or went. */
  readonly drawn: () => void
  /** True when a button stands in the open, where it has stood for a while. @param at where it is pressed */
  readonly shows: (button: HTMLElement, at: Point | null) => boolean
  readonly stop: () => void
}

/** A card that a page moved, or changed, takes no press for so long, in milliseconds: browsers' own questions do the same. */
const MIN_STILL_MS = 500
/** What moves so soon after a press moved because of it, in milliseconds. */
const OWN_MOVE_MS = 1000
/** What is less opaque, the elements around it included, can be overlooked (0…1). */
const MIN_OPACITY = 0.9
/** How often the browser looks whether a button is covered, in milliseconds: the least it allows. */
const LOOK_EVERY_MS = 100
/** Differences that come from rounding, in CSS pixels. */
const ROUNDING = 1

/** Newer than the DOM library's types: Chromium has had it since 74, Firefox has not. */
type SeeingOptions = IntersectionObserverInit & {
  readonly trackVisibility: true
  readonly delay: number
}
type SeeingEntry = IntersectionObserverEntry & { readonly isVisible?: boolean }

/** Watches whether the card is seen where it was drawn. */
export function watchSight(host: CardHost): CardSight {
  const view = host.element.ownerDocument.defaultView
  let stillSince = -Infinity
  let pressedAt = -Infinity
  let place: DOMRect | null = null
  let frame = 0
  const tampered = () => {
    stillSince = performance.now()
    // Once a frame: a page that insists must not be answered in a loop.
    if (frame === 0) {
      frame = requestAnimationFrame(() => {
        frame = 0
        host.restore()
      })
    }
  }
  const mutations = new MutationObserver(() => {
    if (!host.isAsDrawn()) tampered()
  })
  mutations.observe(host.element, { attributes: true })
  const covered = watchCover(host)
  return {
    placed: (isOurs, isShifted) => {
      const now = performance.now()
      const isExpected = isOurs || now - pressedAt < OWN_MOVE_MS
      if (!isExpected && (isShifted || !isAt(host.element, place))) stillSince = now
      place = host.element.getBoundingClientRect()
    },
    pressed: () => {
      pressedAt = performance.now()
    },
    drawn: covered.drawn,
    shows: (button, at) => {
      if (!host.isAsDrawn() || !isAt(host.element, place)) {
        tampered()
        return false
      }
      return (
        performance.now() - stillSince >= MIN_STILL_MS &&
        isOpaque(host.element) &&
        !isTransitioning(host.element.ownerDocument) &&
        isOnTop(host, button, at) &&
        !isCovered(host.element, button) &&
        !covered.has(button)
      )
    },
    stop: () => {
      mutations.disconnect()
      covered.stop()
      view?.cancelAnimationFrame(frame)
    }
  }
}

/**
 * What the browser itself says of each button: covered, see-through or bent counts as not visible. It sees what no look-up
 * finds, such as a picture that lets the pointer through.
 */
function watchCover({ root }: CardHost) {
  const covered = new WeakSet<Element>()
  const watched = new Set<Element>()
  const note = (entries: readonly SeeingEntry[]) => {
    for (const { target, isVisible, isIntersecting } of entries) {
      if (isVisible === false && isIntersecting) covered.add(target)
      else covered.delete(target)
    }
  }
  const options: SeeingOptions = { trackVisibility: true, delay: LOOK_EVERY_MS }
  const observer = new IntersectionObserver(note, options)
  return {
    drawn: () => {
      for (const element of watched) {
        if (element.isConnected) continue
        observer.unobserve(element)
        watched.delete(element)
      }
      for (const button of root.querySelectorAll("button")) {
        if (watched.has(button)) continue
        watched.add(button)
        observer.observe(button)
      }
    },
    has: (button: Element) => {
      note(observer.takeRecords())
      return covered.has(button)
    },
    stop: () => observer.disconnect()
  }
}

function isAt(element: Element, place: DOMRect | null): boolean {
  if (!place) return true
  const now = element.getBoundingClientRect()
  return Math.abs(now.left - place.left) <= ROUNDING && Math.abs(now.top - place.top) <= ROUNDING
}

/** True when the element and everything around it lets nothing through worth speaking of. */
function isOpaque(element: Element): boolean {
  let opacity = 1
  for (let at: Node | null = element; at; at = composedParent(at)) {
    if (!(at instanceof Element)) continue
    const style = getComputedStyle(at)
    opacity *= Number(style.opacity)
    if (opacity < MIN_OPACITY || style.filter.includes("opacity(")) return false
    if (at !== element) continue
    const { clipPath, filter, mixBlendMode, transform, visibility } = style
    const isPlain =
      visibility === "visible" &&
      [clipPath, filter, transform].every((value) => value === "none" || value === "") &&
      (mixBlendMode === "normal" || mixBlendMode === "")
    if (!isPlain) return false
  }
  return true
}

/** While a page changes from one view to another, a picture of it lies over everything. */
function isTransitioning(page: Document): boolean {
  const selector = ":active-view-transition"
  return CSS.supports(`selector(${selector})`) && page.documentElement.matches(selector)
}

/** True when nothing that takes the pointer lies over the middle and the edges of a button, nor where it is pressed. */
function isOnTop({ element, root }: CardHost, button: HTMLElement, at: Point | null): boolean {
  const { left, top, right, bottom } = button.getBoundingClientRect()
  const x = (left + right) / 2
  const y = (top + bottom) / 2
  const points = [
    { x, y },
    { x: left + ROUNDING, y },
    { x: right - ROUNDING, y },
    { x, y: top + ROUNDING },
    { x, y: bottom - ROUNDING },
    ...(at ? [at] : [])
  ]
  const home = element.getRootNode() as Document | ShadowRoot
  return points.every((point) => {
    const found = home.elementFromPoint(point.x, point.y)
    // Out of the window, or scrolled out of the card: nothing can be pressed there.
    return found === null || found === element || root.elementFromPoint(point.x, point.y) === null
  })
}
