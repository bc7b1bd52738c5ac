import { attributeNamesOf, attributeOf, nameOf, parentElementOf, rootOf } from "~platform/dom"

/** Elements described, from the box outwards. */
const MAX_ELEMENTS = 14
/** The message that carries the description takes no more; in UTF-16 units. */
const MAX_LENGTH = 4000
/** Attributes whose values say what an element is, and never hold what the person wrote. */
const SHOWN_VALUES = [
  "role",
  "contenteditable",
  "aria-modal",
  "aria-multiline",
  "type",
  "data-lexical-editor"
]

/**
 * What an unknown box looks like, for a bug report: tags and attribute names from the box outwards, and the values of a
 * few attributes that are the site's own. No text, no label, no address.
 */
export function describeBox(editor: Element): string {
  const lines: string[] = []
  for (let at: Element | null = editor; at && lines.length < MAX_ELEMENTS;) {
    const element: Element = at
    const names = attributeNamesOf(element).map((name) =>
      SHOWN_VALUES.includes(name) ? `${name}="${attributeOf(element, name) ?? ""}"` : name
    )
    lines.push(`<${[nameOf(element), ...names].join(" ")}>`)
    const root = rootOf(element)
    const host = root instanceof ShadowRoot ? root.host : null
    const parent = parentElementOf(element)
    if (!parent && host) lines.push("#shadow-root")
    at = parent ?? host
  }
  while (lines.join("\n").length > MAX_LENGTH) lines.pop()
  return lines.join("\n")
}
