import type { Span } from "~engine/types"

/** Words to put in place of `[start, end)`. */
export type Edit = Span & { readonly replacement: string }

/**
 * Puts all edits into a text.
 *
 * @param edits must not overlap; their order does not matter, for all offsets are in `text` as it is now
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text
  for (const edit of [...edits].sort((one, other) => other.start - one.start)) {
    result = result.slice(0, edit.start) + edit.replacement + result.slice(edit.end)
  }
  return result
}
