import type { Strategy } from "~engine/rewording/strategy"
import announcementToNews from "~engine/rewording/strategies/announcement-to-news"
import baitToQuestion from "~engine/rewording/strategies/bait-to-question"
import bareLinkReason from "~engine/rewording/strategies/bare-link-reason"
import calmPunctuation from "~engine/rewording/strategies/calm-punctuation"
import calmShouting from "~engine/rewording/strategies/calm-shouting"
import clauseToOffer from "~engine/rewording/strategies/clause-to-offer"
import commandToOffer from "~engine/rewording/strategies/command-to-offer"
import discountToPlain from "~engine/rewording/strategies/discount-to-plain"
import dropFollowBegging from "~engine/rewording/strategies/drop-follow-begging"
import dropPitchClause from "~engine/rewording/strategies/drop-pitch-clause"
import dropPitchSentence from "~engine/rewording/strategies/drop-pitch-sentence"
import gateToPlain from "~engine/rewording/strategies/gate-to-plain"
import hypeToPlain from "~engine/rewording/strategies/hype-to-plain"
import mustToCan from "~engine/rewording/strategies/must-to-can"
import pressureToFact from "~engine/rewording/strategies/pressure-to-fact"
import questionHookToStatement from "~engine/rewording/strategies/question-hook-to-statement"
import stopAfterThanks from "~engine/rewording/strategies/stop-after-thanks"
import superlativeToConcrete from "~engine/rewording/strategies/superlative-to-concrete"
import trimHashtags from "~engine/rewording/strategies/trim-hashtags"
import usToYou from "~engine/rewording/strategies/us-to-you"

/** All strategies, in the order in which they are shown. */
export const STRATEGIES: readonly Strategy[] = [
  commandToOffer,
  clauseToOffer,
  questionHookToStatement,
  baitToQuestion,
  gateToPlain,
  announcementToNews,
  usToYou,
  mustToCan,
  pressureToFact,
  discountToPlain,
  superlativeToConcrete,
  hypeToPlain,
  dropFollowBegging,
  stopAfterThanks,
  dropPitchClause,
  dropPitchSentence,
  calmShouting,
  calmPunctuation,
  trimHashtags,
  bareLinkReason
]
