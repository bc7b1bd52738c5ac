import type { Phrase } from "~engine/lexicon/match/phrase"

/** Congratulations, good wishes, welcome. */
export const CONGRATULATING: readonly Phrase[] = [
  {
    words: [
      "congrat(?:s|z|ulations?)",
      "(?:well|nicely) (?:done|played|deserved)",
      "(?:good|great|nice|amazing|fantastic|awesome|excellent|wonderful) (?:job|work|stuff|effort),? (?:@\\S{1,30}|everyone|team|guys|all)",
      "kudos(?: to)?",
      "hats off(?: to)?",
      "bravo",
      "(?:so |very |really )?(?:proud of|happy for|pleased for) (?:you|him|her|them|my|our|these|this|@\\S{1,30})",
      "way to go",
      "well-deserved"
    ],
    reason: "praise for somebody else"
  },
  {
    words: [
      "happy (?:birthday|anniversary|b-?day|father's day|mother's day|diwali|eid|easter|thanksgiving|new year|holidays|christmas|hanukkah|independence day|retirement)",
      "merry christmas",
      "(?:good|best of) luck",
      "best wishes",
      "all the best",
      "get well soon",
      "wishing (?:you|everyone|all|him|her|them)"
    ],
    reason: "good wishes"
  }
]
