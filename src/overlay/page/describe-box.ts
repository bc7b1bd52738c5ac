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
    const names = at
      .getAttributeNames()
      .map((name) =>
        SHOWN_VALUES.includes(name) ? `${name}="${at?.getAttribute(name) ?? ""}"` : name
      )
    lines.push(`<${[at.localName, ...names].join(" ")}>`)
    const root: Node = at.getRootNode()
    const host = root instanceof ShadowRoot ? root.host : null
    if (!at.parentElement && host) lines.push("#shadow-root")
    at = at.parentElement ?? host
  }
  while (lines.join("\n").length > MAX_LENGTH) lines.pop()
  return lines.join("\n")
}
