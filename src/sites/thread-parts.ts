import { findAll } from "~platform/dom"
import { isVisible } from "~sites/is-visible"

/**
 * The parts of the thread that an editor belongs to, in document order, itself included: the visible editors of its compose
 * box. Their ids and numbers mean nothing on any network.
 * @param scope what holds all parts, and no editor of anything else; null where that is not known
 */
export function threadParts(
  scope: ParentNode | null,
  selector: string,
  editor: HTMLElement
): readonly HTMLElement[] {
  const parts = findAll(scope, selector).filter(isVisible)
  return parts.includes(editor) ? parts : [editor]
}
