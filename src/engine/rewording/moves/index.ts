import type { Move } from "~engine/rewording/move"
import announcementToNews from "~engine/rewording/moves/announcement-to-news"
import baitToQuestion from "~engine/rewording/moves/bait-to-question"
import bareLinkReason from "~engine/rewording/moves/bare-link-reason"
import calmPunctuation from "~engine/rewording/moves/calm-punctuation"
import calmShouting from "~engine/rewording/moves/calm-shouting"
import clauseToOffer from "~engine/rewording/moves/clause-to-offer"
import commandToOffer from "~engine/rewording/moves/command-to-offer"
import discountToPlain from "~engine/rewording/moves/discount-to-plain"
import dropFollowBegging from "~engine/rewording/moves/drop-follow-begging"
import dropPitchClause from "~engine/rewording/moves/drop-pitch-clause"
import dropPitchSentence from "~engine/rewording/moves/drop-pitch-sentence"
import gateToPlain from "~engine/rewording/moves/gate-to-plain"
import hypeToPlain from "~engine/rewording/moves/hype-to-plain"
import mustToCan from "~engine/rewording/moves/must-to-can"
import pressureToFact from "~engine/rewording/moves/pressure-to-fact"
import questionHookToStatement from "~engine/rewording/moves/question-hook-to-statement"
import stopAfterThanks from "~engine/rewording/moves/stop-after-thanks"
import superlativeToConcrete from "~engine/rewording/moves/superlative-to-concrete"
import trimHashtags from "~engine/rewording/moves/trim-hashtags"
import usToYou from "~engine/rewording/moves/us-to-you"

/** All moves, in the order in which they are shown. */
export const MOVES: readonly Move[] = [
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
