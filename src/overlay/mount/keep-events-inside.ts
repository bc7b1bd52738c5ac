/** Everything by which a page notices keys, pointers, focus and text. */
const KEPT_INSIDE = [
  ...["keydown", "keyup", "keypress", "beforeinput", "input", "change"],
  ...["compositionstart", "compositionupdate", "compositionend"],
  ...["pointerdown", "pointerup", "pointermove", "pointerover", "pointerout", "pointercancel"],
  ...["mousedown", "mouseup", "mousemove", "mouseover", "mouseout"],
  ...["click", "dblclick", "auxclick", "contextmenu", "wheel"],
  ...["touchstart", "touchmove", "touchend", "touchcancel"],
  ...["focusin", "focusout", "selectstart", "copy", "cut", "paste"],
  ...["dragstart", "drag", "dragover", "dragend", "drop"]
]

/**
 * Keeps what happens in the card from the page's bubble-phase listeners, the editor focused while the card is used by
 * pointer, and Escape from closing the site's dialog.
 * @param onEscape Escape was pressed with the focus in the card
 */
export function keepEventsInside(
  host: HTMLElement,
  onEscape: () => void,
  signal: AbortSignal
): void {
  for (const type of KEPT_INSIDE) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true })
  }
  for (const type of ["pointerdown", "mousedown"]) {
    host.addEventListener(type, (event) => event.preventDefault(), { signal })
  }
  // In the capture phase of the window, before the site's own listeners: some close their dialog there.
  const page = host.ownerDocument.defaultView
  page?.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.composedPath()[0] !== host) return
      event.preventDefault()
      event.stopImmediatePropagation()
      onEscape()
    },
    { capture: true, signal }
  )
}
