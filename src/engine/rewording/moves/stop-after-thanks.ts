import { phraseSource } from "~engine/lexicon/match/phrase-source"
import { OWN_FIRM, PITCHED_WARES } from "~engine/lexicon/own-wares"
import { readCall } from "~engine/rewording/calls/read-call"
import { removalSpan } from "~engine/rewording/removal-span"
import { defineMove } from "~engine/rewording/move"
import type { Sentence } from "~engine/text/sentence"
import { overlaps } from "~engine/text/span"
import type { Finding } from "~engine/types"

const THANKS =
  /(?<!\p{L})(?:thanks|thank you|thx|ty|cheers|grateful|appreciate|congrats|congratulations|well done|great (?:point|post|thread|question|share|read)|good (?:point|question|luck)|love this|loved this|well said|so true|welcome|sorry to hear|glad (?:it|you|that)|happy (?:birthday|to hear)|nice (?:one|work|post|to))(?!\p{L})/iu

/** One's own wares or firm in a sentence that is neither a call nor marked. */
const OWN_PITCH = new RegExp(phraseSource([PITCHED_WARES, OWN_FIRM]), "iu")

export default defineMove({
  id: "stop-after-thanks",
  title: "A reply stops after the thanks",
  scope: "draft",
  inOtherVoice: "keep",
  docs: {
    why: "A pitch under somebody else\u2019s post uses their readers; the thanks alone is worth more.",
    source: "Reddit, r/modnews, 2014-12-04: comments count in the 9:1 guideline on self-promotion"
  },
  examples: [
    {
      before:
        "Thanks for sharing this, Ada! We built a tool for exactly that, check out our site: https://example.org",
      after: "Thanks for sharing this, Ada!",
      surface: "reply"
    },
    {
      before: "Great point. My course covers this in depth. Sign up now!",
      after: "Great point.",
      surface: "reply"
    },
    {
      before: "Congratulations to the whole team! DM me about our platform.",
      after: "Congratulations to the whole team!",
      surface: "reply"
    },
    {
      before:
        "Thank you, that helped me a lot.\n\nIf you like, look at my newsletter: https://example.org",
      after: "Thank you, that helped me a lot.",
      surface: "reply"
    }
  ],
  *propose(draft, findings) {
    if (draft.surface !== "reply") return
    const { sentences } = draft
    const thanks = sentences.findIndex(({ reading }) => THANKS.test(reading.text))
    if (thanks < 0) return
    const after = (holds: (sentence: Sentence) => boolean) =>
      sentences.findIndex((sentence, index) => index > thanks && holds(sentence))
    // Praise of the other may be marked as well: what is plainly the writer's own pitch comes first.
    const own = after(isOwnPitch)
    const pitch = own < 0 ? after((sentence) => isMarked(sentence, findings)) : own
    const first = sentences[pitch]
    const last = sentences.at(-1)
    if (!first || !last) return
    const span = removalSpan(draft, first, last)
    if (span) yield { ...span, depth: "sentence", mayDrop: "sentence", wordings: [{ text: "" }] }
  }
})

function isOwnPitch({ reading }: Sentence): boolean {
  if (OWN_PITCH.test(reading.text)) return true
  const call = readCall(reading)
  return call !== null && call.kind !== "act" && call.link !== ""
}

function isMarked(sentence: Sentence, findings: readonly Finding[]): boolean {
  return findings.some((finding) => overlaps(finding, sentence))
}
