import { useState } from "react"

import { report } from "~messaging/report"
import type { Result } from "~result"

/** Runs actions that may fail, and shows the failure. */
export type Attempt = {
  /** Runs the action; any failure, also an unexpected one, becomes `problem`. */
  readonly run: (action: () => Promise<Result<unknown>> | Promise<void>) => void
  /** One sentence, or null when all is well. */
  readonly problem: string | null
}

/** Keeps the last failure until an action succeeds. */
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

/** A sentence, as a person may read it: what parts of the extension say among themselves is none. */
const SENTENCE = /^[\p{Lu}\p{N}\u201C].*[.!?]$/su

function problemOf(reason: string): string {
  return `That didn\u2019t work. ${SENTENCE.test(reason) ? reason : "Please try again."}`
}
