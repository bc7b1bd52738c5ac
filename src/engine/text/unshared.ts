/**
 * The same text in memory of its own: a piece cut out of a draft keeps the whole draft alive in V8, and each key makes a
 * new draft. For whatever is kept longer than the draft.
 */
export function unshared(text: string): string {
  return Array.from(text).join("")
}
