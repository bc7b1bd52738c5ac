import type { Move } from "~engine/rewording/move"
import announcementToNews from "~engine/rewording/moves/announcement-to-news"
import baitToQuestion from "~engine/rewording/moves/bait-to-question"
import calmPunctuation from "~engine/rewording/moves/calm-punctuation"
import calmShouting from "~engine/rewording/moves/calm-shouting"
import commandToNews from "~engine/rewording/moves/command-to-news"
import discountToPlain from "~engine/rewording/moves/discount-to-plain"
import dropFollowBegging from "~engine/rewording/moves/drop-follow-begging"
import dropHook from "~engine/rewording/moves/drop-hook"
import dropPitchClause from "~engine/rewording/moves/drop-pitch-clause"
import dropPitchSentence from "~engine/rewording/moves/drop-pitch-sentence"
import giveFirst from "~engine/rewording/moves/give-first"
import hypeToPlain from "~engine/rewording/moves/hype-to-plain"
import mergePushes from "~engine/rewording/moves/merge-pushes"
import mustToCan from "~engine/rewording/moves/must-to-can"
import openGate from "~engine/rewording/moves/open-gate"
import pressureToFact from "~engine/rewording/moves/pressure-to-fact"
import priceAsInformation from "~engine/rewording/moves/price-as-information"
import sayForWhom from "~engine/rewording/moves/say-for-whom"
import signpost from "~engine/rewording/moves/signpost"
import stopAfterThanks from "~engine/rewording/moves/stop-after-thanks"
import superlativeToConcrete from "~engine/rewording/moves/superlative-to-concrete"
import thingAsSubject from "~engine/rewording/moves/thing-as-subject"
import trimHashtags from "~engine/rewording/moves/trim-hashtags"
import whenAndWhere from "~engine/rewording/moves/when-and-where"

/** All moves, in the order in which they are shown. */
export const MOVES: readonly Move[] = [
  stopAfterThanks,
  openGate,
  mergePushes,
  whenAndWhere,
  priceAsInformation,
  sayForWhom,
  dropHook,
  signpost,
  commandToNews,
  thingAsSubject,
  giveFirst,
  baitToQuestion,
  announcementToNews,
  mustToCan,
  pressureToFact,
  discountToPlain,
  superlativeToConcrete,
  hypeToPlain,
  dropFollowBegging,
  dropPitchClause,
  dropPitchSentence,
  calmShouting,
  calmPunctuation,
  trimHashtags
]
