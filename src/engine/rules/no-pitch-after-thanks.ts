import { asksForCustom, asksIn } from "~engine/lexicon/match/asks-in"
import { CONGRATULATING } from "~engine/lexicon/congratulating"
import { CONSOLING } from "~engine/lexicon/consoling"
import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { OWN_WARES } from "~engine/lexicon/own-wares"
import { THANKING } from "~engine/lexicon/thanking"
import { defineRule, type Match } from "~engine/rule"
import type { Draft } from "~engine/text/draft"
import { memoize } from "~engine/text/memo"
import { quoteWords } from "~engine/text/quote-words"
import type { SentenceReading } from "~engine/text/sentence"

const findWares = findPhrases(OWN_WARES)
const findKindness = findPhrases([...THANKING, ...CONGRATULATING, ...CONSOLING])
const kindnessIn = memoize((reading: SentenceReading) => findKindness(reading.text))

export default defineRule({
  id: "no-pitch-after-thanks",
  title: "A pitch after thanks, in a reply",
  leaning: "salesy",
  asks: true,
  scope: "draft",
  principles: [2],
  docs: {
    why: "Answering praise with a pitch makes it feel like a trap.",
    instead: "Stop after the thanks."
  },
  examples: {
    flagged: [
      { text: "Thank you so much! Check out our new range too.", surface: "reply" },
      { text: "Congrats on the job! DM me for a discount on our services.", surface: "reply" },
      { text: "So sorry for your loss. Sign up for our newsletter on grief.", surface: "reply" }
    ],
    fine: [
      { text: "Thank you so much, that made my day.", surface: "reply" },
      { text: "Congrats on the job! You worked hard for it.", surface: "reply" },
      {
        text: "So sorry about that! Can you please send us a DM with the order number?",
        surface: "reply"
      },
      {
        text: "Check out the second chapter, it answers that. Thanks for asking.",
        surface: "reply"
      }
    ]
  },
  check: pitchAfterKindness
})

/** "Send us a DM" and "visit this page" are help; beside wares, prices or a sign-up they sell. */
function isPitch(reading: SentenceReading): boolean {
  return asksForCustom(reading) || findWares(reading.text).length > 0
}

function* pitchAfterKindness({ sentences, surface }: Draft): Iterable<Match> {
  if (surface !== "reply") return
  let kind: string | null = null
  for (const { start, reading } of sentences) {
    const kindness = kindnessIn(reading)[0]
    const from = kind === null ? (kindness?.end ?? Infinity) : 0
    for (const ask of isPitch(reading) ? asksIn(reading) : []) {
      if (ask.start < from) continue
      const words = quoteWords(reading.text.slice(ask.start, ask.end))
      yield {
        start: start + ask.start,
        end: start + ask.end,
        message: `${words} turns a kind reply into a pitch.`
      }
    }
    if (kindness) kind ??= reading.text
  }
}
