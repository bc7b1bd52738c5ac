import { asksIn } from "~engine/lexicon/match/asks-in"
import { defineRule, type Match } from "~engine/rule"
import type { Draft } from "~engine/text/draft"
import { quoteWords } from "~engine/text/quote-words"

/** A story has at least this many sentences before its last line. */
const STORY_SENTENCES = 3

/** How many sentences at the end count as the last line. */
const LAST_SENTENCES = 2

export default defineRule({
  id: "no-pitch-in-the-last-line",
  title: "A story that ends in a pitch",
  leaning: "salesy",
  asks: true,
  scope: "draft",
  principles: [1, 3, 12],
  docs: {
    why: "The last line makes the whole story look like a lead-in.",
    instead: "Let the story end where it ends, and make the offer on another day."
  },
  examples: {
    flagged: [
      "My father baked at night. I carried the flour. He never took a day off. Order your cake in our shop.",
      "I failed twice. I sold my car. I learnt to listen. Sign up for my course here.",
      "It rained all week. The roof leaked. We laughed about it.\n\nP.S. Check out my shop."
    ],
    fine: [
      "My father baked at night. I carried the flour. He never took a day off. I miss him.",
      "Order your cake today.",
      "I failed twice. I sold my car. I learnt to listen. \u201CSign up for my course here\u201D is what my old self would have added."
    ]
  },
  check: pitchAtTheEnd
})

function* pitchAtTheEnd({ sentences }: Draft): Iterable<Match> {
  const asking = sentences.filter(({ reading }) => asksIn(reading).length > 0)
  const first = asking[0]
  if (!first || first.index < STORY_SENTENCES) return
  if (first.index < sentences.length - LAST_SENTENCES) return
  for (const span of asksIn(first.reading)) {
    const words = quoteWords(first.reading.text.slice(span.start, span.end))
    yield {
      start: first.start + span.start,
      end: first.start + span.end,
      message: `After a story, ${words} turns it into a pitch.`
    }
  }
}
