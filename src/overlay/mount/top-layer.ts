import { contains, findAll, matches, rectOf, rootOf } from "~platform/dom"

/** Everything that a page can put above the card, which is in the top layer itself. */
const ABOVE = ":popover-open, :modal, :fullscreen"
/** Elements looked at in each layer. */
const MAX_LOOKED_AT = 200
/** A colour that lets more through covers nothing (0…1). */
const MIN_ALPHA = 0.1
/** What draws something whatever its background. */
const PICTURES = "img, picture, canvas, video, svg, iframe, object, embed"

/**
 * True when something in the top layer is drawn over a button of the card, also where it lets the pointer through. What
 * stands in a closed shadow root of the page is not found.
 */
export function isCovered(host: Element, button: Element): boolean {
  const box = button.getBoundingClientRect()
  return layersAround(host).some(
    (layer) => !contains(layer, host) && below.get(layer) !== host && draws(layer, box)
  )
}

function layersAround(host: Element): readonly Element[] {
  const roots = new Set([rootOf(host) as Document | ShadowRoot, host.ownerDocument])
  return [...roots].flatMap((root) => findAll(root, ABOVE))
}

/** Layers that were open when a card was put above them, and that card: the top layer itself tells no order. */
const below = new WeakMap<Element, Element>()

/** Remembers what is open now as being below the card, which was put on top of it. */
export function noteBelow(host: Element): void {
  for (const layer of layersAround(host)) below.set(layer, host)
}

function draws(layer: Element, box: DOMRect): boolean {
  if (isPainted(getComputedStyle(layer, "::backdrop"))) return true
  const elements = [layer, ...findAll(layer, "*").slice(0, MAX_LOOKED_AT)]
  return elements.some((element) => {
    const { left, top, right, bottom } = rectOf(element)
    const isOver = left < box.right && right > box.left && top < box.bottom && bottom > box.top
    return isOver && (matches(element, PICTURES) || isPainted(getComputedStyle(element)))
  })
}

function isPainted(style: CSSStyleDeclaration): boolean {
  const { backgroundColor, backgroundImage, display, opacity, visibility } = style
  if (display === "none" || visibility === "hidden" || Number(opacity) < MIN_ALPHA) return false
  return (
    (backgroundImage !== "none" && backgroundImage !== "") || alphaOf(backgroundColor) >= MIN_ALPHA
  )
}

/** Share of a computed colour that is opaque, 0…1; a notation that is not known counts as opaque. */
function alphaOf(colour: string): number {
  if (colour === "" || colour === "transparent") return 0
  const alpha = /^(?:rgba\(.*,|\w+\(.*\/)\s*([\d.]+)%?\s*\)$/.exec(colour)?.[1]
  return alpha === undefined ? 1 : Number(alpha)
}
