import type { Phrase } from "~engine/lexicon/match/phrase"

/** Money promised: income claims. */
export const INCOME: readonly Phrase[] = [
  {
    words: [
      "(?:earn|make|made|making|earning|earned|generate|generated|generating|pull in|banked?|cleared|hit|hitting|grew to|to) (?:over |up to |an extra |extra |more than |around |about |upwards of |at least )?(?:[$€£¥₹] ?\\d[\\d.,]{0,9} ?[km]?\\+?|\\d[\\d.,]{0,6} ?(?:k|figures?)|[5-9][- ]figures?|six[- ]figures?|seven[- ]figures?|millions|thousands)(?: (?:a|per|every|each|in|/|online|from|with|by|on|of) ?(?:day|week|month|year|hour|home|autopilot|sales|revenue|passive)?)"
    ],
    reason: "a sum that somebody made"
  },
  {
    words: [
      "(?:make|making|earn|earning) (?:\\p{L}{1,10} ){0,2}(?:money|cash|income|a living) (?:online|from home|fast|daily|today|now|on|with|while|in your)",
      "(?:easy|fast|quick|passive|residual) (?:cash|income|money)(?! (?:flow|is a myth))",
      "work (?:from|at) home(?= (?:job|and|opportun|business|[$€£¥₹]|!))",
      "(?:home|online|side)[- ](?:based )?(?:business|hustle) (?:opportunity|idea)",
      "be your own boss",
      "quit your (?:job|9-5|day job)",
      "(?:financial|time) freedom",
      "financially free",
      "six[- ]figures?",
      "[67]-fig",
      "wealth(?:y)? (?:place|mindset|creation)",
      "get rich(?! (?:quick(?:ly)? (?:scheme|scam)|quick$))",
      "become a millionaire",
      "replace your (?:income|salary)",
      "(?:trading|forex|bitcoin|crypto|binary) (?:signals?|profits?|coach|investment|platform|course|group)",
      "investment opportunit(?:y|ies)",
      "roi of",
      "guaranteed (?:returns?|income|profits?|results)",
      "high[- ]ticket (?:clients?|offers?|sales|closers?|coach(?:es|ing)?)",
      "\\d{2,3}x(?:'?ed)? (?:your|his|her|my|their|our)",
      "dropshipping",
      "mlm"
    ],
    reason: "money dreams"
  }
]
