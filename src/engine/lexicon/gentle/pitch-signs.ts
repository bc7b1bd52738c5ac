import type { Phrase } from "~engine/lexicon/match/phrase"
import { PITCHED_WARES } from "~engine/lexicon/own-wares"

/** What shows that a sentence belongs to a pitch, though no rule need have marked it. */
export const PITCH_SIGNS: readonly Phrase[] = [
  PITCHED_WARES,
  {
    words: [
      "i (?:coach|mentor|teach|help \\p{L}{1,20})",
      "we (?:help|offer|provide|make|build|sell)(?= )",
      "(?:we|i)'d (?:so )?love (?:you )?to(?= )"
    ],
    reason: "one's trade"
  },
  {
    words: ["(?:call|ring|message|text|email|dm|talk to|ask|contact|give|drop) (?:us|me)"],
    reason: "how to get in touch"
  },
  {
    words: [
      "(?:dms?|diary|slots?|places?|spots?|seats?|bookings?|registration|enrolment|applications) (?:is|are)(?: now)? open",
      "\\d{1,6} (?:spots?|slots?|places?|seats?|tickets?) (?:are )?(?:left|open|available)",
      "the (?:waitlist|featured section)"
    ],
    reason: "room for buyers"
  },
  {
    words: [
      "tickets?(?: are)? (?:from|on sale|available|(?:\\$|\\u00A3)[\\d.,]{0,8}[km]?)",
      "for sale",
      "on sale",
      "half price",
      "\\d{1,3} ?% off"
    ],
    reason: "a price"
  },
  {
    words: ["(?:sign|signing) up", "subscrib(?:e|ing)", "pre-?orders?", "link in"],
    reason: "a way to buy"
  }
]
