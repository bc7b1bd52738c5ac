import { closest, isConnected, isDisplayed } from "~platform/dom"

/** True when an element is rendered, or at least not known to be hidden. */
export function isVisible(element: HTMLElement): boolean {
  if (!isConnected(element)) return false
  return !closest(element, "[hidden], [aria-hidden='true'], [inert]") && isDisplayed(element)
}
