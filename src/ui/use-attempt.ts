import { useState } from "react"

import { report } from "~messaging/report"
import type { Result } from "~result"

/** An action that may fail: what went wrong is shown instead of lost. */
export type Attempt = {
  /** Runs the action; a failure becomes `problem`, also one that nobody expected. */
  readonly run: (action: () => Promise<Result<unknown>> | Promise<void>) => void
  /** One sentence, or null when all is well. */
  readonly problem: string | null
}

/** Keeps what went wrong last, until something works. */
export function useAttempt(): Attempt {
  const [problem, setProblem] = useState<string | null>(null)
  const run: Attempt["run"] = (action) => {
    action().then(
      (result) => setProblem(result?.ok === false ? problemOf(result.failure.reason) : null),
      (error: unknown) => {
        report(error)
        setProblem(problemOf(error instanceof Error ? error.message : String(error)))
      }
    )
  }
  return { run, problem }
}

function problemOf(reason: string): string {
  return `That did not work: ${reason}`
}
