import type { Phrase } from "~engine/lexicon/match/phrase"

/** Reasons and second thoughts. */
export const REASONS: readonly Phrase[] = [
  {
    words: [
      "because",
      "the reason",
      "which means",
      "therefore",
      "as a result",
      "due to",
      "in order to",
      "on the other hand",
      "although",
      "even though",
      "however",
      "in my (?:view|opinion|experience)",
      "i think",
      "i believe",
      "imo",
      "imho",
      "i'd argue",
      "it depends",
      "the more",
      "not (?:because|only)",
      "compared (?:to|with)"
    ],
    reason: "a reason given"
  }
]
