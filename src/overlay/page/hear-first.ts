import { rootOf } from "~platform/dom"
import { editableBox } from "~sites/editable-box"

/**
 * Everything that is dispatched at elements and reaches the page's listeners. Firefox gives every listener the innermost
 * node of an event, through closed roots too (`originalTarget`, `explicitOriginalTarget`, `rangeParent`).
 */
const KEPT = [
  ...["keydown", "keyup", "keypress", "textInput", "beforeinput", "input", "change"],
  ...["compositionstart", "compositionupdate", "compositionend"],
  ...["pointerdown", "pointerup", "pointermove", "pointercancel"],
  ...["pointerover", "pointerout", "pointerenter", "pointerleave"],
  // Chromium names no node of ours, and would send more events to a page that has a listener for this one.
  ...(isGecko() ? ["pointerrawupdate"] : []),
  ...["gotpointercapture", "lostpointercapture"],
  ...["mousedown", "mouseup", "mousemove", "mouseover", "mouseout", "mouseenter", "mouseleave"],
  ...["click", "dblclick", "auxclick", "contextmenu", "DOMActivate"],
  ...["focus", "blur", "focusin", "focusout", "DOMFocusIn", "DOMFocusOut"],
  ...["select", "selectstart", "selectionchange", "copy", "cut", "paste"],
  ...["beforecopy", "beforecut", "beforepaste"],
  ...["dragstart", "drag", "dragenter", "dragover", "dragleave", "dragend", "drop"],
  ...["scroll", "scrollend", "load", "error", "securitypolicyviolation"],
  ...["animationstart", "animationend", "animationiteration", "animationcancel"],
  ...["transitionrun", "transitionstart", "transitionend", "transitioncancel"],
  ...["MozMousePixelScroll", "DOMMouseScroll"]
]

/** The same for what a listener that may cancel would make slow. */
const KEPT_PASSIVELY = [
  ...["wheel", "mousewheel", "touchstart", "touchmove", "touchend", "touchcancel"]
]

/**
 * What only a person, or an aid that they use, brings about: keys, the clipboard, a drop, an input method, and whatever
 * asks before it types (dictation, autocorrection, a phone's keyboard). A page's `execCommand` gives trusted `input`, and
 * none of these.
 */
const BY_HAND: ReadonlySet<string> = new Set([
  "keydown",
  "paste",
  "drop",
  "compositionstart",
  "beforeinput"
])

/** Keys that write nothing, and that are let go in a box on the way to somewhere else. */
const MODIFIERS: ReadonlySet<string> = new Set(["Alt", "AltGraph", "Control", "Meta", "Shift"])

/** What hears a page's events before the page does. */
export type FirstListener = {
  /** When a person last did something in a box, `performance.now()` milliseconds; `-Infinity` before. */
  readonly handIn: (box: Element) => number
  /** Takes a box for one that a person has written in, on other evidence than an event. */
  readonly vouchFor: (box: Element) => void
  /** When Tab was last pressed anywhere, same clock. */
  readonly lastTab: () => number
  /** Is told of the box whenever a person does something in one. Ends with the signal. */
  readonly onHand: (listener: (box: Element) => void, signal: AbortSignal) => void
  /**
   * From now on what is dispatched at the host of `root` comes here, and nowhere else, and no other event names a node of
   * that root. @returns ends it
   */
  readonly keep: (root: ShadowRoot, listener: (event: Event) => void) => () => void
  /** Hears again what a page has made the browser forget (`document.open`). Harmless else. */
  readonly listen: (view: Window) => void
  /** Hears nothing more, until {@link FirstListener.listen}. */
  readonly stop: (view: Window) => void
}

/** What Firefox adds to events. */
type GeckoEvent = Event & { readonly explicitOriginalTarget?: EventTarget | null }

/** True in Firefox, where events name nodes in closed roots. */
export function isGecko(): boolean {
  return "originalTarget" in Event.prototype
}

/** Where the isolated world remembers it: the sentinel sets it up at document start, the linter finds it later. */
const FIRST = Symbol.for("softsell.first-listener")

