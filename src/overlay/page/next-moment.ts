/** How long a moved caret waits, in milliseconds: no longer than a glance, and long enough that keys share one wait. */
const MOMENT_MS = 80

/**
 * Calls `run` once a moment later, however often it is asked for until then. For what may need no drawing: unlike a
 * frame asked for, a timer makes the browser draw nothing (measured: at every key one frame more, 0.8 ms).
 */
export function oncePerMoment(run: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener("abort", () => clearTimeout(timer))
  return () => {
    if (timer !== undefined || signal.aborted) return
    timer = setTimeout(() => {
      timer = undefined
      run()
    }, MOMENT_MS)
  }
}
