import type { Phrase } from "~engine/lexicon/match/phrase"

/** Lessons, mistakes, changes of mind. */
export const LEARNING: readonly Phrase[] = [
  {
    words: [
      "(?:i|we) (?:was|were) wrong",
      "my (?:mistake|bad|fault|biggest mistake)",
      "i (?:made|make) (?:a|the|this|that|every) (?:\\p{L}{2,10} )?mistakes?",
      "i (?:failed|messed up|screwed up|blew it|underestimated|regret)",
      "(?:i|we)(?:'ve| have)? (?:learned|learnt|realised|realized|discovered|noticed|found) (?:that|how|the|to|it|about|a|my|this|when|something)",
      "what i(?:'ve)? (?:learned|learnt)",
      "(?:lesson|lessons) (?:learned|learnt|i|from|is|was|for)",
      "the lesson",
      "it taught me",
      "taught me (?:that|to|how|a|about)",
      "i (?:used to|changed my mind)",
      "i wish i(?:'d| had) known",
      "if i could (?:start|go back|do it)",
      "looking back",
      "in hindsight",
      "turns out",
      "it turned out",
      "i'd do (?:it )?differently",
      "i still (?:don't|can't|struggle)"
    ],
    reason: "a lesson or a mistake admitted"
  }
]
