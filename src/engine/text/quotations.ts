import type { Sentence } from "~engine/text/sentence"
import type { Span } from "~engine/types"

/** Longest quotation, in UTF-16 units; an opening mark without a partner within that length opens nothing. */
const MAX_QUOTATION_LENGTH = 1200

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
  const partners = partnersOf(marks)
  const quotations: Span[] = []
  for (let index = 0; index < marks.length; index++) {
    const closing = partners[index]
    if (closing === null || closing === undefined) continue
    quotations.push({ start: marks[index]!.at + 1, end: marks[closing]!.at })
    index = closing
  }
  return quotations
}

/**
 * Where among the marks each one is closed; null where it opens nothing. One pass from the end, which remembers the next
 * closing mark of each kind: a row of a thousand opening marks is not searched a thousand times.
 */
function partnersOf(marks: readonly Mark[]): readonly (number | null)[] {
  const next = new Map<string, number>()
  const partners: (number | null)[] = Array<null>(marks.length).fill(null)
  for (let index = marks.length - 1; index >= 0; index--) {
    const { at, mark, opens, closes } = marks[index]!
    if (opens) {
      const closing = Math.min(
        ...Array.from(PARTNERS[mark] ?? "", (one) => next.get(one) ?? Infinity)
      )
      if (closing < marks.length && marks[closing]!.at - at <= MAX_QUOTATION_LENGTH)
        partners[index] = closing
    }
    if (closes) next.set(mark, index)
  }
  return partners
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
