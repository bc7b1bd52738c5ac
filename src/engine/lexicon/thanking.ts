import type { Phrase } from "~engine/lexicon/match/phrase"

/** What service desks and letters open and close with; it thanks nobody for anything. */
const ROUTINE =
  "(?!(?: (?:so|very) much| a lot| again| all| everyone)? for (?:reaching out|getting in touch|contacting|writing (?:in|to us)|your (?:patience|interest|message|email|e-mail|enquiry|inquiry|query|order|business|custom|purchase|attention|understanding|feedback)|the (?:heads up|feedback)|letting us know|bringing this|asking|reading|watching|stopping by|visiting|shopping|choosing|following)|(?: so much)? in advance| to (?:our|this|the) (?:sponsors?|offer|code|discount|deal))"

/** Thanks. */
export const THANKING: readonly Phrase[] = [
  {
    words: [
      `thank (?:you|u|ya)${ROUTINE}(?: (?:so|very) much| all| everyone)?(?: for| to)?`,
      `thanks${ROUTINE}(?: (?:so|very) much| a lot| a million| again| everyone| all| guys)?(?: for| to)?`,
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
