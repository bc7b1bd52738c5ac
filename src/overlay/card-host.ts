import { TOKENS } from "~ui/tokens"

import { CARD_STYLE } from "~overlay/card/card-style"
import { composedClosest } from "~sites/composed-tree"
import { keepEventsInside } from "~overlay/keep-events-inside"
import { addStyleSheet } from "~overlay/style-sheet"

/** Where the card lives: one neutral element in the page, with a closed shadow root in it. */
export type CardHost = {
  readonly element: HTMLElement
  /** The element that React draws into. */
  readonly mount: HTMLElement
  readonly root: ShadowRoot
  readonly remove: () => void
}

/** What the host has to stand in, to be above it and usable while it is open. */
const HOMES = "dialog, [aria-modal='true'], [popover]"

/** Told by the shadow root alone, so that the page cannot see whose host it is. */
const OURS = "softsell"

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
  mount.id = OURS
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

type Dom = { readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null }

/** Takes away hosts that a linter before this one left: an updated extension cannot tell its old self to go in Firefox. */
export function sweepHosts(page: Document): void {
  const dom = (globalThis as unknown as { chrome?: { dom?: Dom } }).chrome?.dom
  const homes = [page.documentElement, ...page.querySelectorAll(HOMES)]
  for (const home of homes) {
    for (const child of [...home.children]) {
      if (child.localName !== "div") continue
      const inside =
        (child as Element & { openOrClosedShadowRoot?: ShadowRoot | null })
          .openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot?.(child)
      if (inside?.getElementById(OURS)) child.remove()
    }
  }
}