/**
 * The one listener of this page that was there first. A content script that runs at document start comes before every
 * script of the page, and listeners of the window's capture phase are called in the order they were added.
 */
export function firstListener(view: Window): FirstListener {
  const world = globalThis as unknown as Record<symbol, FirstListener | undefined>
  const first = (world[FIRST] ??= createFirstListener())
  first.listen(view)
  return first
}

function createFirstListener(): FirstListener {
  const hands = new WeakMap<Element, number>()
  const followers = new Set<(box: Element) => void>()
  let tabbedAt = -Infinity
  const hosts = new Map<Element, (event: Event) => void>()
  const note = (box: Element, at: number) => {
    hands.set(box, at)
    for (const follower of followers) follower(box)
  }
  /** As when the pointer leaves an element of the page for the card: the event is the page's, the node under it ours. */
  const namesKept = (event: GeckoEvent) => {
    const named = event.explicitOriginalTarget
    const root = named instanceof Node ? rootOf(named) : null
    return root instanceof ShadowRoot && hosts.has(root.host)
  }
  const listener = (event: Event) => {
    // What a page dispatches itself tells it nothing, and a person has no part in it.
    if (!event.isTrusted) return
    const isByHand = BY_HAND.has(event.type)
    if (!isByHand && hosts.size === 0) return
    if (event instanceof KeyboardEvent && event.key === "Tab") tabbedAt = performance.now()
    const target = event.composedPath()[0]
    if (!(target instanceof Element)) return
    const keeper = hosts.get(target)
    if (keeper) {
      event.stopImmediatePropagation()
      keeper(event)
    } else if (isGecko() && namesKept(event)) {
      event.stopImmediatePropagation()
      dispatchCopy(event, target)
    } else if (isByHand && !(event instanceof KeyboardEvent && MODIFIERS.has(event.key))) {
      const box = editableBox(target)
      if (box) note(box, performance.now())
    }
  }
  return {
    handIn: (box) => hands.get(box) ?? -Infinity,
    lastTab: () => tabbedAt,
    vouchFor: (box) => note(box, 0),
    onHand: (follower, signal) => {
      followers.add(follower)
      signal.addEventListener("abort", () => followers.delete(follower))
    },
    keep: ({ host }, keeper) => {
      hosts.set(host, keeper)
      return () => hosts.delete(host)
    },
    listen: (view) => {
      // The same listener a second time is no second listener.
      for (const type of KEPT) view.addEventListener(type, listener, { capture: true })
      for (const type of KEPT_PASSIVELY) {
        view.addEventListener(type, listener, { capture: true, passive: true })
      }
    },
    stop: (view) => {
      for (const type of [...KEPT, ...KEPT_PASSIVELY]) {
        view.removeEventListener(type, listener, { capture: true })
      }
    }
  }
}

/** Gives the page its event all the same, once no event is about that could lead to a node of ours. */
function dispatchCopy(event: Event, target: Element): void {
  if (!(event instanceof MouseEvent)) return
  const { type } = event
  const init = initOf(event)
  // Made later too: an event that is made now takes over what the one under way names.
  setTimeout(() => {
    const Kind = event instanceof PointerEvent ? PointerEvent : MouseEvent
    target.dispatchEvent(new Kind(type, init))
  }, 0)
}

/** What a page may know of an event. The other element is read now, while it is the card's host and no node within. */
function initOf(event: MouseEvent): PointerEventInit {
  const { bubbles, cancelable, composed, detail, relatedTarget } = event
  const { screenX, screenY, clientX, clientY, button, buttons } = event
  const { ctrlKey, shiftKey, altKey, metaKey } = event
  const init = {
    ...{ bubbles, cancelable, composed, detail, relatedTarget, view: window },
    ...{ screenX, screenY, clientX, clientY, button, buttons },
    ...{ ctrlKey, shiftKey, altKey, metaKey }
  }
  if (!(event instanceof PointerEvent)) return init
  const { pointerId, pointerType, isPrimary, width, height, pressure } = event
  return { ...init, pointerId, pointerType, isPrimary, width, height, pressure }
}
