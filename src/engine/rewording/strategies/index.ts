import type { Strategy } from "~engine/rewording/strategy"
import calmPunctuation from "~engine/rewording/strategies/calm-punctuation"

/** All strategies, in the order in which they are shown. */
export const STRATEGIES: readonly Strategy[] = [calmPunctuation]
