import type { Phrase } from "~engine/lexicon/match/phrase"

/** Price talk that pushes, and the price by itself. `$1` is the first group. */
export type PlainPrice = Phrase & { readonly plain: readonly string[] }

const PRICE =
  "((?:US|CA|AU)?[$\\u20AC\\u00A3\\u20B9] ?\\d+(?:[.,]\\d+){0,3}|\\d+(?:[.,]\\d+){0,3} ?(?:\\u20AC|EUR|USD|GBP|dollars|euros|pounds|bucks))"

/** Amounts without the drum roll; the amount itself never changes. */
export const PLAIN_PRICES: readonly PlainPrice[] = [
  {
    words: [`(for|at|from) (?:just|only|a mere|as little as|as low as) ${PRICE}`],
    plain: ["$1 $2"],
    reason: "whether it is little is for the reader to say"
  },
  { words: [`(?:just|only) ${PRICE}`], plain: ["$1"], reason: "the price by itself" },
  {
    words: [
      "(?:a )?(?:whopping|massive|huge|crazy|insane|staggering|unbelievable|amazing|incredible) (\\d[\\d.,]*%)"
    ],
    plain: ["$1"],
    reason: "the figure speaks"
  },
  {
    words: ["(?:absolutely|completely|totally|100 ?% (?=free)) ?free"],
    plain: ["free"],
    reason: "free is free"
  },
  {
    words: [
      "save (?:up to )?(\\d[\\d.,]*%)(?= (?:on|off))",
      `save (?:up to )?${PRICE}(?= (?:on|off))`
    ],
    plain: [],
    reason: "kept: \u201Csave\u201D and amount are plain"
  },
  {
    words: [
      "(?:unbeatable|crazy|insane|amazing|incredible|unbelievable|hot|hottest|killer|rock-?bottom) (deals?|prices?|offers?|discounts?|savings|bargains?)"
    ],
    plain: ["$1", "good $1"],
    reason: "praise of one\u2019s own price"
  }
]
