import type { Phrase } from "~engine/lexicon/match/phrase"

/**
 * What still presses in a draft that was written anew, beyond what `pushes.ts` finds: no gentler draft is offered with one of
 * these in it. Found by two readers of 150 drafts, 2026-11-29.
 */
export const STILL_PRESSING: readonly Phrase[] = [
  {
    words: [
      "last call",
      "urgent(?:ly)?",
      "immediate joiners?",
      "(?:only )?(?:a )?few (?:\\p{L}+ )?(?:spots?|spaces?|places?|seats?|tickets) (?:left|remaining|available)",
      "(?:get|be|being) left behind",
      "add to cart",
      "act before",
      "(?:here's|now's|now is|this is) your chance",
      "limited (?:inventory|supply|supplies)",
      "(?:time to )?report for duty",
      "#?(?:watch|shop|buy|order|book|stream)now"
    ],
    reason: "hurries"
  },
  {
    words: [
      "get \\p{L}{2,15} (?:now|today)",
      "(?:becoming|become) an? [^.!?\\n]{2,30} (?:now|today)",
      "add me on",
      "spread the word",
      "(?:follows?|likes?) (?:and|&|\\+) (?:retweets?|shares?|reposts?)",
      "take action",
      "call (?:congress|your (?:senators?|mp|representatives?))",
      "trust (?:@|us|me)",
      "stay ahead",
      "(?:and|&) (?:discover|learn|see|find out) (?:how|why|what)",
      "do-follow",
      "get (?:the )?(?:best )?deals",
      "start (?:watching|creating|earning|saving|growing|building|selling|trading)",
      "(?:catch|watch|shop|see|hear|read|buy|book|order) (?!out)\\S[^.!?\\n]{0,60}(?: now| today)(?! at)",
      "follow (?:whoever|everyone|anyone)",
      "watch [\"'\\u2018\\u201C]"
    ],
    reason: "another command"
  },
  {
    words: [
      "(?:learn|discover|find out|see) (?:how|why)(?! (?:it|this) )",
      "(?:relax and )?let us",
      "let [^.!?\\n]{2,30} help you",
      "enter (?:now|today|daily|our|the|to)",
      "invest (?:now|today)",
      "own an?"
    ],
    opens: true,
    reason: "another command, where it opens a clause"
  },
  {
    words: [
      "(?:invest|enter) (?:now|today|daily)",
      "enter our",
      "before (?:the|this|our) (?:offer|offering|sale|deal|window) (?:closes|ends)",
      "you can still win"
    ],
    reason: "hurries to a prize or a share"
  }
]

/** Posts in which nobody is talked into anything, whatever verbs they use: a winner is told how to get the prize. */
export const LEFT_ALONE: readonly Phrase[] = [
  {
    words: [
      "(?:congrat(?:ulation)?s|well done|you(?:'ve| have)? (?:have )?won|the winners? (?:is|are|of))[^\\n]{0,200}(?:claim|dm|message|e-?mail|contact|get in touch|send us)"
    ],
    reason: "tells a winner what to do"
  }
]
