import type { Phrase } from "~engine/lexicon/match/phrase"

/** Ways to make readers name their friends. */
export const TAGGING: readonly Phrase[] = [
  {
    words: [
      "tag (?:an?|your|some|someone|somebody|the|two|three|2|3|\\d|that|all|us|me)(?: \\p{L}{1,12}){0,4}"
    ],
    reason: "asks for names",
    opens: true
  },
  {
    words: [
      "(?:and|&|then|or|to) tag (?:an?|your|someone|somebody|two|three|\\d[\\d.,]{0,8}|us)",
      "mention (?:a friend|someone|\\d[\\d.,]{0,8}|two|three)",
      "tag (?:a friend|someone|a mate|your (?:friends?|mum|bestie|brother|sister|squad|partner))"
    ],
    reason: "the same inside a sentence"
  },
  {
    words: [
      "(?:share|send) (?:this |it )?(?:with|to) (?:an?|your|someone|somebody|anyone|all|\\d) (?:\\p{L}{1,12} )?(?:friends?|who|that|mates?|family|network|followers|partner|squad|group)"
    ],
    reason: "asks to pass the post on"
  }
]
