import type { Phrase } from "~engine/lexicon/match/phrase"

/** Denials that come before a pitch. */
export const SALES_DISCLAIMERS: readonly Phrase[] = [
  {
    words: [
      "(?:i'm|i am|we're|we are|this is|this isn't|it's|not|i'm really) (?:really )?(?:not )?(?:here to sell|trying to sell|selling (?:anything|you)|a (?:sales )?pitch|a plug|one to (?:self-?)?promote|spamming|an ad|a sales post)[^.!?\\n]{0,40}[,.:;\\u2014-]? {0,2}(?:but|however|just|yet|though|and)"
    ],
    reason: "a denial with a but"
  },
  {
    words: [
      "(?:shameless|quick|small|little|tiny|slight|blatant) (?:self[- ]?)?(?:plug|promo(?:tion)?)",
      "self[- ]?promo(?:tion)?(?= |:|!|$)",
      "pardon the plug",
      "excuse the plug",
      "(?:i )?(?:don't|do not|rarely|never|hate to|usually don't) (?:usually |normally |often )?(?:promote|sell|pitch|plug|advertise|self-promote)[^.!?\\n]{0,40}[,.:;\\u2014-]? {0,2}(?:but|however)",
      "no (?:pitch|sales pitch|selling|hard sell|pressure)[^.!?\\n]{0,30}[,.:;\\u2014-] {0,2}(?:just|but|only)",
      "(?:sorry|hate) (?:for|to) (?:spam|bother|plug|promote|being? annoying)[^.!?\\n]{0,30}",
      "not (?:to|gonna|trying to) (?:spam|advertise|be annoying)[^.!?\\n]{0,20}but"
    ],
    reason: "a plug that knows it is one"
  }
]
