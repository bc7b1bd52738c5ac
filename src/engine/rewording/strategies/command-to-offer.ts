import { phraseCall } from "~engine/rewording/phrase-call"
import { readCall } from "~engine/rewording/read-call"
import { defineStrategy } from "~engine/rewording/strategy"

/** Longest object, in words, of a call that is turned: beyond that the sentence is several. */
const LONGEST_OBJECT = 28

export default defineStrategy({
  id: "command-to-offer",
  title: "Commands become offers",
  scope: "sentence",
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
  *propose(sentence, tone) {
    const call = readCall(sentence)
    if (!call || call.object.split(/\s+/u).length > LONGEST_OBJECT) return
    const wordings = phraseCall(call, tone)
    if (wordings.length === 0) return
    const sells =
      call.link !== "" || /^(?:my|our|us|me)(?:\s|$)/iu.test(call.object) || call.object === ""
    yield {
      start: 0,
      end: sentence.text.length,
      depth: "sentence",
      wordings,
      ...(sells && call.kind !== "act" ? {} : { only: "marked" as const })
    }
  }
})
