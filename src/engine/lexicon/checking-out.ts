import type { Phrase } from "~engine/lexicon/match/phrase"

/** The commonest request for a click of all. */
export const CHECKING_OUT: readonly Phrase[] = [
  {
    words: [
      "check(?:ing)? (?:it|this|them|us|me|him|her|that|these|those|my \\p{L}{1,15}|our \\p{L}{1,15})? ?out(?! of)"
    ],
    reason: "asks for a look without saying why"
  },
  { words: ["check (?:my|our|out)(?: \\p{L}{1,15}){0,2}"], reason: "the same", opens: true },
  { words: ["look (?:here|no further|inside)"], reason: "the same, gentler" },
  {
    words: [
      "(?:explore|discover|experience|browse) (?:our|my|the|a|all|how|new|your|more|what|this|why|amazing|some)"
    ],
    reason: "brochure verbs",
    opens: true
  }
]
