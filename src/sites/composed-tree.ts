/** The parent of a node as it is drawn: out of a shadow root the way leads to its host. */
export function composedParent(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
}

/** The nearest ancestor (or the element itself) that matches, also beyond open shadow roots. */
export function composedClosest(element: Element, selector: string): HTMLElement | null {
  for (let at: Element | null = element; at;) {
    const found: HTMLElement | null = at.closest<HTMLElement>(selector)
    if (found) return found
    const root = at.getRootNode()
    at = root instanceof ShadowRoot ? root.host : null
  }
  return null
}

/** True when `inner` stands in `outer`, also through open shadow roots. */
export function composedContains(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = composedParent(at)) if (at === outer) return true
  return false
}
