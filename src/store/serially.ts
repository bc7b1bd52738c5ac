/** Runs steps one after the other: each starts when the one before has settled, whether it succeeded or failed. */
export function serially(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (step) => {
    const run = last.then(step, step)
    last = run.catch(() => undefined)
    return run
  }
}
