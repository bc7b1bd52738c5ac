import type { Phrase } from "~engine/lexicon/match/phrase"

/**
 * Calls that are mild or polite enough for `pushes.ts` to pass over, and that can be said more kindly all the same: a
 * flagged draft with one of them is worth writing anew. They are no reason to withhold one.
 */
export const ALSO_PRESSING: readonly Phrase[] = [
  {
    words: [
      "(?:watch|stream|catch|hear|read|view) (?:\\p{L}+['\\u2019]s|['\\u2018\\u201C\"]|\\p{L}{2,20} \\p{L}{2,20}['\\u2019]s|video)",
      "watch (?:on|via) ",
      "(?:get|receive|save) (?:an? )?(?:\\d{1,2} ?%|[$\\u00A3\\u20AC]\\d)",
      "visit (?:https?:|www)",
      "sign the petition",
      "(?:receive|claim) \\d",
      "(?:learn|discover|see|find out) (?:how|why)",
      "introducing"
    ],
    opens: true,
    reason: "sends on, without a word that presses"
  },
  {
    words: [
      "thank(?:s| you)(?: so much)?(?: all)? for (?:the |your )?(?:follow(?:ing)?|connecting|connection|adding me)"
    ],
    reason: "thanks for a follow, and what is sold after it"
  }
]
