import type { Sentence } from "~engine/text/sentence"
import type { Span } from "~engine/types"

/** Longest quotation, in UTF-16 units; an opening mark that finds no partner within it opens nothing. */
const LONGEST_QUOTATION = 1200

/** Closing mark for each opening one. Straight marks close themselves. */
const PARTNERS: Readonly<Record<string, string>> = {
  "\u201C": "\u201D",
  "\u201E": "\u201C\u201D",
  "\u00AB": "\u00BB",
  "\u2018": "\u2019",
  '"': '"\u201D',
  "'": "'"
}

type Mark = {
  readonly at: number
  readonly mark: string
  readonly opens: boolean
  readonly closes: boolean
}

/**
 * The quotations of a draft, without their marks. An apostrophe between letters is no quotation mark.
 * @returns spans in the draft, in order, not nested
 */
export function findQuotations(sentences: readonly Sentence[]): readonly Span[] {
  const marks = sentences.flatMap((sentence) =>
    sentence.reading.hasQuoteMark ? marksOf(sentence) : []
  )
  const quotations: Span[] = []
  for (let index = 0; index < marks.length; index++) {
    const open = marks[index]!
    const closing = partnerOf(marks, index)
    if (closing === null) continue
    quotations.push({ start: open.at + 1, end: marks[closing]!.at })
    index = closing
  }
  return quotations
}

/** Where among the marks the one at `index` is closed; null where it opens nothing. */
function partnerOf(marks: readonly Mark[], index: number): number | null {
  const open = marks[index]!
  const partners = PARTNERS[open.mark]
  if (!open.opens || !partners) return null
  for (let later = index + 1; later < marks.length; later++) {
    const mark = marks[later]!
    if (mark.at - open.at > LONGEST_QUOTATION) return null
    if (mark.closes && partners.includes(mark.mark)) return later
  }
  return null
}

function marksOf(sentence: Sentence): Mark[] {
  const { text } = sentence.reading
  const marks: Mark[] = []
  for (const match of text.matchAll(/["\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019']/gu)) {
    const before = text[match.index - 1] ?? " "
    const after = text[match.index + 1] ?? " "
    marks.push({
      at: sentence.start + match.index,
      mark: match[0],
      opens: !/[\p{L}\p{N}.,!?]/u.test(before) && !/\s/u.test(after),
      closes: !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
    })
  }
  return marks
}
