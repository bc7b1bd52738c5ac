/** Selector of every element in which somebody may write more than one line. */
const EDITABLE = "textarea, [contenteditable]:not([contenteditable='false'])"

/** True when `element` stands in something to write in: a textarea or an editable element. */
export function isEditable(element: Element): boolean {
  return element.closest(EDITABLE) !== null
}
