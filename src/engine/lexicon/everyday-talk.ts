import type { Phrase } from "~engine/lexicon/match/phrase"

/** Small talk, jokes, feelings. */
export const EVERYDAY_TALK: readonly Phrase[] = [
  {
    words: [
      "lol",
      "lmao",
      "lmfao",
      "haha\\p{L}{0,10}",
      "hehe",
      "omg",
      "omfg",
      "wtf",
      "tbh",
      "ngl",
      "smh",
      "idk",
      "ikr",
      "fml",
      "bruh",
      "rofl",
      "yay",
      "ugh",
      "aw{2,9}",
      "wow",
      "damn",
      "dude",
      "bro",
      "y'all",
      "yall",
      "gonna",
      "kinda",
      "gotta",
      "ain't",
      "thx",
      "bby",
      "babe",
      "bestie",
      "xoxo",
      "xx"
    ],
    reason: "spoken, not written"
  },
  {
    words: [
      "love (?:you|u|this|it|that|him|her|them|my)",
      "miss (?:you|u|him|her)",
      "so (?:cute|funny|sad|true|proud|tired|excited|beautiful|good|bad|much fun)",
      "what a (?:day|night|game|match|goal|week|view|moment|season|win|ride|lovely|beautiful|great|shame)",
      "happy (?:friday|monday|sunday|saturday|birthday)",
      "made my (?:day|week|night)",
      "look at (?:this|that|him|her|my)",
      "(?:we|i) (?:won|did it|made it|survived)"
    ],
    reason: "feelings shared"
  }
]
