import type { Phrase } from "~engine/lexicon/match/phrase"

/** Answers and help, given in reply. */
export const HELPING_OUT: readonly Phrase[] = [
  {
    words: [
      "(?:we're|we are|i'm|i am) (?:very |so |really |sorry )?(?:sorry|glad|happy|pleased) (?:to (?:hear|help|see|read)|for|you|that|about|about that)",
      "(?:sorry|apologies|apologise|apologize) (?:for|about|that|to hear)",
      "(?:could|can|would|please) (?:you )?(?:please )?(?:dm|send|share|provide|confirm|let us know|follow)(?: us| me)? (?:the|your|with|more|a|us|any|if|which)",
      "we(?:'ll| will|'d| would) (?:look into|check|investigate|get back|pass|be (?:able|happy)|take a look|love to help|like to help)",
      "(?:looking|look) into (?:this|it|that)",
      "for (?:further )?assistance",
      "have you tried",
      "that's (?:because|right|correct|a (?:good|great) (?:question|point))",
      "(?:good|great) question",
      "hope (?:this|that|it) helps",
      "you're (?:welcome|right)",
      "no (?:problem|worries)",
      "i agree",
      "me too",
      "same here",
      "yes,",
      "yeah",
      "nope"
    ],
    reason: "answers somebody"
  }
]
