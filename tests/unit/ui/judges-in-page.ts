import { judgeBatch } from "~ui/balance-page/judge-batch"
import type { Judges } from "~ui/balance-page/judges"

/** Called before each batch; a test waits in it, to stop in the middle. */
export const pace: { before: () => Promise<void> } = { before: () => Promise.resolve() }

/** In place of workers, which a page without a browser lacks. */
export function startJudges(): Judges {
  return {
    judge: async (batch) => {
      await pace.before()
      return judgeBatch(batch)
    },
    stop: () => undefined
  }
}
