import { ASKS } from "~engine/lexicon/asks"
import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { perReading } from "~engine/text/memo"
import { byStart } from "~engine/text/span"

const finders = ASKS.map(findPhrases)

/**
 * Where a sentence asks the reader for something, or offers wares: spans in the sentence, in order. They may overlap.
 *
 * Read once for each sentence, so that rules over whole drafts may ask on every key.
 */
export const asksIn = perReading(({ text }) => finders.flatMap((find) => find(text)).sort(byStart))
