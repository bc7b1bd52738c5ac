/** Longest wait for the event, ms: no selection that is already there fires one. */
const MAX_SELECTIONCHANGE_MS = 100

/**
 * Calls `select`, and waits until the page has been told of it. Firefox tells of a selection in a task of its own, which comes
 * after a timer on a busy machine: Draft.js then takes the words for typed at the caret that it still knows, the browser puts
 * them over the selection, and model and DOM part.
 * @returns what `select` returns
 */
export async function selectionHeard(page: Document, select: () => boolean): Promise<boolean> {
  const wait = new AbortController()
  const heard = new Promise<void>((resolve) => {
    const options = { capture: true, passive: true, once: true, signal: wait.signal }
    page.addEventListener("selectionchange", () => resolve(), options)
    setTimeout(resolve, MAX_SELECTIONCHANGE_MS)
  })
  try {
    if (!select()) return false
    await heard
    return true
  } finally {
    wait.abort()
  }
}
