import type { Phrase } from "~engine/lexicon/match/phrase"

/** Figures with what makes them mean something: a source, a comparison, a time. */
export const FIGURES: readonly Phrase[] = [
  {
    words: [
      "\\d[\\d.,]{0,9} ?(?:%|per ?cent|percent) (?:of|more|fewer|less|higher|lower|than|chance|said|say|say that|agree|increase|decrease|rise|drop|in)",
      "(?:rose|fell|grew|dropped|increased|decreased|declined|climbed|shrank|went) (?:by |to |from |up |down )?(?:about |nearly |almost )?[$€£]?\\d[\\d.,]{0,9}",
      "(?:one|two|three|four|five|six|seven|eight|nine|\\d{1,2}) (?:in|out of) (?:three|four|five|six|ten|\\d{1,3}) (?:people|adults|women|men|children|kids|of)",
      "compared (?:to|with) [$€£]?\\d[\\d.,]{0,9}",
      "from [$€£]?\\d[\\d.,]{0,9}(?:%|k|m)? (?:\\p{L}{1,12} )?to [$€£]?\\d[\\d.,]{0,9}"
    ],
    reason: "a share of something, a change, a comparison"
  }
]
