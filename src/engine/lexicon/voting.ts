import type { Phrase } from "~engine/lexicon/match/phrase"

/** Ways to beg for votes in a contest. */
export const VOTING: readonly Phrase[] = [
  {
    words: [
      "vote (?:for (?:me|us|my|our|your|the|@|#|\\p{L})|now|here|today|daily|once|every day|below|by|ok|via|in|\\p{Extended_Pictographic})"
    ],
    reason: "asks for a vote",
    opens: true
  },
  {
    words: [
      "(?:please|pls|plz|can you|could you|to|and|need your|get your|remember to|your|cast your) votes?(?: (?:for (?:me|us|my|our|your|@|#|\\p{L})|now|here|today|below|ok))",
      "tweet to vote",
      "#vote\\p{L}{2,30}"
    ],
    reason: "the same inside a sentence"
  },
  {
    words: [
      "(?:nominated|shortlisted|finalist|in the running|up for)(?: \\S{1,15}){0,12} (?:vote|votes|voting)",
      "(?:we|i) need your (?:vote|votes|support|help)",
      "support me (?:in|at|by)",
      "vote me"
    ],
    reason: "a contest the writer is in"
  }
]
