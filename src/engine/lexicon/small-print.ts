import type { Phrase } from "~engine/lexicon/match/phrase"

/** The small print of an offer. */
export const SMALL_PRINT: readonly Phrase[] = [
  {
    words: [
      "(?:t(?:s)?&c'?s?|terms (?:and|&) conditions|terms) (?:apply|here)",
      "conditions apply",
      "offer (?:valid|good|ends|not valid)",
      "(?:see|visit) (?:site|store|stores|website|link) for (?:details|terms|official rules)",
      "no purchase (?:necessary|required)",
      "must be (?:18|21)",
      "18\\+",
      "21\\+",
      "restrictions apply",
      "participating (?:stores|locations|dealers)",
      "subject to (?:availability|change|terms|credit)",
      "#ad",
      "#sponsored",
      "#partner",
      "#gifted",
      "#affiliate",
      "#promo(?:tion)?",
      "paid (?:partnership|ad|promotion)",
      "sponsored(?: by)?",
      "affiliate links?",
      "\\*t&cs?",
      "excludes sale",
      "official rules",
      "void where",
      "gamble ?aware",
      "begambleaware",
      "play responsibly",
      "drink responsibly",
      "individual results",
      "results may vary",
      "not (?:financial|investment) advice",
      "nfa"
    ],
    reason: "what only an offer needs"
  }
]
