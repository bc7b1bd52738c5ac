import { closest, parentElementOf } from "~platform/dom"

/** Everything that takes typed text. */
const TYPED_IN = "textarea, input, [contenteditable]:not([contenteditable='false'])"

/**
 * The box that holds `target`: a textarea, an input, or the outermost editable element around it.
 * @returns null when the target is in nothing editable
 */
export function editableBox(target: Element): HTMLElement | null {
  let box: HTMLElement | null = null
  let outer = closest(target, TYPED_IN)
  while (outer) {
    box = outer
    const around = parentElementOf(outer)
    outer = around && closest(around, TYPED_IN)
  }
  return box
}
