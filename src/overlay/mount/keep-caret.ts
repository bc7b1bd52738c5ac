import { focusEditor, selectionIn } from "~editors/reading/selection-in"

/** Remembers the caret of an editor. @returns puts focus and caret back there */
export function keepCaret(editor: HTMLElement): () => void {
  // A textarea keeps its own.
  const points = editor instanceof HTMLTextAreaElement ? null : selectionIn(editor)
  return () => {
    focusEditor(editor)
    if (!points || !editor.contains(points.anchor.node) || !editor.contains(points.focus.node)) {
      return
    }
    const { anchor, focus } = points
    editor.ownerDocument
      .getSelection()
      ?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
  }
}
