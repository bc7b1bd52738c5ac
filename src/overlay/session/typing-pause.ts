import { TYPING_PAUSE_MS } from "~store/settings"

/** The browser may put work off for a busy page, but no longer than this, in milliseconds. */
const IDLE_WITHIN_MS = 200

/** Waits for the pause in which there is time to judge. */
export type TypingPause = {
  /** Something was written: starts the wait anew. */
  readonly restart: () => void
  /** Runs in the next task: nobody is typing, and somebody waits for what comes of a press. */
  readonly soon: () => void
}

/** Calls `run` when nothing was written for {@link TYPING_PAUSE_MS} and the page is idle, until the signal ends it. */
export function createTypingPause(run: () => void, signal: AbortSignal): TypingPause {
  let timer: ReturnType<typeof setTimeout> | undefined
  let idle: number | undefined
  const cancel = () => {
    clearTimeout(timer)
    if (idle !== undefined) cancelIdleCallback(idle)
    idle = undefined
  }
  const whenIdle = () => {
    cancel()
    if (!signal.aborted) idle = requestIdleCallback(() => run(), { timeout: IDLE_WITHIN_MS })
  }
  signal.addEventListener("abort", cancel)
  return {
    restart: () => {
      cancel()
      if (!signal.aborted) timer = setTimeout(whenIdle, TYPING_PAUSE_MS)
    },
    soon: () => {
      cancel()
      if (!signal.aborted) timer = setTimeout(run, 0)
    }
  }
}
