import { composedParent } from "~sites/composed-tree"

/** The nearest ancestor, also beyond open shadow roots, in which `selector` finds something; null where none does. */
export function nearestHolding(element: Element, selector: string): ParentNode | null {
  for (let at = composedParent(element); at; at = composedParent(at)) {
    if ((at instanceof Element || at instanceof ShadowRoot) && at.querySelector(selector)) return at
  }
  return null
}
