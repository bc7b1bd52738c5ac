/*
 * The DOM, asked past whatever a page has named. A form gives its named fields the place of its own properties: with
 * `<input name="closest">` in it, `form.closest` is the field. So what may be a form (anything around a box, any dialog
 * or scope) is asked by the prototypes, which a page cannot reach from its own world.
 */

/** `node.parentNode`. */
export function parentOf(node: Node): ParentNode | null {
  return Reflect.get(Node.prototype, "parentNode", node)
}

/** `node.parentElement`. */
export function parentElementOf(node: Node): HTMLElement | null {
  return Reflect.get(Node.prototype, "parentElement", node)
}

/** `node.getRootNode()`. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node)
}

/** `node.isConnected`. */
export function isConnected(node: Node): boolean {
  return Reflect.get(Node.prototype, "isConnected", node)
}

/** `outer.contains(inner)`. */
export function contains(outer: Node, inner: Node | null): boolean {
  return Node.prototype.contains.call(outer, inner)
}

/** `element.matches(selector)`. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector)
}

/** `element.closest(selector)`. */
export function closest(element: Element, selector: string): HTMLElement | null {
  return Element.prototype.closest.call(element, selector) as HTMLElement | null
}

/** `element.getAttribute(name)`. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name)
}

/** `element.getAttributeNames()`. */
export function attributeNamesOf(element: Element): readonly string[] {
  return Element.prototype.getAttributeNames.call(element)
}

/** `element.localName`. */
export function nameOf(element: Element): string {
  return Reflect.get(Element.prototype, "localName", element)
}

/** `element.getBoundingClientRect()`. */
export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element)
}

/** `element.checkVisibility()`; true where the browser has none. */
export function isDisplayed(element: Element): boolean {
  return "checkVisibility" in Element.prototype
    ? Element.prototype.checkVisibility.call(element)
    : true
}

/** `element.append(node)`. */
export function appendTo(element: Element, node: Node): void {
  Element.prototype.append.call(element, node)
}

/** `scope.querySelector(selector)`; null without a scope. */
export function find(scope: ParentNode | null, selector: string): HTMLElement | null {
  return scope && queriesOf(scope).querySelector.call(scope, selector)
}

/** `scope.querySelectorAll(selector)`, as a list; empty without a scope. */
export function findAll(scope: ParentNode | null, selector: string): readonly HTMLElement[] {
  return scope
    ? Array.from(queriesOf(scope).querySelectorAll.call(scope, selector) as NodeListOf<HTMLElement>)
    : []
}

type Queries = {
  readonly querySelector: (this: unknown, selector: string) => HTMLElement | null
  readonly querySelectorAll: (this: unknown, selector: string) => NodeListOf<Element>
}

function queriesOf(scope: ParentNode): Queries {
  const prototype =
    scope instanceof Element
      ? Element.prototype
      : scope instanceof Document
        ? Document.prototype
        : DocumentFragment.prototype
  return prototype
}
