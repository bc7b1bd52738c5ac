import type { Phrase } from "~engine/lexicon/match/phrase"

/** Credit given to others. */
export const CREDITING: readonly Phrase[] = [
  { words: ["(?:rt|ht|h/t|via|cc) ?:? ?@\\S{1,30}"], reason: "the network's own signs of credit" },
  {
    words: [
      "(?:credit(?:s)?(?: to)?|photo|photos|hat tip to|inspired by|courtesy of|shout-?out to|kudos to|image) ?:? ?@\\S{1,30}"
    ],
    reason: "a name behind a credit"
  },
  {
    words: [
      "(?:great|good|excellent|brilliant|wonderful|fantastic|interesting|thoughtful|lovely|important|powerful|must-read|fascinating) (?:thread|post|article|piece|read|essay|talk|interview|point|book|episode|question|analysis|reporting|story|work)(?: by| from| on)?"
    ],
    reason: "praise for somebody else's work"
  },
  {
    words: [
      "(?:i learned|i learnt|learned|learnt|stole|borrowed|credit goes|all credit|written|recommended|taught me) (?:this |that |it |so much |a lot )?(?:from|to|by)(?! (?:[a-z]{3,20}ing|experience|failure|(?:my|our) (?:own )?(?:mistakes?|failures?)|it|this|that|\\d)(?![a-z]))"
    ],
    reason: "the source named"
  }
]
