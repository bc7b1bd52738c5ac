import { TOKENS } from "~ui/tokens"

import { CARD_STYLE } from "~overlay/card/card-style"
import { composedClosest } from "~sites/composed-tree"
import { keepEventsInside } from "./keep-events-inside"
import { zoomOf } from "./measure-scene"
import { addStyleSheet } from "~overlay/page/style-sheet"
import { HOMES, MOUNT_ID } from "~overlay/page/sweep-page"

/** A page is printed without us. */
const ON_PAPER = `@media print { :host, #${MOUNT_ID} { display: none !important } }`

/** Where the card lives: one neutral element in the page, with a closed shadow root in it. */
export type CardHost = {
  readonly element: HTMLElement
  /** The element that React draws into. */
  readonly mount: HTMLElement
  readonly root: ShadowRoot
  /** Stands in the dialog of this editor again, above everything: the site may have moved the dialog, or the editor. */
  readonly settle: (editor: HTMLElement) => void
  readonly remove: () => void
}

/**
 * Puts the host into the dialog that holds the editor, so that it is above the dialog's cover and inside its focus trap;
 * without a dialog at the end of the document.
 */
export function createCardHost(editor: HTMLElement, onEscape: () => void): CardHost {
  const page = editor.ownerDocument
  const element = page.createElement("div")
  const set = (property: string, value: string) =>
    element.style.setProperty(property, value, "important")
  set("all", "initial")
  set("position", "fixed")
  set("z-index", "2147483647")
  const root = element.attachShadow({ mode: "closed" })
  const mount = page.createElement("div")
  mount.id = MOUNT_ID
  root.append(mount)
  element.popover = "manual"
  let zoom = 1
  const settle = (at: HTMLElement) => {
    const home = composedClosest(at, HOMES) ?? page.documentElement
    if (element.parentNode !== home) home.append(element)
    if (zoomOf(home) !== zoom) {
      zoom = zoomOf(home)
      // A page that is zoomed by style would zoom lengths and place as well.
      set("zoom", `${1 / zoom}`)
    }
    // The top layer: dialogs may clip what they hold, and a shifted one would shift the card with it. Whatever is taken out
    // of the page and put in again has left it.
    if (!element.matches(":popover-open")) element.showPopover()
  }
  settle(editor)
  addStyleSheet(root, TOKENS + CARD_STYLE + ON_PAPER)
  const life = new AbortController()
  keepEventsInside(element, onEscape, life.signal)
  return {
    element,
    mount,
    root,
    settle,
    remove: () => {
      life.abort()
      element.remove()
    }
  }
}
