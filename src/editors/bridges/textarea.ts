import type { EditorBridge } from "~editors/bridge"
import type { EditorHands } from "~editors/changing/editor-hands"
import { replaceText } from "~editors/changing/replace-text"
import { runHistoryCommand } from "~editors/changing/run-history-command"
import { WAYS } from "~editors/changing/ways"

function asTextarea(root: HTMLElement): HTMLTextAreaElement {
  if (!(root instanceof HTMLTextAreaElement)) throw new TypeError("not a textarea")
  return root
}

const hands: EditorHands = {
  read: (root) => {
    const { value } = asTextarea(root)
    return {
      text: value,
      segments: [{ start: 0, end: value.length, node: null, offset: 0, editable: true }]
    }
  },
  select: (root, _reading, { anchor, focus }) => {
    const start = Math.min(anchor, focus)
    const end = Math.max(anchor, focus)
    asTextarea(root).setSelectionRange(start, end, anchor > focus ? "backward" : "forward")
    return true
  },
  selected: (root) => {
    const { selectionStart, selectionEnd, selectionDirection } = asTextarea(root)
    return selectionDirection === "backward"
      ? { anchor: selectionEnd, focus: selectionStart }
      : { anchor: selectionStart, focus: selectionEnd }
  },
  mergeWindowMs: 0,
  ways: () => [WAYS.type],
  history: (_root, action) => runHistoryCommand(action)
}

/** A real textarea: X in a narrow window. It can be changed, but nothing can be marked in it. */
export const textarea: EditorBridge = {
  id: "textarea",
  owns: (root) => root instanceof HTMLTextAreaElement,
  read: hands.read,
  places: () => [],
  replace: replaceText(hands)
}
