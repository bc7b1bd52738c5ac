import { asksIn } from "~engine/lexicon/match/asks-in"
import { defineRule, type Match } from "~engine/rule"
import type { Draft } from "~engine/text/draft"
import { X_SHORT_LINK } from "~engine/text/token"

/** Words beside the link from which on a reader can tell what is there. */
const WORDS_ENOUGH = 8

export default defineRule({
  id: "reason-for-the-link",
  title: "A link with a reason",
  leaning: "valuable",
  scope: "draft",
  inOtherVoice: "keep",
  principles: [6, 10],
  docs: {
    why: "People know what is there before they follow the link.",
    instead: "Say who it may help."
  },
  examples: {
    flagged: [
      "How we cut our bread waste by half, with the numbers of two years: https://example.com",
      "The minutes of Monday\u2019s meeting about the bridge and the bus: https://example.com",
      "A nurse explains in ten drawings how sleep mends the heart. https://example.com"
    ],
    fine: [
      "New post: https://example.com",
      "Everything about our bread is described on this page, order yours today: https://example.com",
      "There is no link here but a great many words all the same."
    ]
  },
  check: linksWithReasons
})

function* linksWithReasons({ sentences }: Draft): Iterable<Match> {
  if (sentences.some(({ reading }) => asksIn(reading).length > 0)) return
  const words = sentences.reduce((sum, { reading }) => sum + reading.words.length, 0)
  if (words < WORDS_ENOUGH) return
  for (const { start, reading } of sentences) {
    const link = reading.tokens.find(
      ({ type, text }) => type === "link" && !X_SHORT_LINK.test(text)
    )
    if (!link) continue
    yield {
      start: start + link.start,
      end: start + link.end,
      message: "People know what is behind the link."
    }
    return
  }
}
