type Attributes = Readonly<Record<string, string | boolean | undefined>>

/**
 * Makes an element: `h("button", { class: "primary" }, "Post")`. A true attribute is set empty, a false or missing one
 * left out.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    element.setAttribute(name, value === true ? "" : value)
  }
  element.append(...children)
  return element
}
