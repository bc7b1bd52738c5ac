/**
 * Waits at least `ms` milliseconds, and never less than one macrotask: editors take the selection from
 * `selectionchange`, which browsers deliver as a task of its own.
 */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

/** Pauses between looks at a changed editor, ms, in all 1,200: React and ProseMirror may answer late on a busy machine. */
const LOOKS_MS = [0, 20, 30, 40, 60, 100, 150, 300, 500]

/** A text that was right must still be right this much later, ms: some editors revert a change on their next render. */
const CONFIRM_MS = 30

/** How to look at an editor that was changed. */
export type Looking = {
  readonly read: () => string
  /** Called when it holds what is expected for the first time. */
  readonly onSeen?: () => void
  /** Asked at each look: true ends the looking. */
  readonly isOver?: () => boolean
}

/**
 * Reads an editor until it holds what is expected and keeps it, or 1,200 ms have passed.
 * @returns what it holds then
 */
export async function settle(
  { read, onSeen, isOver = () => false }: Looking,
  expected: string
): Promise<string> {
  for (const ms of LOOKS_MS) {
    await pause(ms)
    if (isOver()) return read()
    if (read() !== expected) continue
    onSeen?.()
    await pause(CONFIRM_MS)
    if (read() === expected) return expected
  }
  return read()
}
