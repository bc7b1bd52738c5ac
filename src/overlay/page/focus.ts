/** Selector of every element in which somebody may write more than one line. */
const EDITABLE = "textarea, [contenteditable]:not([contenteditable='false'])"

/** True when `element` stands in something to write in: a textarea or an editable element. */
export function isEditable(element: Element): boolean {
  return element.closest(EDITABLE) !== null
}

/**
 * Calls back with the element that took the focus, or in which somebody types, wherever it is.
 *
 * A move of focus within one shadow root never leaves that root, so each open root that an event comes out of gets a
 * listener of its own. `input` always comes out, and catches what was focused before.
 *
 * @param onFocus gets `composedPath()[0]`
 * @param signal ends it, in every root
 */
export function watchFocus(
  page: Document,
  onFocus: (target: Element, event: Event) => void,
  signal: AbortSignal
): void {
  const watched = new WeakSet<Node>()
  const seen = new WeakSet<Event>()
  const listener = (event: Event) => {
    const path = event.composedPath()
    for (const node of path) if (node instanceof ShadowRoot) watch(node)
    if (seen.has(event)) return
    seen.add(event)
    const target = path[0]
    if (target instanceof Element) onFocus(target, event)
  }
  const watch = (root: Document | ShadowRoot) => {
    if (watched.has(root)) return
    watched.add(root)
    root.addEventListener("focusin", listener, { capture: true, signal })
    if (root === page) root.addEventListener("input", listener, { capture: true, signal })
  }
  watch(page)
}
