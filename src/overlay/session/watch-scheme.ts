import { oncePerMoment } from "~overlay/page/scheduling"

/** A site that fades from light to dark has its colours after so long, in milliseconds. */
const FADE_MS = 600

/**
 * Says when a site may have turned dark or light: with the browser, or by a switch of its own, which sets an attribute of
 * the root or of the body. Nobody types then, and the card may stand open. Says it once more when a fade is over. Ends with
 * the signal.
 */
export function watchScheme(page: Document, onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = oncePerMoment(onChange, signal)
  const look = () => {
    soon()
    clearTimeout(timer)
    timer = setTimeout(onChange, FADE_MS)
  }
  const mutations = new MutationObserver(look)
  // Two pictures named "body" take its place in the document.
  const observed: readonly unknown[] = [page.documentElement, page.body]
  for (const element of observed) {
    if (element instanceof Element) mutations.observe(element, { attributes: true })
  }
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", look, { signal })
  signal.addEventListener("abort", () => {
    mutations.disconnect()
    clearTimeout(timer)
  })
}
