/** After so long without an answer a message is sent again, in milliseconds. */
const UNANSWERED_AFTER_MS = 5000
/** The first pause before a message is sent again, doubled each time up to the longest; in milliseconds. */
const FIRST_PAUSE_MS = 100
const MAX_PAUSE_MS = 10_000
/** About ten minutes: by then the extension is gone or broken. */
const MAX_ATTEMPTS = 60

/**
 * Asks the background until it answers. It may be stopped at any moment, also between a message and its answer, so that
 * whatever is asked may be heard twice.
 * @param ask resolves to true when there was an answer, be it a refusal
 * @param life ends it, with the extension
 */
export async function insist(ask: () => Promise<boolean>, life: AbortSignal): Promise<void> {
  let pause = FIRST_PAUSE_MS
  for (let tries = 0; tries < MAX_ATTEMPTS && !life.aborted; tries++) {
    if (await Promise.race([ask(), wait(UNANSWERED_AFTER_MS).then(() => false)])) return
    await wait(pause)
    pause = Math.min(2 * pause, MAX_PAUSE_MS)
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
