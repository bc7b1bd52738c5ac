import type { Phrase } from "~engine/lexicon/match/phrase"

/** Thanks. */
export const THANKING: readonly Phrase[] = [
  {
    words: [
      "thank (?:you|u|ya|god|goodness)(?: (?:so|very) much| all| everyone)?(?: for| to)?",
      "thanks?(?: (?:so|very) much| a lot| a million| again| everyone| all| guys)?(?: for| to)?",
      "thx",
      "many thanks",
      "cheers (?:for|mate|all|everyone)"
    ],
    reason: "thanks in plain words"
  },
  {
    words: [
      "(?:i'm|i am|we're|we are|so|deeply|very|really|forever|truly) (?:grateful|thankful)",
      "much appreciated",
      "means (?:a lot|so much|the world)",
      "couldn't have done (?:it|this) without"
    ],
    reason: "thanks in other words"
  }
]
