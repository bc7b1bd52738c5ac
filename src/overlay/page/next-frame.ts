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
