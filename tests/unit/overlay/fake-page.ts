import { vi } from "vitest"

/** Everything a page holds on to for a script: what is left of it when the script is done is a leak. */
export type Holdings = {
  /** Listeners on the page's own targets that were not removed, as `type` of `target`. */
  readonly listeners: () => readonly string[]
  /** Observers that still observe. */
  readonly observers: () => number
}

type Key = { target: EventTarget; type: string; listener: unknown; capture: boolean }

/** Counts listeners on window, document and elements outside shadow roots, and observers, from now on. */
export function countHoldings(): Holdings {
  const held: Key[] = []
  const drop = (key: Key) => {
    const at = held.findIndex(
      (each) =>
        each.target === key.target &&
        each.type === key.type &&
        each.listener === key.listener &&
        each.capture === key.capture
    )
    if (at >= 0) held.splice(at, 1)
  }
  const captureOf = (options: unknown) =>
    typeof options === "boolean"
      ? options
      : Boolean((options as { capture?: boolean } | undefined)?.capture)
  const { addEventListener, removeEventListener } = EventTarget.prototype
  const isOfPage = (target: EventTarget) =>
    target === window ||
    (target instanceof Node && !(target.getRootNode() instanceof ShadowRoot) && target.isConnected)
  vi.spyOn(EventTarget.prototype, "addEventListener").mockImplementation(function (
    this: EventTarget,
    type,
    listener,
    options
  ) {
    addEventListener.call(this, type, listener, options)
    if (!isOfPage(this)) return
    const key = { target: this, type, listener, capture: captureOf(options) }
    held.push(key)
    const signal = typeof options === "object" ? options.signal : undefined
    signal?.addEventListener("abort", () => drop(key))
  })
  vi.spyOn(EventTarget.prototype, "removeEventListener").mockImplementation(function (
    this: EventTarget,
    type,
    listener,
    options
  ) {
    removeEventListener.call(this, type, listener, options)
    drop({ target: this, type, listener, capture: captureOf(options) })
  })
  const observing = new Set<object>()
  for (const name of ["MutationObserver", "ResizeObserver", "IntersectionObserver"] as const) {
    const { prototype } = globalThis[name]
    const { observe, disconnect } = prototype
    vi.spyOn(prototype, "observe").mockImplementation(function (this: object, ...args: unknown[]) {
      observing.add(this)
      Reflect.apply(observe, this, args)
    })
    vi.spyOn(prototype, "disconnect").mockImplementation(function (this: object) {
      observing.delete(this)
      Reflect.apply(disconnect, this, [])
    })
  }
  return {
    listeners: () =>
      held
        .filter(({ target }) => isOfPage(target))
        .map(
          ({ type, target }) =>
            `${type} of ${target === window ? "window" : (target as Node).nodeName}`
        ),
    observers: () => observing.size
  }
}

/** Highlights as the browser keeps them; happy-dom has none. */
class FakeHighlight extends Set<Range> {}

/** Gives happy-dom what it lacks of a browser. @returns the highlights by name */
export function fakePage(): Map<string, Set<Range>> {
  const highlights = new Map<string, Set<Range>>()
  vi.stubGlobal("Highlight", FakeHighlight)
  vi.stubGlobal("CSS", { highlights })
  vi.stubGlobal("requestIdleCallback", (run: () => void) => setTimeout(run, 0))
  vi.stubGlobal("cancelIdleCallback", (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer))
  Element.prototype.checkVisibility = () => true
  HTMLElement.prototype.showPopover = () => undefined
  // happy-dom lays nothing out: a window of 1280 × 800 with one editor in it.
  const { documentElement } = document
  Object.defineProperty(documentElement, "clientWidth", { value: 1280, configurable: true })
  Object.defineProperty(documentElement, "clientHeight", { value: 800, configurable: true })
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const isDrawn = this.hasAttribute("contenteditable")
    return new DOMRect(100, 100, isDrawn ? 600 : 0, isDrawn ? 80 : 0)
  })
  return highlights
}

/** Opens the closed shadow roots that are made from now on. @returns the roots, newest last */
export function openShadowRoots(): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = []
  const { attachShadow } = Element.prototype
  vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element) {
    const root = attachShadow.call(this, { mode: "open" })
    roots.push(root)
    return root
  })
  return roots
}
