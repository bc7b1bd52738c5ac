import type { Phrase } from "~engine/lexicon/match/phrase"

/** Facts, figures and news with a source. */
export const REPORTING: readonly Phrase[] = [
  {
    words: [
      "(?:according to|reports?|reported|announced|confirmed|study|studies|research(?:ers)?|survey|data|officials?|police|government|minister|president|spokes(?:man|woman|person)|court|judge|parliament|council|scientists?|experts?) (?:\\p{L}{2,12} )?(?:says?|said|that|shows?|showed|found|finds?|announced|confirmed|reported|has|have|are|is|was|were|will|told|suggests?|warns?|warned|in|from|on)"
    ],
    reason: "a source named"
  },
  {
    words: [
      "(?:was|were|has been|have been|is|are) (?:\\p{L}{3,10}ly )?(?:killed|arrested|injured|found|elected|appointed|born|named|sentenced|charged|rescued|closed|cancelled|canceled|postponed|delayed|signed|released from|built|founded|destroyed|evacuated|awarded|held|diagnosed|ruled)"
    ],
    reason: "what happened"
  },
  {
    words: [
      "(?:he|she|they|who|which) (?:said|says|told|died|won|scored|beat|lost|joined|became|wrote|played|wants|added|has|had)",
      "\\d{1,2}-\\d{1,2} (?:win|victory|loss|draw|defeat|lead)",
      "beat",
      "beats",
      "defeated",
      "defeats",
      "leads?",
      "draws? with",
      "wins? against",
      "years? ago today",
      "on this day",
      "#onthisday"
    ],
    reason: "what happened, with its when"
  }
]
