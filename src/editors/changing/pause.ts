/**
 * Waits at least `ms` milliseconds, and never less than one macrotask: editors take the selection from
 * `selectionchange`, which browsers deliver as a task of its own.
 */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
