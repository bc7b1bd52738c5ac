import { LEFT_ALONE, STILL_PRESSING } from "~engine/lexicon/gentle/refused"
import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { type FactKind, lostFacts } from "~engine/rewording/facts/protected-facts"
import { draftLength, lengthLimit } from "~engine/text/network-length"
import { findPushes } from "~engine/rewording/calls/find-pushes"
import type { Steps } from "~engine/steps"
import type { Draft } from "~engine/text/draft"

const stillPressing = findPhrases(STILL_PRESSING)
const leftAlone = findPhrases(LEFT_ALONE)

/** Words whose loss alone makes no draft gentler. */
const OF_NO_NOTE =
  /(?<!\p{L})(?:just|only|really|very|so|please|now|today|limited(?= time(?!\p{L}))|short(?= time(?!\p{L})))(?!\p{L})/giu

/** A draft written anew. */
export type Outcome = {
  readonly draft: Draft
  readonly text: string
  /** Facts that went on purpose. */
  readonly removed: readonly string[]
  /** Ids of the moves that took part. */
  readonly moves: readonly string[]
}

/** Words that must be left of a post, and of a reply, where "Thank you!" is enough. */
const MIN_WORDS = { post: 3, reply: 1 } as const

/** Marks that show a careless cut where the draft had none. */
const STUMPS = [
  / [,.;:!?](?=\s|$)/gu,
  /[,;:]\s*[.!?]/gu,
  /:\s*:/gu,
  /\(\s*\)/gu,
  /(?:^|\n)[^\S\n]*[,;:.!?]/gu,
  /\p{L} {2,}(?=\p{L})/gu,
  /(?<!\p{L})(?:and available[.!]|off on )/giu,
  /(?<!\p{L})(?:and|or|to|the|a|an|your|our|with|for)\s*(?:[.!?](?:\s|$)|$)/giu,
  /(?:^|[.!?]\s|\n)(?:and|or|to|for|with)\s+(?:[.!?]|$)/giu,
  /(?<!\p{L})(?:a [aeio]\p{L}+|an [bcdfgjklmnpqrtvwxyz]\p{Ll}+)/giu
] as const

/**
 * True when a draft written anew may stand for the one that was written: every fact is there or named, nothing presses any
 * more, more than marks, capitals and filling words changed, no stump is left, and it fits the network.
 */
export function* keepsPost(before: Draft, { draft, text, removed }: Outcome): Steps<boolean> {
  if (lettersOf(before.text) === lettersOf(text) || !leavesWords(draft)) return false
  if (findPushes(draft).length > 0) return false
  yield
  if (stillPressing(text).length > 0 || leftAlone(before.text).length > 0) return false
  if (STUMPS.some((stump) => countOf(text, stump) > countOf(before.text, stump))) return false
  if (openBrackets(text) !== openBrackets(before.text)) return false
  yield
  if (!keepsFacts(before, text, removed)) return false
  yield
  return draftLength(draft) <= lengthLimit(before)
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(OF_NO_NOTE, "")
    .replace(/[^\p{L}\p{N}]+/gu, "")
}

function leavesWords({ sentences, surface }: Draft): boolean {
  const words = sentences.reduce((sum, { reading }) => sum + reading.words.length, 0)
  return words >= MIN_WORDS[surface]
}

function openBrackets(text: string): number {
  return countOf(text, /\(/gu) - countOf(text, /\)/gu)
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** What may go from a post: the rest is what it is about. A reply may stop after the thanks. */
const SPARE: ReadonlySet<FactKind> = new Set(["hashtag", "emoji", "name", "quotation"])
const SPARE_IF_NAMED: ReadonlySet<FactKind> = new Set(["number", "date"])

function keepsFacts(before: Draft, after: string, removed: readonly string[]): boolean {
  return lostFacts(before.text, after).every(
    ({ kind, text }) =>
      SPARE.has(kind) ||
      (removed.includes(text) && (before.surface === "reply" || SPARE_IF_NAMED.has(kind)))
  )
}
