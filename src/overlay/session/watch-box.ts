/** What happens to an editor. */
export type BoxEvents = {
  /** The text may have changed, or been drawn anew. */
  readonly onChange: () => void
  /** The caret may have moved. */
  readonly onCaret: () => void
  /** The editor left the page. */
  readonly onGone: () => void
}

/** An editor that is watched. */
export type WatchedBox = {
  /** Watches another editor from now on. */
  readonly watch: (editor: HTMLElement) => void
  /** True while an input method composes a word. */
  readonly isComposing: () => boolean
}

/**
 * Watches one editor: typing by events in the document's capture phase, changes by the site with one mutation observer on
 * the editor alone, and its removal from the page by its size. Ends with the signal.
 */
export function watchBox(
  first: HTMLElement,
  { onChange, onCaret, onGone }: BoxEvents,
  signal: AbortSignal
): WatchedBox {
  let editor = first
  let composing = false
  const check = () => {
    if (signal.aborted) return
    if (editor.isConnected) onChange()
    else onGone()
  }
  const mutations = new MutationObserver(check)
  const sizes = new ResizeObserver(() => {
    if (!editor.isConnected && !signal.aborted) onGone()
  })
  const watch = (next: HTMLElement) => {
    mutations.disconnect()
    sizes.disconnect()
    editor = next
    composing = false
    mutations.observe(editor, { childList: true, characterData: true, subtree: true })
    sizes.observe(editor)
  }
  const page = first.ownerDocument
  const listen = (type: string, listener: () => void) => {
    page.addEventListener(
      type,
      (event) => {
        if (event.composedPath().includes(editor)) listener()
      },
      { capture: true, signal }
    )
  }
  listen("input", check)
  listen("compositionstart", () => {
    composing = true
  })
  listen("compositionend", () => {
    composing = false
    onChange()
  })
  page.addEventListener("selectionchange", onCaret, { signal })
  signal.addEventListener("abort", () => {
    mutations.disconnect()
    sizes.disconnect()
  })
  watch(first)
  return { watch, isComposing: () => composing }
}
