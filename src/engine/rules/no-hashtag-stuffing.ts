import { defineRule, type Match } from "~engine/rule"
import type { Draft } from "~engine/text/draft"

/** Most hashtags that read as a help; Facebook's creators' blog said on 24 April 2025 that no more than 5 do best. */
const HASHTAGS_WELCOME = 5

export default defineRule({
  id: "no-hashtag-stuffing",
  title: "Too many hashtags",
  leaning: "salesy",
  scope: "draft",
  inOtherVoice: "keep",
  principles: [5],
  docs: {
    why: "A row of tags is written for a machine and reads like one.",
    instead: "Keep the one or two tags under which you would look for this yourself.",
    source: "Facebook, 24 April 2025"
  },
  examples: {
    flagged: [
      "New bread #bread #baking #yum #food #foodie #instafood",
      "#a1 #b2 #c3 #d4 #e5 #f6 and so on",
      "Monday #mood #monday #work #grind #coffee #life #goals"
    ],
    fine: [
      "New bread today #baking",
      "We are number #1, #2 and #3 on the list, #4, #5, #6 are friends.",
      "Good morning from the #coast and the #hills"
    ]
  },
  check: surplusHashtags
})

function* surplusHashtags({ sentences }: Draft): Iterable<Match> {
  const tags = sentences.flatMap(({ start, reading }) =>
    reading.tokens
      .filter(({ type }) => type === "hashtag")
      .map((tag) => ({ start: start + tag.start, end: start + tag.end }))
  )
  const surplus = tags.slice(HASHTAGS_WELCOME)
  const first = surplus[0]
  if (!first) return
  yield {
    start: first.start,
    end: surplus.at(-1)!.end,
    message: `${tags.length} hashtags are more than a reader looks at.`
  }
}
