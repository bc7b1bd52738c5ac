import { asksIn } from "~engine/lexicon/match/asks-in"
import { defineRule, type Match } from "~engine/rule"
import type { Draft } from "~engine/text/draft"
import { shift } from "~engine/text/span"

/** Most hashtags that read as a help; Facebook's creators' blog said on 24 April 2025 that no more than 5 do best. */
const HASHTAGS_WELCOME = 5

export default defineRule({
  id: "no-hashtag-stuffing",
  title: "Many hashtags beside an ask",
  leaning: "salesy",
  scope: "draft",
  inOtherVoice: "keep",
  principles: [5],
  docs: {
    why: "A row of tags next to an ask looks like fishing for strangers.",
    instead: "Keep the one or two tags you would look for yourself.",
    source: "Facebook, 24 April 2025"
  },
  examples: {
    flagged: [
      "Order our bread today #bread #baking #yum #food #foodie #instafood",
      "Sign up here #a1 #b2 #c3 #d4 #e5 #f6",
      "Check out my shop #mood #monday #work #grind #coffee #life #goals"
    ],
    fine: [
      "Order our bread today #baking",
      "Home at last #beach #sun #sea #sand #sleep #bliss",
      "Sign up here. We are number 1, #2 and #3 on the list; #4, #5, #6 are friends."
    ]
  },
  check: surplusHashtags
})

function* surplusHashtags({ sentences }: Draft): Iterable<Match> {
  if (!sentences.some(({ reading }) => asksIn(reading).length > 0)) return
  const tags = sentences.flatMap(({ start, reading }) =>
    reading.tokens.filter(({ type }) => type === "hashtag").map((tag) => shift(tag, start))
  )
  const first = tags[HASHTAGS_WELCOME]
  if (!first) return
  yield {
    start: first.start,
    end: tags.at(-1)!.end,
    message: `${tags.length} hashtags are more than a reader looks at.`
  }
}
