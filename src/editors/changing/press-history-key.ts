/** `navigator.platform` values of Apple's systems begin so; editors there undo with Command. */
const APPLE = /^(?:Mac|iPhone|iPad|iPod)/

/**
 * Asks an editor with a history of its own to take its last change back, or to bring it again, by the key it listens for.
 * The browser's undo command would change the DOM behind the back of the editor's model.
 */
export function pressHistoryKey(root: HTMLElement, action: "undo" | "redo"): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the editors themselves read this name
  const isApple = APPLE.test(navigator.platform)
  root.dispatchEvent(
    new KeyboardEvent("keydown", {
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
  )
}
