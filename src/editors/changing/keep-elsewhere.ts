import { selectionIn } from "~editors/reading/selection-in"
import { deepActiveElement } from "~platform/active-element"
import { blockListOf } from "~platform/block-list"

/** Another editor that somebody writes in while a change goes into this one: a later part of a thread. */
export type Elsewhere = {
  readonly editor: HTMLElement
  /** Gives it the focus and the caret back, at once: a key may be on its way. */
  readonly giveBack: () => void
}

/**
 * Where somebody writes, before `root` takes the focus for a change.
 * @returns null when that is `root` itself, or no editor
 */
export function keepElsewhere(root: HTMLElement): Elsewhere | null {
  const page = root.ownerDocument
  const editor = deepActiveElement(page)
  if (!(editor instanceof HTMLElement) || editor === root || blockListOf(editor) === root)
    return null
  if (!editor.isContentEditable && !(editor instanceof HTMLTextAreaElement)) return null
  const points = editor instanceof HTMLTextAreaElement ? null : selectionIn(editor)
  const giveBack = (): void => {
    if (!editor.isConnected) return
    editor.focus({ preventScroll: true })
    const isThere = points?.anchor.node.isConnected && points.focus.node.isConnected
    if (!isThere) return
    const { anchor, focus } = points
    page.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
    page.dispatchEvent(new Event("selectionchange"))
  }
  return { editor, giveBack }
}
