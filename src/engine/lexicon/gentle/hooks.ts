import type { Phrase } from "~engine/lexicon/match/phrase"

/**
 * An opening of a question that only leads up to an offer, and the condition that it means. The rest of the question
 * follows the condition unchanged.
 */
export type Hook = Phrase & { readonly condition: string }

/** Openings that become a condition: "Looking for a new bag?" is "If you're looking for a new bag, …". */
export const HOOKS: readonly Hook[] = [
  {
    words: [
      "(?:do you |d'you )?(?:want|wanna|wish|hope|need|have|love|like|enjoy|own|run|work|live|know|think|feel|struggle|prefer|plan|use)(?= \\p{L})"
    ],
    condition: "If you {words}",
    reason: "the reader knows what they want; the post is for those who do"
  },
  {
    words: [
      "(?:are you |you )?(?:still |currently |always |also |not )?(?:looking|searching|hunting|shopping|hoping|trying|struggling|wondering|thinking|planning|dreaming|considering|feeling|getting|having|preparing|moving|running|working|starting|building|going|living|suffering|dealing|heading|new|tired|sick|fed up|ready|interested|curious|worried|stuck|bored|hungry|keen|unsure|afraid|in need|in the market|on the hunt|on the lookout)(?= (?:\\p{L}|@|#))"
    ],
    condition: "If you\u2019re {words}",
    reason: "the same with a state instead of a wish"
  },
  {
    words: [
      "(?:have you|did you) (?:ever )?(?:missed|miss|wondered|wanted|thought|dreamed|considered|tried|forgotten|forget|lost)(?= (?:\\p{L}|@|#))",
      "missed(?= (?:\\p{L}|@|#))"
    ],
    condition: "If you {words}",
    reason: "the same in the past"
  }
]

/** Openings after which the rest is a statement already: "Did you know that bees sleep?" */
export const STATEMENT_HOOKS: readonly Phrase[] = [
  {
    words: [
      "did you know(?: that)?",
      "have you heard(?: that)",
      "guess what",
      "can you believe(?: that)?"
    ],
    reason: "a fact needs no question"
  }
]
