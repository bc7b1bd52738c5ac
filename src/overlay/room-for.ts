import { getOverflowAncestors } from "@floating-ui/dom"

import { composedParent } from "~overlay/composed-tree"
import type { Box } from "~overlay/place-card"

/** Distance kept from the edges of the window, in CSS pixels. */
const MARGIN = 8

/** Where the card may be: the window, less what clips its host. */
export function roomFor(host: HTMLElement): Box {
  const page = host.ownerDocument.documentElement
  const room = { left: 0, top: 0, right: page.clientWidth, bottom: page.clientHeight }
  const holder = fixedHolder(host)
  if (holder) {
    for (const element of getOverflowAncestors(host)) {
      // Fixed boxes are clipped only from the element on that they are fixed to.
      if (!(element instanceof HTMLElement) || !element.contains(holder)) continue
      const clip = element.getBoundingClientRect()
      room.left = Math.max(room.left, clip.left)
      room.top = Math.max(room.top, clip.top)
      room.right = Math.min(room.right, clip.right)
      room.bottom = Math.min(room.bottom, clip.bottom)
    }
  }
  return {
    left: room.left + MARGIN,
    top: room.top + MARGIN,
    right: room.right - MARGIN,
    bottom: room.bottom - MARGIN
  }
}

/** The ancestor that fixed boxes are placed in, where it is not the window (CSS Transforms 1, §3; Containment 3). */
function fixedHolder(host: HTMLElement): Element | null {
  for (let at = composedParent(host); at; at = composedParent(at)) {
    if (at instanceof HTMLElement && holdsFixed(getComputedStyle(at))) return at
  }
  return null
}

function holdsFixed(style: CSSStyleDeclaration): boolean {
  const shifts = [style.transform, style.translate, style.scale, style.rotate, style.perspective]
  const filters = [style.filter, style.backdropFilter]
  return (
    [...shifts, ...filters].some((value) => value !== "" && value !== "none") ||
    /transform|translate|scale|rotate|perspective|filter/.test(style.willChange) ||
    /paint|layout|strict|content/.test(style.contain) ||
    // A size container contains layout; "normal" is none.
    /size/.test(style.getPropertyValue("container-type"))
  )
}
