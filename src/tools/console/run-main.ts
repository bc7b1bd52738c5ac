/** A wrong call of a command: its message and how to call it are printed, and the exit code is 2. */
export class UsageError extends Error {
  constructor(
    reason: string,
    /** How the command is called, `usage: npm run …`. */
    readonly usage: string
  ) {
    super(reason)
  }
}

/**
 * Runs a command: every `src/tools/<command>/index.ts` ends on `runMain(main)`. What `main` throws is printed as one
 * message, without a stack, and the exit code is 1; `main` sets `process.exitCode` itself where it fails otherwise.
 */
export function runMain(main: () => void | Promise<void>): void {
  new Promise<void>((resolve) => {
    resolve(main())
  }).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    if (error instanceof UsageError) console.error(error.usage)
    process.exitCode = error instanceof UsageError ? 2 : 1
  })
}
