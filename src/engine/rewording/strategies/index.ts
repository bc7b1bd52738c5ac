import type { Strategy } from "~engine/rewording/strategy"
import calmPunctuation from "~engine/rewording/strategies/calm-punctuation"
import commandToOffer from "~engine/rewording/strategies/command-to-offer"

/** All strategies, in the order in which they are shown. */
export const STRATEGIES: readonly Strategy[] = [commandToOffer, calmPunctuation]
