/** True when an element is rendered, or at least not known to be hidden. */
export function isVisible(element: HTMLElement): boolean {
  if (!element.isConnected || element.closest("[hidden], [aria-hidden='true'], [inert]"))
    return false
  return typeof element.checkVisibility === "function" ? element.checkVisibility() : true
}
