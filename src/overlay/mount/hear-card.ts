import { actionOf, buttonAt } from "~overlay/card/press"
import { type FirstListener, isGecko } from "~overlay/page/hear-first"

import type { CardHost } from "./card-host"
import type { CardSight } from "./card-sight"

/** A button that is being pressed. */
type Held = { readonly button: HTMLElement; readonly name: string; readonly by: "key" | "pointer" }

/** The focus comes in with Tab within so long, in milliseconds. */
const BY_TAB_MS = 500

/** Hears what happens in the card. */
export type CardEars = {
  /** Puts the focus on the main button of what is open, else on the chip. */
  readonly focus: () => void
  /** After a drawing: the focus of somebody who is in the card must not be lost with a button that went. */
  readonly keepFocus: () => void
  readonly stop: () => void
}

/**
 * Hears everything that happens in the card before the page does, and instead of it, and presses its buttons: only for a
 * person (the browser vouches for the event), only where the card is seen, and in a task of its own, so that nothing of
 * the page runs while an event still names a node of ours.
 *
 * Keeps the editor focused while the card is used by pointer, and Escape from closing the site's dialog.
 * `onEscape`: Escape was pressed with the focus in the card. `onPointer`: the pointer is over it.
 */
export function hearCard(
  host: CardHost,
  sight: CardSight,
  first: FirstListener,
  { onEscape, onPointer }: { readonly onEscape: () => void; readonly onPointer: () => void }
): CardEars {
  let held: Held | null = null
  /** The button that got the focus by Tab or from us: in Firefox a page that got hold of the card could set it. */
  let reached: Element | null = null
  let isReaching = false
  /** The focus is in the card, or was in a button of it that went. */
  let isIn = false
  let reachedLast: Element | null = null

  const focused = () => buttonAt(host.root.activeElement)
  const under = ({ clientX, clientY }: MouseEvent) =>
    buttonAt(host.root.elementFromPoint(clientX, clientY))
  const hold = (button: HTMLElement | null, by: Held["by"], event: Event) => {
    const at = event instanceof MouseEvent ? { x: event.clientX, y: event.clientY } : null
    held = button && sight.shows(button, at) ? { button, name: nameOf(button), by } : null
  }
  const carryOut = (event: MouseEvent) => {
    const was = held
    held = null
    // An aid presses without key or pointer: what it points at, or what has the focus.
    const by = was?.by ?? (event.detail === 0 ? "key" : null)
    const button = by === "key" ? focused() : under(event)
    if (!button || (was && (button !== was.button || nameOf(button) !== was.name))) return
    if (by === null || (!was && !sight.shows(button, null))) return
    if (by === "key" && isGecko() && button !== reached) return
    const action = actionOf(button)
    if (!action) return
    sight.pressed()
    setTimeout(action, 0)
  }
  const onFocus = () => {
    const button = focused()
    isIn = true
    reachedLast = button
    if (isReaching || performance.now() - first.lastTab() < BY_TAB_MS) reached = button
  }
  const onFocusLost = () => {
    const left = reachedLast
    // A button that is taken out loses the focus too, and is gone in the next moment.
    queueMicrotask(() => {
      if (left?.isConnected) isIn = false
    })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault()
      setTimeout(onEscape, 0)
    } else if (event.key === "Enter" || event.key === " ") {
      if (!event.repeat) hold(focused(), "key", event)
    } else held = null
  }
  const stop = first.keep(host.root, (event) => {
    if (event.type === "pointerdown" || event.type === "mousedown") {
      event.preventDefault()
      if (event.type === "pointerdown" || held?.by !== "pointer") {
        hold(under(event as MouseEvent), "pointer", event)
      }
    } else if (event.type === "click") carryOut(event as MouseEvent)
    else if (event.type === "pointercancel") held = null
    else if (event.type === "focusin") onFocus()
    else if (event.type === "focusout") onFocusLost()
    else if (event.type === "pointermove") onPointer()
    else if (event.type === "keydown") onKey(event as KeyboardEvent)
  })
  const focus = () => {
    isReaching = true
    const main = host.mount.querySelector<HTMLElement>("[data-main]")
    const first = host.mount.querySelector<HTMLElement>(".details button, button")
    ;(main ?? first)?.focus({ preventScroll: true, focusVisible: true })
    isReaching = false
  }
  return {
    focus,
    keepFocus: () => {
      const { activeElement, body } = host.element.ownerDocument
      const isNowhere = activeElement === null || activeElement === body
      if (!isIn || host.root.activeElement !== null) return
      if (isNowhere || activeElement === host.element) focus()
      else isIn = false
    },
    stop
  }
}

function nameOf(button: Element): string {
  return button.getAttribute("aria-label") ?? ""
}
