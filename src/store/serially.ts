/** Runs steps one after the other: each begins when the one before has ended, well or badly. */
export function serially(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (step) => {
    const run = last.then(step, step)
    last = run.catch(() => undefined)
    return run
  }
}
