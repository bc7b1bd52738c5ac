import {
  dropComposition,
  isComposing,
  MAX_SILENT_COMPOSITION_MS
} from "~editors/changing/watch-typing"

/** What happens to an editor. */
export type BoxEvents = {
  /** The text may have changed, or been drawn anew. */
  readonly onChange: () => void
  /** The editor was drawn anew, and no key or input had anything to do with it. @returns true when the text is another */
  readonly onSiteWrites: () => boolean
  /** The caret may have moved. */
  readonly onCaret: () => void
  /** The editor left the page. */
  readonly onGone: () => void
}

/** An editor that is watched. */
export type WatchedBox = {
  /** Watches another editor from now on. */
  readonly watch: (editor: HTMLElement) => void
  /** True while an input method composes a word and is heard of. */
  readonly isComposing: () => boolean
}

/**
 * Watches one editor: typing by events in the document's capture phase, changes by the site with one mutation observer on
 * the editor alone, and its removal from the page by its size. Ends with the signal.
 */
export function watchBox(
  first: HTMLElement,
  { onChange, onSiteWrites, onCaret, onGone }: BoxEvents,
  signal: AbortSignal
): WatchedBox {
  let editor = first
  /** True in the task of an input event: what is drawn then comes of it. */
  let isHeard = false
  let silence: ReturnType<typeof setTimeout> | undefined
  const check = () => {
    if (signal.aborted) return
    if (editor.isConnected) onChange()
    else onGone()
  }
  const mutations = new MutationObserver(() => {
    // Other text ends a composition, and no event ever says so.
    if (isComposing(editor) && !isHeard && onSiteWrites()) dropComposition(editor)
    check()
  })
  const sizes = new ResizeObserver(() => {
    if (!editor.isConnected && !signal.aborted) onGone()
  })
  const watch = (next: HTMLElement) => {
    mutations.disconnect()
    sizes.disconnect()
    editor = next
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
  const hear = () => {
    isHeard = true
    setTimeout(() => {
      isHeard = false
    }, 0)
  }
  listen("input", () => {
    hear()
    check()
  })
  for (const type of ["compositionstart", "compositionupdate"]) {
    listen(type, () => {
      hear()
      clearTimeout(silence)
      silence = setTimeout(onChange, MAX_SILENT_COMPOSITION_MS)
    })
  }
  listen("compositionend", () => {
    hear()
    clearTimeout(silence)
    onChange()
  })
  page.addEventListener("selectionchange", onCaret, { signal })
  signal.addEventListener("abort", () => {
    clearTimeout(silence)
    mutations.disconnect()
    sizes.disconnect()
  })
  watch(first)
  return { watch, isComposing: () => isComposing(editor) }
}
