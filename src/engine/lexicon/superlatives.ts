import type { Phrase } from "~engine/lexicon/match/phrase"

/** Superlatives and hype words about what is offered. */
export const SUPERLATIVES: readonly Phrase[] = [
  {
    words: [
      "(?:best|fastest|finest|hottest|biggest|coolest|smartest|greatest|easiest|cheapest) (?:value|deal|deals|quality|choice|place|selection|prices?|in class|ever|in (?:town|the (?:business|industry|area|city|market|world))|kept secret|all-round)",
      "best-?in-?class",
      "world[- ]class",
      "best-?selling",
      "bestsellers?",
      "cutting[- ]edge",
      "ground-?breaking",
      "game[- ]chang(?:er|ing)",
      "next[- ]level",
      "next[- ]gen(?:eration)?",
      "industry[- ]leading",
      "market[- ]leading",
      "unrivall?ed",
      "unmatched"
    ],
    reason: "brochure adjectives"
  },
  {
    words: [
      "(?:amazing|awesome|incredible|insane|unbelievable|mind-?blowing|phenomenal|epic|stunning|gorgeous|delicious|exciting|exclusive|powerful|seamless(?:ly)?|effortless(?:ly)?|hassle[- ]free|ultimate|perfect|unforgettable|spectacular|breathtaking|extraordinary|fabulous|irresistible|innovative|brand[- ]new|all[- ]new|massive|huge|hottest|unbeatable|life[- ]changing|must-have|jaw-dropping|sensational|exquisite|high[- ]quality|top quality|super) (?:\\p{L}{2,15} )?(?:offers?|deals?|products?|services?|features?|collection|range|prices?|experience|opportunity|prizes?|gifts?|bundle|savings|quality|design|designs|technology|performance|results?|solution|solutions|course|app|tool|platform|line|look|looks|value|selection|new|event|show|drop|sale|content|style|styles|destination|way|place|pair|addition|tips|accessory|accessories|flavou?rs?|kit|set)"
    ],
    reason: "hype adjective on a ware"
  },
  {
    words: [
      "(?:the|our|your) (?:very )?(?:best|greatest|fastest|finest|ultimate|hottest|coolest|smartest|toughest|most (?:powerful|comfortable|durable|advanced|exciting|beautiful|delicious|trusted|complete|innovative|affordable|stylish|versatile)) (?:\\p{L}{2,15} ){1,2}(?:ever|in the|on the|for your|yet|around|available|out there|money can buy|of the year)"
    ],
    reason: "a superlative of the thing offered"
  }
]
