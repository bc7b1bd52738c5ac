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

/**
 * Deletes the selection as the Delete key does.
 *
 * Where no library stands behind the page, an `insertText` of nothing leaves an emptied block without its `<br>` in
 * Chromium: the block has no height, the caret no place, and what is typed next stands before the block.
 */
export function deleteSelection(): void {
  run(() => document.execCommand("delete"))
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

/** `navigator.platform` values of Apple's systems begin so; editors there undo with Command. */
const APPLE = /^(?:Mac|iPhone|iPad|iPod)/

/**
 * Asks an editor with a history of its own to undo its last change, or to redo it, by the key it listens for. The browser's
 * undo command would change the DOM behind the back of the editor's model.
 */
export function pressHistoryKey(root: HTMLElement, action: "undo" | "redo"): void {
  const isApple = APPLE.test(navigator.platform)
  press(root, {
    key: action === "undo" ? "z" : "Z",
    ...{ code: "KeyZ", keyCode: 90 },
    shiftKey: action === "redo",
    ctrlKey: !isApple,
    metaKey: isApple
  })
}

/** @param key with its old number, because Draft.js and Quill 1 know nothing else */
function press(root: HTMLElement, key: KeyboardEventInit & { readonly keyCode: number }): void {
  const event = new KeyboardEvent("keydown", {
    ...{ which: key.keyCode, bubbles: true, cancelable: true, composed: true },
    ...key
  })
  run(() => root.dispatchEvent(event))
}

/** The old numbers of keys, which editors still ask for. */
const KEY_CODES = { Backspace: 8, Enter: 13, Delete: 46 } as const

/**
 * Presses a key that an editor listens for and carries out in its model; the browser itself does nothing on it.
 *
 * Draft.js needs this for removals: an `insertText` of nothing that empties a leaf changes the DOM and leaves the model as it
 * was.
 */
export function pressKey(root: HTMLElement, key: keyof typeof KEY_CODES): void {
  press(root, { key, code: key, keyCode: KEY_CODES[key] })
}

/** Undoes or redoes where the browser itself keeps the history: textareas, and editable elements without a library. */
export function runHistoryCommand(_root: HTMLElement, action: "undo" | "redo"): void {
  run(() => document.execCommand(action))
}

/** True in Firefox, by a CSS property that only its engine knows: people can change the user agent string. */
export function isGecko(): boolean {
  return CSS.supports("-moz-orient", "inline")
}
