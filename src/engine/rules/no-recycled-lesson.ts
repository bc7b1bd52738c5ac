import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { RECYCLED_LESSONS } from "~engine/lexicon/recycled-lessons"
import { defineRule, type Match } from "~engine/rule"
import type { Draft } from "~engine/text/draft"
import { memoize } from "~engine/text/memo"
import { quoteWords } from "~engine/text/quote-words"
import type { Sentence, SentenceReading } from "~engine/text/sentence"

const find = findPhrases(RECYCLED_LESSONS)
const templatesIn = memoize((reading: SentenceReading) => find(reading.text))

/** "It's not X." with "It's Y." as the next sentence. */
const NOT_THIS =
  /^(?:it['\u2019]s|it is|this is|that['\u2019]s|\p{L}{3,15} is) not (?:just |only |really )?.{2,60}$|^(?:it|this|that) (?:isn['\u2019]t|wasn['\u2019]t) .{2,60}$|^not because .{2,60}$/iu
const BUT_THAT = /^(?:it['\u2019]s|it is|it was|this is|that['\u2019]s|because)\b.{2,80}$/iu

export default defineRule({
  id: "no-recycled-lesson",
  title: "A lesson from a template",
  leaning: "salesy",
  scope: "draft",
  principles: [3, 10],
  docs: {
    why: "People have read this turn of phrase many times, and skip what follows.",
    instead: "Say what happened to you, with a day, a number or a name."
  },
  examples: {
    flagged: [
      "It\u2019s not about working harder.\n\nIt\u2019s about working on what matters.",
      "Leadership is not a title, it\u2019s a choice.",
      "Be kind to the night shift. Read that again.",
      "Nobody talks about this."
    ],
    fine: [
      "It\u2019s not raining. It\u2019s two degrees outside, so take a coat.",
      "The shop is not in Mill Street any more, it moved in May.",
      "I read that again last night and still like it."
    ]
  },
  check: templates
})

function* templates({ sentences }: Draft): Iterable<Match> {
  for (const [index, { start, end, reading }] of sentences.entries()) {
    for (const span of templatesIn(reading)) {
      yield found(start + span.start, start + span.end, reading.text.slice(span.start, span.end))
    }
    const next = sentences[index + 1]
    if (next && isPair(reading.text, next))
      yield found(start, Math.max(end, next.end), reading.text)
  }
}

/** Both about the same thing in the same words: "It's not about X", "It's about Y". */
function isPair(first: string, { reading }: Sentence): boolean {
  if (!NOT_THIS.test(first) || !BUT_THAT.test(reading.text)) return false
  const isAbout = /\b(?:about|because)\b/iu.test(first)
  return (
    isAbout === /\b(?:about|because)\b/iu.test(reading.text) && (isAbout || /\ba\b/u.test(first))
  )
}

function found(start: number, end: number, words: string): Match {
  return { start, end, message: `${quoteWords(words)} follows a template that many lessons share.` }
}
