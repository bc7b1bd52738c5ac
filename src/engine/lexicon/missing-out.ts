import type { Phrase } from "~engine/lexicon/match/phrase"

/** The fear of missing out. */
export const MISSING_OUT: readonly Phrase[] = [
  {
    words: [
      "(?:don't|do not|dont|(?:won't|don't) wan(?:t to|na)|never|you don't want to|shouldn't|can't|not to be|not to|not want to|never have to|make sure you don't|ensure you don't) miss(?:ed)?(?: (?:out|it|this|the|your|our|a|tonight's|any|an|another|on|these))?(?! (?:you|him|her|them|me|home))"
    ],
    reason: "fear of missing out, by name"
  },
  {
    words: [
      "be (?:the |among the |one of the )?first(?: \\d{1,5})? (?:to|in|one)",
      "before (?:everyone|anyone) else",
      "early access",
      "get ahead of",
      "everyone(?:'s| is) (?:talking about|doing|switching)",
      "you (?:need|have) to (?:see|try|hear|read|watch|get) (?:this|it)",
      "must[- ](?:see|read|watch|have|try|attend|haves|visit)",
      "a must",
      "not to be missed",
      "unmissable",
      "once in a lifetime",
      "opportunity of a lifetime",
      "chance of a lifetime",
      "in case you missed",
      "icymi",
      "if you missed"
    ],
    reason: "the same, by other words"
  }
]
