import { closest, find, parentOf, rootOf } from "~platform/dom"

/** The parent of a node in the composed tree: a shadow root's parent is its host. */
export function composedParent(node: Node): Node | null {
  return parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null)
}

/** `Element.closest` that crosses open shadow roots. */
export function composedClosest(element: Element, selector: string): HTMLElement | null {
  for (let at: Element | null = element; at;) {
    const found = closest(at, selector)
    if (found) return found
    const root = rootOf(at)
    at = root instanceof ShadowRoot ? root.host : null
  }
  return null
}

/** `Node.contains` that crosses open shadow roots. */
export function composedContains(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = composedParent(at)) if (at === outer) return true
  return false
}

/** The closest ancestor, across open shadow roots, that contains a match for `selector`; null where none does. */
export function closestContaining(element: Element, selector: string): ParentNode | null {
  for (let at = composedParent(element); at; at = composedParent(at)) {
    if ((at instanceof Element || at instanceof ShadowRoot) && find(at, selector)) return at
  }
  return null
}
