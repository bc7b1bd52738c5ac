import type { Phrase } from "~engine/lexicon/match/phrase"

/** Curiosity bait: something is withheld so that the reader clicks. */
export const CURIOSITY: readonly Phrase[] = [
  {
    words: [
      "you won't believe",
      "you'll never (?:guess|believe|look)",
      "will (?:blow your mind|shock you|surprise you|amaze you|change your life|change the way)",
      "this (?:one|simple|weird|little) (?:trick|tip|thing|hack|change|secret|habit|mistake)",
      "(?:one|1) (?:weird|simple) (?:trick|tip)",
      "(?:secrets?|hacks?) (?:to|of|for|that|they|behind|nobody|from|revealed)",
      "nobody (?:tells|talks|is talking|told|knows|wants)",
      "no one (?:tells|talks|is talking|told|knows)",
      "they don't want you to know",
      "what (?:they|nobody|no one) (?:don't|doesn't|tells?|won't)"
    ],
    reason: "a thing withheld"
  },
  {
    words: [
      "(?:want|wanna|would you like|curious|care|dying) to (?:know|learn|see|find out|hear)(?: (?:why|how|what|more|the|who|where|which|if))?",
      "(?:the )?answer (?:may|might|will) surprise",
      "read on",
      "keep reading",
      "wait for it",
      "(?:it|this) (?:gets|will) (?:better|surprise)",
      "sneak peek",
      "first look",
      "something (?:big|special|exciting|huge) (?:is )?(?:coming|is on|just|dropped)",
      "big (?:news|announcement|things|reveal) (?:coming|soon|is)"
    ],
    reason: "a question opened, and shut behind a click"
  },
  {
    words: [
      "the (?:secret|real reason|one thing|trick) (?:to|about|behind|is|of|that|nobody|no one|they)",
      "find out (?:why|what|if|who|where|in|which|on)",
      "here's how(?= |:|$)",
      "and here's (?:how|why)",
      "\\d{1,2} (?:\\p{L}{2,15} ){0,2}(?:secrets|mistakes|hacks|tricks)"
    ],
    reason: "an answer promised, not given"
  },
  {
    words: [
      "the latest (?:[^.!?\\n]{2,40}) (?:daily|post|times|news|weekly)!",
      "you (?:don't )?wanna (?:miss|see|know)",
      "what you need to know",
      "\\d{1,2} (?:\\p{L}{2,15} ){0,2}ways to(?= do business| grow| make money| boost| increase)",
      "going crazy for"
    ],
    reason: "a headline made to be clicked"
  }
]
