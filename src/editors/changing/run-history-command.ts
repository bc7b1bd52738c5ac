/**
 * Takes the last change back, or brings it again, where the browser itself keeps the history: textareas and editors
 * without a library.
 */
export function runHistoryCommand(action: "undo" | "redo"): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- as in insertText
  document.execCommand(action)
}
