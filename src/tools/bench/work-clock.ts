/**
 * Starts a clock for one stretch of this thread's work.
 *
 * Each of two clocks may only say too much: that on the wall, where other programs take turns with ours, and the
 * processor's, which counts the threads that compile and collect garbage beside us. The smaller one is nearer.
 *
 * @returns the milliseconds since the start, on every call
 */
export function startWorkClock(): () => number {
  const wall = performance.now()
  const processor = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(processor)
    return Math.min(performance.now() - wall, (user + system) / 1000)
  }
}
