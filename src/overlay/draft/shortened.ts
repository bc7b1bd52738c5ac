/** Shows that a text was cut off. */
const CUT = "\u2026"

/** A text on one line, cut off at the end of a word where it is longer. @param most its greatest length, in UTF-16 units */
export function shortened(text: string, most: number): string {
  const folded = text.replace(/\s+/g, " ").trim()
  if (folded.length <= most) return folded
  const end = most - CUT.length
  const cut = folded.lastIndexOf(" ", end)
  return `${folded.slice(0, cut > 0 ? cut : end).replace(/[\s,;:\u2013\u2014-]+$/, "")}${CUT}`
}
