import type { Phrase } from "~engine/lexicon/match/phrase"

/** How-to and tips, given away. */
export const TEACHING: readonly Phrase[] = [
  {
    words: [
      "step \\d[\\d.,]{0,8}",
      "steps? (?:one|two|three)",
      "first,",
      "second(?:ly)?,",
      "the trick is",
      "rule of thumb",
      "pro tip",
      "tip(?: #?\\d)?:",
      "quick tip",
      "(?:here are|these are) (?:\\p{L}{1,12} |\\d{1,2} )",
      "(?:instead of|rather than) \\p{L}{3,15}ing",
      "try \\p{L}{3,15}ing",
      "start (?:by|with)",
      "for example",
      "for instance",
      "e\\.g\\.",
      "in other words",
      "make a list",
      "keep in mind",
      "it helps to"
    ],
    reason: "something to use"
  },
  {
    words: [
      "(?:use|add|mix|cut|boil|bake|stir|pour|freeze|wash|count|measure|write down|turn off|soak|chop|sand|drain|whisk|simmer|heat|preheat|rinse|sow|plant|prune|water) (?:the|your|an?|it|them|each|every|until|about|\\d[\\d.,]{0,8})"
    ],
    reason: "a step, as a command",
    opens: true
  }
]
