import type { Phrase } from "~engine/lexicon/match/phrase"

/**
 * A sentence about what "we" do for "you", and the same led by the reader. `$1`, `$2` are groups; the pattern is matched
 * at the start of a sentence.
 */
export type Benefit = Phrase & { readonly plain: readonly string[] }

/** What the writer gives, seen from the reader's side. */
export const BENEFITS: readonly Benefit[] = [
  {
    words: [
      "we (?:can )?help you(?: to)?(?= \\p{Ll})",
      "we(?: are|'re) here to help you(?= \\p{Ll})",
      "we (?:let|enable|allow|empower) you(?: to)?(?= \\p{Ll})"
    ],
    plain: ["With us you can", "You can"],
    reason: "the reader is the one who does it"
  },
  {
    words: [
      "(?:our|my) ([\\p{L}\\p{N} -]{3,40}?) (?:helps?|lets?|allows?|enables?|empowers?) you(?: to)?(?= \\p{Ll})"
    ],
    plain: ["With our $1, you can"],
    reason: "the reader is the one who does it"
  },
  {
    words: [
      "we(?: are|'re)? (?:proud(?:ly)? to |pleased to |happy to |delighted to |proudly )?(?:offer|offering|provide|giving|give) you(?= \\p{L})"
    ],
    plain: ["You get"],
    reason: "what the reader gets comes first"
  }
]
