/** `navigator.platform` values of Apple's systems begin so; editors there undo with Command. */
const APPLE = /^(?:Mac|iPhone|iPad|iPod)/

/**
 * Asks an editor with a history of its own to take its last change back, by the key it listens for. The browser's undo
 * command would change the DOM behind the back of the editor's model.
 */
export function pressUndo(root: HTMLElement): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the editors themselves read this name
  const isApple = APPLE.test(navigator.platform)
  const init = {
    key: "z",
    code: "KeyZ",
    // The old numbers: Draft.js and Quill 1 know nothing else.
    keyCode: 90,
    which: 90,
    ctrlKey: !isApple,
    metaKey: isApple,
    bubbles: true,
    cancelable: true,
    composed: true
  }
  root.dispatchEvent(new KeyboardEvent("keydown", init))
}
