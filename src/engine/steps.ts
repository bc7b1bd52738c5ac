/**
 * Work in steps of a few milliseconds at most: it can be laid down after each and taken up again, so that whoever waits
 * for a key or a frame goes first. What it returns is its outcome; how often it was laid down makes no difference to it.
 */
export type Steps<T> = Generator<void, T, void>

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
