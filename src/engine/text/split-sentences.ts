import type { Span } from "~engine/types"

/** Longest piece handed to compromise, whose time grows faster than length; in UTF-16 units, cut at white space. */
export const MAX_SENTENCE_LENGTH = 400

/**
 * Ends of sentence: a whole run of marks, closing quotes or brackets and trailing emoji, then white space. Looked for from
 * the run's first mark only: from each of thousands it would take the square of their number.
 */
const END =
  /(?<![.!?\u2026])[.!?\u2026]+["'\u2019\u201D)\]]*(?=\s|$|\p{Extended_Pictographic})(?:[ \t]*(?:\p{Extended_Pictographic}|[\uFE0F\u200D]|[\u{1F3FB}-\u{1F3FF}])+)*/gu

/** A mark inside a quotation: `"Buy now!" book` goes on when a small letter follows. */
const QUOTED_END = /["'\u2019\u201D)\]]$/u

/** Words whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|jr|sr|vs|etc|e\.g|i\.e|vol|approx|inc|ltd|co|dept|est|fig|feat|ft|a\.m|p\.m|u\.s|u\.k|\p{L})\.$/iu

/** Words whose full stop ends no sentence when a figure follows: `Rs. 1000`, `No. 5`, `Dec. 3`. */
const BEFORE_FIGURE =
  /(?:^|[\s(])(?:rs|nos?|pp|ca|tel|ext|max|min|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/iu

/** The number of a step, whose full stop ends no sentence either: `1. Mix the flour`. */
const STEP_NUMBER = /^\s{0,10}\d{1,2}\.$/u

/**
 * Splits one line into sentences, without the white space around them.
 * @param line text without `\n`
 * @returns spans relative to the line, in order, none empty, none longer than {@link MAX_SENTENCE_LENGTH}
 */
export function splitSentences(line: string): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  END.lastIndex = 0
  for (let match = END.exec(line); match; match = END.exec(line)) {
    const end = match.index + match[0].length
    if (match[0] === "." && ABBREVIATION.test(line.slice(Math.max(from, end - 12), end))) continue
    if (match[0] === "." && BEFORE_FIGURE.test(line.slice(Math.max(from, end - 12), end))) {
      if (/^\s+\d/u.test(line.slice(end, end + 4))) continue
    }
    if (match[0] === "." && end < 14 && STEP_NUMBER.test(line.slice(0, end))) continue
    if (QUOTED_END.test(match[0]) && /^\s+\p{Ll}/u.test(line.slice(end, end + 3))) continue
    pushTrimmed(spans, line, from, end)
    from = end
  }
  pushTrimmed(spans, line, from, line.length)
  return spans
}

function pushTrimmed(spans: Span[], line: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isSpace(line.charCodeAt(start))) start++
  while (end > start && isSpace(line.charCodeAt(end - 1))) end--
  while (end - start > MAX_SENTENCE_LENGTH) {
    const cut = cutPoint(line, start)
    spans.push({ start, end: cut })
    start = cut
    while (start < end && isSpace(line.charCodeAt(start))) start++
  }
  if (end > start) spans.push({ start, end })
}

/** The last white space within the limit, else the limit itself, never inside a surrogate pair. */
function cutPoint(line: string, start: number): number {
  for (let at = start + MAX_SENTENCE_LENGTH; at > start + MAX_SENTENCE_LENGTH / 2; at--) {
    if (isSpace(line.charCodeAt(at))) return at
  }
  const at = start + MAX_SENTENCE_LENGTH
  const code = line.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000
}
