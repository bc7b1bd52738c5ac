import { TOKENS } from "~ui/tokens"

import { CARD_STYLE } from "~overlay/card/card-style"
import { addStyleSheet } from "~overlay/page/style-sheet"
import { HOMES, signMount } from "~overlay/page/sweep-page"
import { appendTo } from "~platform/dom"
import { composedClosest } from "~sites/composed-tree"
import { zoomOf } from "./measure-scene"
import { noteBelow } from "./top-layer"

/** A page is printed without us. */
const ON_PAPER = `@media print { :host, [data-owner] { display: none !important } }`

/** Where the card lives: one neutral element in the page, with a closed shadow root in it. */
export type CardHost = {
  readonly element: HTMLElement
  /** The element that React draws into. */
  readonly mount: HTMLElement
  readonly root: ShadowRoot
  /** Stands in the dialog of this editor again, above everything: the site may have moved the dialog, or the editor. */
  readonly settle: (editor: HTMLElement) => void
  /** Sets one of the host's own properties, and nobody else does: see {@link CardHost.isAsDrawn}. */
  readonly style: (property: "left" | "top" | "visibility", value: string) => void
  /** True while the host is styled and open as we left it; a page can reach it, and change both. */
  readonly isAsDrawn: () => boolean
  /** Takes back what a page has made of it. */
  readonly restore: () => void
  readonly remove: () => void
}

/**
 * Puts the host into the dialog that holds the editor, so that it is above the dialog's cover and inside its focus trap;
 * without a dialog at the end of the document.
 */
export function createCardHost(editor: HTMLElement): CardHost {
  const page = editor.ownerDocument
  const element = page.createElement("div")
  let drawn = ""
  const values = new Map<string, string>()
  const set = (property: string, value: string) => {
    element.style.setProperty(property, value, "important")
    drawn = element.style.cssText
  }
  set("all", "initial")
  set("position", "fixed")
  set("z-index", "2147483647")
  const root = element.attachShadow({ mode: "closed" })
  const mount = page.createElement("div")
  signMount(mount)
  root.append(mount)
  let zoom = 1
  const open = () => {
    element.popover = "manual"
    noteBelow(element)
    element.showPopover()
  }
  const restore = () => {
    if (element.style.cssText !== drawn) element.style.cssText = drawn
    // The top layer: dialogs may clip what they hold, and a shifted one would shift the card with it. Whatever is taken out
    // of the page and put in again has left it.
    if (element.isConnected && !isOpen(element)) open()
  }
  const settle = (at: HTMLElement) => {
    const home = composedClosest(at, HOMES) ?? page.documentElement
    if (element.parentNode !== home) appendTo(home, element)
    restore()
    if (zoomOf(home) === zoom) return
    zoom = zoomOf(home)
    // A page that is zoomed by style would zoom lengths and place as well.
    set("zoom", `${1 / zoom}`)
  }
  settle(editor)
  addStyleSheet(root, TOKENS + CARD_STYLE + ON_PAPER)
  return {
    element,
    mount,
    root,
    settle,
    style: (property, value) => {
      // Most of the time nothing has changed, and reading the whole style takes its time.
      if (values.get(property) === value) return
      values.set(property, value)
      restore()
      set(property, value)
    },
    isAsDrawn: () => element.style.cssText === drawn && isOpen(element),
    restore,
    remove: () => element.remove()
  }
}

function isOpen(element: HTMLElement): boolean {
  return element.matches(":popover-open")
}
