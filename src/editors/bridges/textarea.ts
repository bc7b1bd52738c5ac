import type { EditorBridge } from "~editors/bridge"
import { runHistoryCommand } from "~editors/changing/browser-commands"
import { type EditorDriver, spanOf } from "~editors/changing/editor-driver"
import { INSERT_METHODS } from "~editors/changing/insert-methods"
import { createBridge } from "./create-bridge"

function asTextarea(root: HTMLElement): HTMLTextAreaElement {
  if (!(root instanceof HTMLTextAreaElement)) throw new TypeError("not a textarea")
  return root
}

const driver: EditorDriver = {
  read: (root) => {
    const { value } = asTextarea(root)
    return {
      text: value,
      segments: [{ start: 0, end: value.length, node: null, offset: 0, editable: true }]
    }
  },
  select: (root, _reading, selection) => {
    const { start, end } = spanOf(selection)
    const direction = selection.anchor > selection.focus ? "backward" : "forward"
    asTextarea(root).setSelectionRange(start, end, direction)
    return true
  },
  selected: (root) => {
    const { selectionStart, selectionEnd, selectionDirection } = asTextarea(root)
    return selectionDirection === "backward"
      ? { anchor: selectionEnd, focus: selectionStart }
      : { anchor: selectionStart, focus: selectionEnd }
  },
  mergeWindowMs: 0,
  insertMethods: () => [INSERT_METHODS.type],
  history: runHistoryCommand
}

/** A real textarea: X in a narrow window. It can be changed, but nothing can be marked in it. */
export const textarea: EditorBridge = {
  ...createBridge(driver, {
    id: "textarea",
    owns: (root) => root instanceof HTMLTextAreaElement
  }),
  places: () => []
}
