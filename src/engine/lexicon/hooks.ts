import type { Phrase } from "~engine/lexicon/match/phrase"

/** Questions that open a pitch. */
export const HOOKS: readonly Phrase[] = [
  {
    words: [
      "(?:are you |you |still |feel(?:ing)? )?(?:ready|tired|sick|struggling|looking|searching|hoping|trying|thinking|interested|stuck|overwhelmed|worried|dreaming|planning|craving|shopping|in need|in the market|fed up|bored|suffering|frustrated|feeling|having (?:trouble|problems)|hungry) (?:to|for|of|with|about|in|by|on)[^?\\n]{2,120}\\?"
    ],
    reason: "asks for the problem that the offer solves",
    opens: true
  },
  {
    words: [
      "(?:do you |don't you |would you (?:like )?|who |wouldn't you )?(?:want|wanna|need|love|like|know someone|know anyone|wish|crave|suffer|hate|fancy|could use)(?: \\S{1,20})[^?\\n]{1,120}\\?"
    ],
    reason: "asks for the wish that the offer fills",
    opens: true
  },
  {
    words: [
      "(?:have you (?:heard |tried |checked )|what if (?:you|your|i told)|ever (?:want(?:ed)?|wish(?:ed)?|dream(?:ed)?|felt|wonder(?:ed)?|thought)|is your|are your|can't (?:find|decide|sleep|get|make)|why not|how about|what's your (?:excuse|plan)|what are you waiting)[^?\\n]{2,120}\\?"
    ],
    reason: "a leading question",
    opens: true
  },
  {
    words: [
      "(?:did you know|have you ever|do you have|is your \\p{L}{2,20}|are your|could a|can you|think you can|who's ready|got (?:a|an|questions)|need (?:a|an|help|some|more|to)|want (?:another|more|to)|interested in|ever wonder(?:ed)?|why (?:wait|pay|settle))[^?\\n]{2,120}\\?"
    ],
    reason: "a leading question",
    opens: true
  }
]
