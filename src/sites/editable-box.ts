import { blockListOf } from "~platform/block-list"
import { closest, parentElementOf } from "~platform/dom"

/** Everything that takes typed text. */
const TYPED_IN = "textarea, input, [contenteditable]:not([contenteditable='false'])"

/**
 * The box that holds `target`: a textarea, an input, the outermost editable element around it, or the list of blocks that
 * it is one of.
 * @returns null when the target is in nothing editable
 */
export function editableBox(target: Element): HTMLElement | null {
  const list = blockListOf(target)
  if (list) return list
  let box: HTMLElement | null = null
  let outer = closest(target, TYPED_IN)
  while (outer) {
    box = outer
    const around = parentElementOf(outer)
    outer = around && closest(around, TYPED_IN)
  }
  return box
}
