/**
 * Hands text to an editor as a paste that the editor itself carries out, in its own model. The clipboard is not touched.
 *
 * For Chromium only: in Firefox the data of an event made by a content script is empty for the page (bug 1654724;
 * measured 2026-11-21, also with an event made in the page's own world), and Quill then deletes without inserting.
 *
 * @param text lines joined by `\n`; must not be empty
 */
export function pasteText(root: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData("text/plain", text)
  root.dispatchEvent(
    new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true, composed: true })
  )
}
