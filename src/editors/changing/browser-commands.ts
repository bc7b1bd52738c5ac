/* eslint-disable @typescript-eslint/no-deprecated --
   `execCommand` is deprecated and has no successor: it alone gives editors trusted input and the browser's own undo. */

let running = 0

/** True while a command of ours runs: the events it fires are nobody's typing. */
export function isOwnCommand(): boolean {
  return running > 0
}

function run(command: () => void): void {
  running++
  try {
    command()
  } finally {
    running--
  }
}

/** Types text over the selection as trusted input; of an empty text it deletes the selection. */
export function insertText(text: string): void {
  run(() => document.execCommand("insertText", false, text))
}

/** Types text over the selection line by line, with the command for a new paragraph between the lines. */
export function insertLines(text: string): void {
  text.split("\n").forEach((line, index) => {
    if (index > 0) run(() => document.execCommand("insertParagraph"))
    if (line !== "" || index === 0) insertText(line)
  })
}

/**
 * Hands text to an editor as a paste, which the editor carries out in its own model. The clipboard is not touched.
 *
 * For Chromium only: in Firefox the data of an event made by a content script is empty for the page (Mozilla bug 1654724),
 * and Quill then deletes without inserting.
 *
 * @param text lines joined by `\n`; must not be empty
 */
export function pasteText(root: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData("text/plain", text)
  const event = new ClipboardEvent("paste", {
    ...{ clipboardData, bubbles: true, cancelable: true, composed: true }
  })
  run(() => root.dispatchEvent(event))
}

/**
 * Has an editor remove what is selected in its own model, as its Cut does. The clipboard is not touched.
 *
 * Draft.js needs this: an `insertText` of nothing that empties a leaf changes the DOM and leaves the model as it was.
 */
export function cutSelection(root: HTMLElement): void {
  const event = new ClipboardEvent("cut", { bubbles: true, cancelable: true, composed: true })
  run(() => root.dispatchEvent(event))
}

/** `navigator.platform` values of Apple's systems begin so; editors there undo with Command. */
const APPLE = /^(?:Mac|iPhone|iPad|iPod)/

/**
 * Asks an editor with a history of its own to undo its last change, or to redo it, by the key it listens for. The browser's
 * undo command would change the DOM behind the back of the editor's model.
 */
export function pressHistoryKey(root: HTMLElement, action: "undo" | "redo"): void {
  const isApple = APPLE.test(navigator.platform)
  const event = new KeyboardEvent("keydown", {
    key: action === "undo" ? "z" : "Z",
    code: "KeyZ",
    // The old numbers: Draft.js and Quill 1 know nothing else.
    keyCode: 90,
    which: 90,
    shiftKey: action === "redo",
    ctrlKey: !isApple,
    metaKey: isApple,
    bubbles: true,
    cancelable: true,
    composed: true
  })
  run(() => root.dispatchEvent(event))
}

/** Undoes or redoes where the browser itself keeps the history: textareas, and editable elements without a library. */
export function runHistoryCommand(_root: HTMLElement, action: "undo" | "redo"): void {
  run(() => document.execCommand(action))
}

/** True in Firefox, by a CSS property that only its engine knows: people can change the user agent string. */
export function isGecko(): boolean {
  return CSS.supports("-moz-orient", "inline")
}
