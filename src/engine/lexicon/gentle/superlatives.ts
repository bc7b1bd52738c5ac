import type { Phrase } from "~engine/lexicon/match/phrase"

/** Praise of oneself before a noun: it goes, and the noun stays. */
export const SELF_PRAISE: readonly Phrase[] = [
  {
    words: [
      "best-in-class|world-class|first-class|top-notch|top-tier|top-quality|high-quality|highest-quality|best-selling|second-to-none"
    ],
    reason: "rank claimed without a list"
  },
  {
    words: [
      "game-changing|ground-?breaking|revolutionary|transformative|trail-?blazing|pioneering|one-of-a-kind|paradigm-shifting|life-changing"
    ],
    reason: "history written in advance"
  },
  {
    words: [
      "cutting-edge|state-of-the-art|bleeding-edge|next-generation|industry-leading|market-leading|world-leading|leading-edge|world-renowned|world-famous|renowned"
    ],
    reason: "brochure word"
  },
  {
    words: [
      "unparalleled|unrivall?ed|unmatched|unbeatable|unsurpassed|matchless|peerless|incomparable|unprecedented|superior"
    ],
    reason: "a comparison without the other side"
  },
  {
    words: [
      "award-winning|highly acclaimed|critically acclaimed|acclaimed|prestigious|premier|elite|ultra-premium"
    ],
    reason: "honours without a name; a named award stays"
  },
  {
    words: ["ultimate|perfect|ideal|flawless"],
    reason: "a superlative nobody can check"
  }
]

/** Praise after the noun that goes as a whole. */
export const TRAILING_PRAISE: readonly Phrase[] = [
  {
    words: [
      "like no other|second to none|like never before|like you've never seen|like you've never seen before|the likes of which you've never seen|that money can buy|on the market|in the business|in the industry|in the world|in the galaxy|on the planet|ever|of all time"
    ],
    reason: "a comparison with everything there is"
  }
]

/** Adjectives that praise after "most"; "the most populous country" is a fact and stays. */
export const PRAISING: ReadonlySet<string> = new Set(
  (
    "powerful advanced trusted innovative comprehensive exciting beautiful delicious reliable affordable complete " +
    "effective iconic stunning unique versatile luxurious comfortable durable amazing incredible talented " +
    "sophisticated intelligent intuitive efficient secure respected prestigious exclusive desirable wanted loved " +
    "anticipated awaited fun enjoyable flexible modern professional experienced accurate gorgeous"
  ).split(" ")
)

/** Nouns without a plural that take no "a": "good content", not "a good content". */
export const MASS_NOUNS: ReadonlySet<string> = new Set(
  (
    "talent content performance quality service support coverage sound value coffee tea food music software news " +
    "advice equipment information research work care technology protection security comfort fun entertainment " +
    "experience training customer hardware luggage furniture footage progress feedback fit taste sleep skincare " +
    "insurance healthcare gear wear clothing apparel jewelry jewellery chocolate bread beer wine cheese"
  ).split(" ")
)
