import { phraseSource } from "~engine/lexicon/match/phrase-source"
import { OWN_FIRM, PITCHED_WARES } from "~engine/lexicon/own-wares"
import { defineMove } from "~engine/rewording/move"
import { findPushes } from "~engine/rewording/calls/find-pushes"
import type { Draft } from "~engine/text/draft"
import type { Sentence } from "~engine/text/sentence"
import { overlaps } from "~engine/text/span"

/** Thanks, congratulations, good wishes and praise of the other's work. */
const THANKS =
  /(?<!\p{L})(?:thanks|thank ?(?:you|u)|thx|ty|cheers|grateful|appreciate|congrats|congratulations|well done|great (?:point|post|thread|question|share|read)|good (?:point|question|luck)|love this|loved this|well said|so true|sorry to hear|glad (?:it|you|that)|happy (?:birthday|anniversary|to hear|new year|friday)|nice (?:one|work|post|to)|(?:so|is|are) (?:beautiful|awesome|amazing|lovely))(?!\p{L})/iu

/** One's own wares or firm, though nothing presses. */
const OWN_PITCH = new RegExp(phraseSource([PITCHED_WARES, OWN_FIRM]), "iu")

/** Closing emoji and emoticons, which may stay behind the thanks. */
const SMILE =
  /(?:\s*(?:\p{Extended_Pictographic}|\uFE0F|[\u{1F3FB}-\u{1F3FF}]|[:;]-?[)D]|&#\d{5,6};))+\s*$/u

/** As far from the end as such a closing is looked for, in UTF-16 units: a search of the whole draft takes quadratic time. */
const MAX_SMILE_LENGTH = 200

export default defineMove({
  id: "stop-after-thanks",
  title: "A reply stops after the thanks",
  scope: "draft",
  gentler: "reply",
  inOtherVoice: "keep",
  docs: {
    why: "A pitch under someone else\u2019s post borrows their readers; thanks alone is worth more.",
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
      before:
        "Happy birthday, Ola!! Our salon has 15% off this week, book here https://example.org",
      after: "Happy birthday, Ola!!",
      surface: "reply"
    },
    {
      before:
        "Thank you, that helped me a lot.\n\nIf you like, look at my newsletter: https://example.org",
      after: "Thank you, that helped me a lot.",
      surface: "reply"
    }
  ],
  *propose(draft) {
    if (draft.surface !== "reply") return
    const { sentences } = draft
    const thanks = sentences.findIndex(
      ({ reading }) => THANKS.test(reading.text) && !reading.isQuestion
    )
    const last = sentences.at(-1)
    const first = sentences[thanks + 1]
    if (thanks < 0 || !first || !last) return
    // The thanks must be the reply's opening, and nothing before may press.
    const pitch = sentences.slice(thanks + 1).find((sentence) => isPitch(draft, sentence))
    if (!pitch || isPitch(draft, sentences[thanks]!)) return
    const start = sentences[pitch.index - 1]!.end
    const smile = SMILE.exec(draft.text.slice(start).slice(-MAX_SMILE_LENGTH))?.[0].trimEnd() ?? ""
    yield {
      start,
      end: draft.text.length - (smile ? smile.length : 0),
      depth: "sentence",
      mayDrop: "sentence",
      wordings: [{ text: "" }]
    }
  }
})

function isPitch(draft: Draft, sentence: Sentence): boolean {
  const { text, tokens } = sentence.reading
  return (
    OWN_PITCH.test(text) ||
    tokens.some(({ type }) => type === "link") ||
    findPushes(draft).some((push) => overlaps(push, sentence))
  )
}
