import { pause } from "./pause"

/** Pauses between looks at a changed editor, ms, in all 400: React and ProseMirror may answer late on a busy machine. */
const LOOKS_MS = [20, 30, 40, 60, 100, 150]

/** A text that was right must still be right this much later, ms: some editors take a change back on their next render. */
const CONFIRM_MS = 30

/**
 * Reads an editor until it holds what is wanted and keeps it, or 400 ms have passed.
 *
 * @returns what it holds then
 */
export async function settle(read: () => string, wanted: string): Promise<string> {
  for (const ms of LOOKS_MS) {
    await pause(ms)
    if (read() !== wanted) continue
    await pause(CONFIRM_MS)
    if (read() === wanted) return wanted
  }
  return read()
}
