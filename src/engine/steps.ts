/**
 * Work that yields every few milliseconds, so that keystrokes and frames can go first. How often it is paused makes no
 * difference to the result, which is what the generator returns.
 */
export type Steps<T> = Generator<void, T, void>

/** Runs to the end without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
