import type { Phrase } from "~engine/lexicon/match/phrase"

/** Advertising copy: fragments that no person says to another. */
export const AD_COPY: readonly Phrase[] = [
  {
    words: [
      "treat (?:yourself|your|mom|dad|someone|her|him|them)",
      "make (?:it|this|them|one) yours",
      "indulge (?:in|your)",
      "spoil (?:yourself|your|them|her|him)",
      "(?:the )?perfect (?:\\p{L}{2,12} )?(?:gift|choice|way|place|time|match|fit|addition|companion|destination|accessory|for (?:your|any|the|all|a|every|those|everyone|when|that)|solution|pair|spot|blend|combination|opportunity|holiday|present)",
      "great gift",
      "gift ideas?",
      "(?:ideal|great|perfect|designed|built|made|engineered|crafted|created|tailored|suitable|essential) for (?:your|any|every|all|those|you|anyone|the (?:whole|entire|modern|holidays?)|him|her|kids|women|men|everyday|busy)",
      "must[- ]haves?",
      "elevate your",
      "say (?:goodbye|hello|bye) to",
      "at your (?:fingertips|doorstep|convenience)",
      "peace of mind",
      "from the comfort of",
      "look(?:ing)? no further",
      "don't settle",
      "get (?:ready|set|primed|more|the most|inspired|fresh|involved|cozy|festive)",
      "it's time to",
      "your (?:time|turn|chance) to",
      "just in time for",
      "stock up",
      "gear up",
      "celebrate .{1,20} with (?:us|our|@\\S{1,30})",
      "unwind (?:with|at|in)",
      "refresh your",
      "upgrade your",
      "transform your",
      "power your",
      "fuel your",
      "feed your",
      "taste the",
      "experience the",
      "enjoy (?:our|up to|free|delicious|premium|unlimited|super|\\d[\\d.,]{0,8})",
      "discover the",
      "be inspired",
      "imagine (?:a|having|if|being|the)",
      "where .{3,30} meets",
      "meets (?:style|comfort|affordability|innovation)",
      "welcome to the (?:future|world|new)",
      "like never before",
      "all in one place",
      "all-in-one",
      "made (?:easy|simple)",
      "(?:quick|fast|easy) and (?:easy|simple|fast|secure)",
      "whatever your"
    ],
    reason: "copywriter's turns"
  },
  {
    words: [
      "(?:designed|built|crafted|made|engineered|tailored) (?:for (?:your|you|any|every|all|those|busy|modern)|to (?:help|keep|give|make|deliver|protect|fit))",
      "(?:packed|equipped|loaded|infused) with",
      "boasts?",
      "hand-?crafted",
      "handmade",
      "combin(?:es|ing) [^.!?]{3,40} with"
    ],
    reason: "what the maker says of the make"
  },
  {
    words: [
      "(?:helps?|helping|lets|allows|enables|gives|offers|brings) you(?! \\p{L}{2,15}ing)",
      "(?:can|will|to) help you (?:get|save|find|build|grow|create|make|stay|reduce|turn|manage|achieve|reach|stand|be|better|live|feel|look)",
      "help(?:s|ing) (?:businesses|companies|teams|brands|customers|organi[sz]ations|clients|founders|creators|agencies|entrepreneurs|marketers)",
      "will (?:change|transform|revolutioni[sz]e|keep|give) (?:you|your|the way)"
    ],
    reason: "what it does for you, as the maker sees it"
  },
  {
    words: [
      "give the gift of",
      "(?:transform|refinance|protect|upgrade|refresh|automate|simplify) your",
      "add a (?:pop|touch|splash) of",
      "take control of your",
      "keep your \\p{L}{2,15} (?:warm|safe|clean|fresh|healthy|charged)",
      "the (?:easy|fastest|easiest|smart|smarter|quickest|simple) way to (?:learn|get|make|save|build|grow|buy|sell)",
      "changed my life",
      "we(?:'ve| have) got the (?:solution|answer)",
      "for (?:your|every) (?:home|family|business|lifestyle|style|budget)(?=[.!])",
      "with confidence",
      "(?:is|are) back,",
      "escape to",
      "get to the (?:heart|root) of",
      "with style",
      "starts here",
      "begins here",
      "there's (?:a|an|something) \\p{L}{2,15} for (?:you|everyone)"
    ],
    reason: "copywriter's turns"
  },
  {
    words: [
      "let's escape",
      "starting your (?:day|morning|week)",
      "(?:a|the) (?:soulful|hearty|tasty|must-have) \\p{L}{3,12}",
      "find the right \\p{L}{3,12}",
      "all you need (?:for|to|is)",
      "made by a",
      "tips,? (?:tools|advice)",
      "tips and tools",
      "for tips",
      "helpful (?:tools|hints)"
    ],
    reason: "copywriter's turns"
  }
]
