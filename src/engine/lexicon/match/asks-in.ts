import { ASKS, WARES_ASKS } from "~engine/lexicon/asks"
import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { memoize } from "~engine/text/memo"
import type { SentenceReading } from "~engine/text/sentence"
import { byStart } from "~engine/text/span"

const finders = ASKS.map(findPhrases)
const waresFinders = WARES_ASKS.map(findPhrases)

/**
 * Where a sentence asks the reader for something, or offers wares: spans in the sentence, in order. They may overlap.
 *
 * Read once for each sentence, so that rules over whole drafts may ask on every key.
 */
export const asksIn = memoize(({ text }: SentenceReading) =>
  finders.flatMap((find) => find(text)).sort(byStart)
)

/** True when a sentence offers wares or wants custom: not when it only hands a link or asks for a message. */
export const asksForCustom = memoize(({ text }: SentenceReading) =>
  waresFinders.some((find) => find(text).length > 0)
)
