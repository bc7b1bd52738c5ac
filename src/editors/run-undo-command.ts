/** Takes the last change back where the browser itself keeps the history: textareas and editors without a library. */
export function runUndoCommand(): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- as in insertText
  document.execCommand("undo")
}
