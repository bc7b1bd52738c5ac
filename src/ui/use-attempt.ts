import { useState } from "react"

/** An action that may fail: what went wrong is shown instead of lost. */
export type Attempt = {
  /** Runs the action; a failure becomes `problem`. */
  readonly run: (action: () => Promise<unknown>) => void
  /** One sentence, or null when all is well. */
  readonly problem: string | null
}

/** Keeps what went wrong last, until something works. */
export function useAttempt(): Attempt {
  const [problem, setProblem] = useState<string | null>(null)
  const run = (action: () => Promise<unknown>): void => {
    action().then(
      () => setProblem(null),
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error)
        setProblem(`That did not work: ${reason}`)
      }
    )
  }
  return { run, problem }
}
