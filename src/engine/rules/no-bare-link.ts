import { defineRule, type Match } from "~engine/rule"
import type { Draft } from "~engine/text/draft"
import { X_SHORT_LINK } from "~engine/text/token"

/** Words beside the link, tags and names not counted, up to which it stands bare. */
const WORDS_TOO_FEW = 5

export default defineRule({
  id: "no-bare-link",
  title: "A link without a reason",
  leaning: "salesy",
  scope: "draft",
  principles: [6],
  docs: {
    why: "A link on its own asks for a click without saying why.",
    instead: "Say in one plain sentence what people will find there.",
    source: "Elon Musk on X, 24 November 2024"
  },
  examples: {
    flagged: [
      "New post: https://example.com",
      "https://example.com",
      "My latest! https://example.com #blog"
    ],
    fine: [
      "How we cut our bread waste by half, with the numbers: https://example.com",
      "New post today.",
      { text: "https://example.com", surface: "reply" }
    ]
  },
  check: bareLinks
})

function* bareLinks({ sentences, surface }: Draft): Iterable<Match> {
  if (surface === "reply") return
  let words = 0
  for (const { reading } of sentences) {
    words += reading.words.length
    if (words > WORDS_TOO_FEW) return
  }
  for (const { start, reading } of sentences) {
    for (const token of reading.tokens) {
      if (token.type !== "link" || X_SHORT_LINK.test(token.text)) continue
      yield {
        start: start + token.start,
        end: start + token.end,
        message: "The link comes without a reason to follow it."
      }
    }
  }
}
