import type { Span } from "~engine/types"

/** A draft in plain letters, with the way back. */
export type FoldedText = {
  readonly text: string
  /** The same place in the text as it was written. Offsets in UTF-16 units. */
  readonly toWritten: (span: Span) => Span
}

/**
 * Letters that people take from other blocks of Unicode for their look: full width, letter-like symbols, circled and
 * squared letters, mathematical alphanumerics. Not every compatibility character: `½`, `™` and `①` mean what they show.
 */
const STYLED =
  /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]|[\u2102\u210A-\u2113\u2115\u2119-\u211D\u2124\u2128\u212C\u212D\u212F-\u2131\u2133\u2134\u2139]|[\u24B6-\u24E9]|[\u{1D400}-\u{1D7FF}]|[\u{1F130}-\u{1F149}]|[\u{1F150}-\u{1F169}]|[\u{1F170}-\u{1F189}]\uFE0F?|[\u1D00-\u1D22\u0262\u026A\u0274\u0280\u028F\u0299\u029C\u029F\uA730\uA731]/gu

/** Whether it is worth looking: nearly every draft has none of these. */
const ANY_STYLED = new RegExp(STYLED.source, "u")

/** Small capitals, which Unicode does not count as forms of the plain letters. */
const SMALL_CAPITALS: ReadonlyMap<string, string> = new Map(
  [
    ...["\u1D00a", "\u0299b", "\u1D04c", "\u1D05d", "\u1D07e", "\uA730f", "\u0262g", "\u029Ch"],
    ...["\u026Ai", "\u1D0Aj", "\u1D0Bk", "\u029Fl", "\u1D0Dm", "\u0274n", "\u1D0Fo", "\u1D18p"],
    ...["\u0280r", "\uA731s", "\u1D1Bt", "\u1D1Cu", "\u1D20v", "\u1D21w", "\u028Fy", "\u1D22z"]
  ].map((pair) => [pair[0]!, pair[1]!])
)

/** First of the negative circled and of the negative squared capitals, which have no plain form in Unicode either. */
const NEGATIVE_CAPITALS = [0x1f150, 0x1f170] as const
const ALPHABET = 26

/**
 * Writes styled letters ("𝗕𝘂𝘆 𝗻𝗼𝘄", "ｂｕｙ", "ʙᴜʏ") as plain ones, so that they are read as a reader reads them.
 *
 * @returns null where the text has none, which is nearly always
 */
export function foldLetters(text: string): FoldedText | null {
  if (!ANY_STYLED.test(text)) return null
  /** Where a letter was folded to another length: offset behind it in the folded text, and how far the texts then differ. */
  const steps: { readonly at: number; readonly lag: number }[] = []
  let lag = 0
  const folded = text.replace(STYLED, (letter, offset: number) => {
    const plain = plainLetter(letter)
    if (plain.length !== letter.length) {
      const at = offset - lag + plain.length
      lag += letter.length - plain.length
      steps.push({ at, lag })
    }
    return plain
  })
  const written = (offset: number): number => offset + lagAt(steps, offset)
  return {
    text: folded,
    toWritten: ({ start, end }) => ({ start: written(start), end: written(end) })
  }
}

function plainLetter(letter: string): string {
  const small = SMALL_CAPITALS.get(letter)
  if (small) return small
  const code = letter.codePointAt(0)!
  for (const first of NEGATIVE_CAPITALS) {
    if (code >= first && code < first + ALPHABET) return String.fromCharCode(0x41 + code - first)
  }
  return letter.normalize("NFKC")
}

/** The lag of the last step at or before an offset. */
function lagAt(
  steps: readonly { readonly at: number; readonly lag: number }[],
  offset: number
): number {
  let low = 0
  let high = steps.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (steps[middle]!.at <= offset) low = middle + 1
    else high = middle
  }
  return low === 0 ? 0 : steps[low - 1]!.lag
}
