import { isVisible } from "~sites/is-visible"

/** A compose box has fewer buttons behind its editor; more means that the scope was too wide. */
const MOST = 16

/** The visible buttons of `scope` that come after `editor` in the document, nearest first, 16 at most. */
export function buttonsAfter(scope: ParentNode | null, editor: HTMLElement): HTMLElement[] {
  return Array.from(scope?.querySelectorAll<HTMLElement>('button, [role="button"]') ?? [])
    .filter(
      (button) =>
        (editor.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        isVisible(button)
    )
    .slice(0, MOST)
}
