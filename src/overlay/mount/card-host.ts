import { TOKENS } from "~ui/tokens"

import { CARD_STYLE } from "~overlay/card/card-style"
import { composedClosest } from "~sites/composed-tree"
import { keepEventsInside } from "./keep-events-inside"
import { addStyleSheet } from "~overlay/page/style-sheet"
import { HOMES, MOUNT_ID } from "~overlay/page/sweep-page"

/** Where the card lives: one neutral element in the page, with a closed shadow root in it. */
export type CardHost = {
  readonly element: HTMLElement
  /** The element that React draws into. */
  readonly mount: HTMLElement
  readonly root: ShadowRoot
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
  const home = composedClosest(editor, HOMES) ?? page.documentElement
  home.append(element)
  // The top layer: dialogs may clip what they hold, and a shifted one would shift the card with it.
  element.popover = "manual"
  element.showPopover()
  addStyleSheet(root, TOKENS + CARD_STYLE)
  const life = new AbortController()
  keepEventsInside(element, onEscape, life.signal)
  return {
    element,
    mount,
    root,
    remove: () => {
      life.abort()
      element.remove()
    }
  }
}
