import type { Phrase } from "~engine/lexicon/match/phrase"

/** Little left, few chosen: scarcity as pressure. */
export const SCARCITY: readonly Phrase[] = [
  {
    words: [
      "(?:only|just|fewer than|less than) (?:a )?(?:\\d[\\d,]{0,5}|few|a few|two|three|five|ten|one|a handful(?: of)?)(?: \\p{L}{1,12}){0,2} (?:spots?|seats?|places?|tickets?|left|remaining|available|slots?|copies|pieces|units|rooms|in stock|openings)"
    ],
    reason: "a count of what is left"
  },
  {
    words: [
      "(?:spots?|seats?|places?|tickets?|slots?|space|spaces|copies|supplies|stock|quantities|availability|spaces?|edition) (?:are |is |now )?(?:limited|running out|running low|filling|going fast|almost gone|nearly gone|selling (?:fast|out)|left|remaining|strictly limited)"
    ],
    reason: "places said to run out"
  },
  {
    words: [
      "limited(?:[- ](?:time|edition|supply|supplies|quantity|quantities|spots?|seats?|seating|stock|availability|number|space|run|offer|spaces|places|release|period|capacity|drop))",
      "limited (?:\\p{L}{1,12} )?(?:edition|number of|time)"
    ],
    reason: "limits by name"
  },
  {
    words: [
      "while (?:supplies|stocks?|they|it|quantities) lasts?",
      "(?:almost|nearly) (?:sold out|gone|full)",
      "selling (?:out|fast)",
      "sell(?:s|ing)? out",
      "going fast",
      "before (?:they're|they are|it's|it is|we're) (?:all )?(?:gone|sold out|too late)",
      "(?:they|it|these|this|tickets) won't last",
      "when they're gone",
      "first come,? first served?",
      "few (?:spots|seats|tickets|places|left)"
    ],
    reason: "selling out as pressure"
  },
  {
    words: [
      "exclusive(?:ly)? (?:for|to|at|on|available|access|offer|deal|content|invite|invitation|member|edition|preview|drop|only)",
      "exclusives?(?=!)",
      "invite[- ]only",
      "members[- ]only",
      "by invitation only",
      "for a select few",
      "(?:the )?first \\d{1,5} (?:\\p{L}{1,12} )?(?:people|customers|buyers|orders|to|who|sign|callers|followers|guests|fans|users|entries|students|registrants)"
    ],
    reason: "few are to have it"
  },
  {
    words: [
      "(?:one|two|three|four|five|six|ten|\\d{1,3}|few|last|a couple of|some) (?:more |last |spare |june |may |april )?(?:places?|slots?|seats?|openings?|spaces?|spots?|dates?|tables?|mornings?|rooms?) (?:open|left|free|available|going|to go|are open|for (?:saturday|friday|sunday|the)|this (?:week|month)|in (?:may|june|september|april|october))",
      "i(?:'ve| have) (?:a gap|room for|one (?:slot|place|space))",
      "first (?:\\p{L}{2,6} |\\d{1,3} )?to (?:comment|reply|see|message|book|claim)"
    ],
    reason: "places said to run out"
  }
]
