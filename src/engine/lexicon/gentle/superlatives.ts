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
