/** Lets keys, drawing and the page's own work go first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/** A page that is not drawn has no frames; text that changes there still counts. In milliseconds. */
const WITHOUT_FRAMES_MS = 120

/** Calls `run` once before the next drawing, however often it is asked for until then. */
export function oncePerFrame(run: () => void, signal: AbortSignal): () => void {
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    frame = 0
  }
  const fire = () => {
    cancel()
    run()
  }
  signal.addEventListener("abort", cancel)
  return () => {
    if (frame !== 0 || signal.aborted) return
    frame = requestAnimationFrame(fire)
    timer = setTimeout(fire, WITHOUT_FRAMES_MS)
  }
}

/** How long a moved caret waits, in milliseconds: no longer than a glance, and long enough that keys share one wait. */
const MOMENT_MS = 80

/**
 * Calls `run` once a moment later, however often it is asked for until then. For what may need no drawing: unlike a
 * requested frame, a timer makes the browser draw nothing (measured: one frame more at every key, 0.8 ms).
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
