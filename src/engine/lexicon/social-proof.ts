import type { Phrase } from "~engine/lexicon/match/phrase"

/** Crowds and stars shown to make the reader follow. */
export const SOCIAL_PROOF: readonly Phrase[] = [
  {
    words: [
      "(?:over |more than |nearly |join |already |with |to |trusted by |loved by |used by |helped |show )?(?:\\d[\\d.,]{2,9} ?[km]?\\+?|\\d{1,3}(?:[km]\\+?|\\+))(?: (?:happy|satisfied|other|smart|loyal|active|amazing))? (?:customers|clients|subscribers|readers|users|downloads|students|members|people (?:in|have|are|who|here|on|how|already|will)|founders|creators|companies|businesses|teams|brands|entrepreneurs|professionals|copies sold|reviews|five[- ]star|5[- ]star|coaches|families|marketers|developers|leaders|plays)"
    ],
    reason: "a crowd by number"
  },
  {
    words: [
      "trusted by",
      "recommended by",
      "as (?:seen|featured) (?:on|in)",
      "backed by",
      "endorsed by",
      "join (?:thousands|millions|hundreds)",
      "(?:thousands|millions|hundreds|tens of thousands) of (?:happy |satisfied |other |\\p{L}{2,12} )?(?:customers|clients|subscribers|readers|users|people|businesses|founders|members|students|women|families|fans|parents|companies|creators)",
      "(?:5|five|4\\.\\d|4)[- ]stars?(?: (?:reviews?|rated|rating))?",
      "rave reviews",
      "what (?:our|my) (?:customers|clients|members|students) (?:say|are saying|think)",
      "customer favou?rites?",
      "fan favou?rites?",
      "best-?sellers?",
      "most (?:popular|trusted|loved|awarded)",
      "highly rated",
      "top[- ]rated",
      "customer stor(?:y|ies)",
      "worked with (?:over )?\\d[\\d.,]{0,8}",
      "fan favorite"
    ],
    reason: "a crowd by name"
  }
]
