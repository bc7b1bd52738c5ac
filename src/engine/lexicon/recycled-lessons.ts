import type { Phrase } from "~engine/lexicon/match/phrase"

/** Turns of phrase that lessons for everybody are cast in. */
export const RECYCLED_LESSONS: readonly Phrase[] = [
  {
    words: [
      "(?:and )?(?:here's|that's) the (?:hard |uncomfortable |brutal |simple )?truth",
      "nobody (?:talks|is talking|tells you|told me) about (?:this|it)",
      "(?:this|that) changed everything",
      "(?:it )?hit(?:s)? different",
      "unpopular opinion",
      "hot take",
      "here's what (?:nobody|no one) tells you",
      "the (?:game|rules) (?:has|have) changed"
    ],
    reason: "a drum roll before or after a lesson"
  },
  {
    words: ["(?:read|say) (?:that|it|this) again(?=[.!]|$)", "let that sink in"],
    reason: "the drum roll as a command",
    opens: true
  },
  {
    words: [
      "(?:it's|it is|this is|that's|(?:leadership|success|growth|marketing|sales|failure|confidence|discipline|consistency|culture|trust|money|talent|hiring|branding|productivity|happiness) (?:is|was)) (?:not|never) (?:just |only |really )?(?:about )?[^.!?;\\n]{2,60}(?:[,;\\u2014\\u2013-] ?|\\. )(?:it's|it is|it was|they're) (?:about )?[^.!?\\n]{2,40}",
      "(?:it|this|that) (?:isn't|wasn't) (?:just |only |really )?(?:about )?[^.!?;\\n]{2,60}(?:[,;\\u2014\\u2013-] ?|\\. )(?:it's|it is|it was) (?:about )?[^.!?\\n]{2,40}",
      "stop \\p{L}{3,15}ing[^.!?\\n]{0,30}[.!] start \\p{L}{3,15}ing"
    ],
    reason: "not this, but that"
  }
]
