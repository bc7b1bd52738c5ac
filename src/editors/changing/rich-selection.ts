import type { EditorDriver } from "./editor-driver"
import { offsetAt, pointAt } from "~editors/reading/offsets"
import { selectionIn } from "~editors/reading/selection-in"

/** Selecting and asking for the selection in editable elements, also inside an open shadow root. */
export const richSelection: Pick<EditorDriver, "select" | "selected"> = {
  select: (root, reading, { anchor, focus }) => {
    const isForward = anchor <= focus
    const isCollapsed = anchor === focus
    // A caret prefers the text it follows; a range starts at the right piece and ends at the left one.
    const from = pointAt(reading, anchor, isForward && !isCollapsed ? "start" : "end")
    const to = pointAt(reading, focus, isForward || isCollapsed ? "end" : "start")
    if (!from || !to) return false
    root.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
    return true
  },
  selected: (root, reading) => {
    const points = selectionIn(root)
    return (
      points && {
        anchor: offsetAt(reading, points.anchor),
        focus: offsetAt(reading, points.focus)
      }
    )
  }
}
