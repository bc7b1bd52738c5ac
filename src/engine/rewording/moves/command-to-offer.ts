import { phraseCall } from "~engine/rewording/calls/phrase-call"
import { type Call, readCall } from "~engine/rewording/calls/read-call"
import { defineMove, type Wording } from "~engine/rewording/move"
import { getOrCompute, memoize } from "~engine/text/memo"
import { readSentence, type SentenceReading } from "~engine/text/sentence"
import type { Tone } from "~engine/types"

/** Longest object, in words, of a call that is turned: beyond that the sentence is several. */
const MAX_OBJECT_WORDS = 28

export default defineMove({
  id: "command-to-offer",
  title: "Commands become offers",
  scope: "draft",
  inOtherVoice: "keep",
  docs: {
    why: "An offer leaves the choice to the reader; a command takes it.",
    source:
      "Facebook, 2014-11-14: posts that \u201Csolely push people to buy a product or install an app\u201D are felt as promotional"
  },
  examples: [
    { before: "Buy my book now!", after: "My book is out, if it\u2019s your kind of thing." },
    {
      before: "Register now: https://example.org/talk",
      after: "Registration is open here: https://example.org/talk"
    },
    { before: "Learn more: https://example.org", after: "More here: https://example.org" },
    {
      before: "Learn more about our winter opening hours here: https://example.org",
      after: "More about our winter opening hours: https://example.org"
    },
    {
      before: "Check out our new episode: https://example.org",
      after: "Here is our new episode: https://example.org"
    },
    {
      before: "Check out our new episode: https://example.org",
      tone: "warm",
      after: "Our new episode is here, if you\u2019d like a look: https://example.org"
    },
    {
      before: "Check out our new episode: https://example.org",
      tone: "brief",
      after: "Our new episode: https://example.org"
    },
    {
      before: "Get your ticket for 4 May at the door.",
      after: "You can get your ticket for 4 May at the door."
    },
    {
      before: "If you need help with your thesis, check out my notes: https://example.org",
      after: "If you need help with your thesis, here are my notes: https://example.org"
    },
    {
      before: "Don\u2019t miss tonight\u2019s concert in the park!",
      after: "You might like tonight\u2019s concert in the park."
    },
    {
      before: "DM us for the seating plan.",
      tone: "warm",
      after: "Feel free to DM us for the seating plan."
    }
  ],
  *propose(draft, _, tone) {
    for (const [index, sentence] of draft.sentences.entries()) {
      const next = draft.sentences[index + 1]
      const end = next?.line === sentence.line && isLinks(next.reading) ? next.end : sentence.end
      const call = readCall(
        end === sentence.end
          ? sentence.reading
          : readSentence(draft.text.slice(sentence.start, end))
      )
      if (!call || call.object.split(/\s+/u).length > MAX_OBJECT_WORDS) continue
      const wordings = wordingsOf(call, tone)
      if (wordings.length === 0) continue
      const sells =
        call.link !== "" || /^(?:my|our|us|me)(?:\s|$)/iu.test(call.object) || call.object === ""
      yield {
        start: sentence.start,
        end,
        depth: "sentence",
        wordings,
        ...(sells && call.kind !== "act" ? {} : { only: "marked" as const })
      }
    }
  }
})

/** A link that stands after a call is what the call is about, even behind an exclamation mark. */
function isLinks({ tokens }: SentenceReading): boolean {
  return tokens.length > 0 && tokens.every(({ type }) => type === "link")
}

const wordingsByTone = memoize<Call, Map<Tone, readonly Wording[]>>(() => new Map())

/** The wordings of a call, kept with it: grammar is read for them. */
function wordingsOf(call: Call, tone: Tone): readonly Wording[] {
  return getOrCompute(wordingsByTone(call), tone, () => phraseCall(call, tone))
}
