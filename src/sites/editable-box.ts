/** Everything that takes typed text. */
const TYPED_IN = "textarea, input, [contenteditable]:not([contenteditable='false'])"

/**
 * The box that holds `target`: a textarea, an input, or the outermost editable element around it.
 * @returns null when the target is in nothing editable
 */
export function editableBox(target: Element): HTMLElement | null {
  let box = target.closest<HTMLElement>(TYPED_IN)
  for (
    let outer = box;
    outer;
    outer = outer.parentElement?.closest<HTMLElement>(TYPED_IN) ?? null
  ) {
    box = outer
  }
  return box
}
