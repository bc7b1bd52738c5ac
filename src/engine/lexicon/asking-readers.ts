import type { Phrase } from "~engine/lexicon/match/phrase"

/** Questions that want an answer. */
export const ASKING_READERS: readonly Phrase[] = [
  {
    words: [
      "(?:what|how|why|where|when|which|who) (?:do|did|would|are|is|was|were|has|have|can|could|should|does|will) (?:you|your|we|i|he|she|they|it|the|this|that|these|those|people|anyone|everyone|@)[^?\\n]{2,140}\\?"
    ],
    reason: "asks what the reader knows or thinks",
    opens: true
  },
  {
    words: [
      "(?:does|do|has|have|did|is|can|could|would) (?:any(?:one|body)|some(?:one|body))[^?\\n]{2,120}\\?"
    ],
    reason: "asks around",
    opens: true
  },
  {
    words: [
      "(?:any|got any) (?:advice|ideas?|suggestions?|recommendations?|tips|thoughts|recs)(?: on| for| about| from)?"
    ],
    reason: "asks for advice"
  },
  {
    words: [
      "what do you think",
      "what did you think",
      "what about you",
      "how about you",
      "how are you",
      "how's it going",
      "curious (?:what|how|to hear)",
      "i'd love to (?:hear|know)",
      "who else",
      "am i the only",
      "what am i missing",
      "help me (?:understand|decide|find|name|choose)",
      "looking for (?:advice|recommendations|suggestions|a good)"
    ],
    reason: "asks for the reader's view"
  }
]
