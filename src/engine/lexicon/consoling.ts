import type { Phrase } from "~engine/lexicon/match/phrase"

/** Sympathy and condolence. */
export const CONSOLING: readonly Phrase[] = [
  {
    words: [
      "(?:so |very |really |deeply )?sorry (?:for|about|to (?:hear|see|read|learn)|that|you're|you are|if)",
      "(?:i'm|we're|i am|we are) (?:so |very |really |deeply )?sorry",
      "(?:our|my|sincere|heartfelt|deepest) (?:condolences|sympathies|sympathy)",
      "rest in (?:peace|power)",
      "(?:rip|r\\.i\\.p)(?= |[.!,]|$)",
      "(?:our|my) (?:thoughts|hearts?|prayers)(?: and prayers)? (?:are|go|goes|is|breaks|ache)",
      "thinking of (?:you|him|her|them|all|everyone)",
      "praying for",
      "sending (?:love|hugs|prayers|strength|you)",
      "gone too soon",
      "will be (?:sorely |greatly |dearly )?missed",
      "heartbroken",
      "stay (?:strong|safe)",
      "take care(?: of yourself)?"
    ],
    reason: "sympathy"
  }
]
