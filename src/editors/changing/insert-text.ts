/**
 * Types text over the selection by the browser's own editing command, as trusted input.
 *
 * Deprecated in the standards and without a successor: it alone gives the editors trusted input and the browser's undo.
 */
export function insertText(text: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  document.execCommand("insertText", false, text)
}
