import { PITCH_SENTENCE } from "~engine/classifier/pitch-sentence"
import { RULES } from "~engine/rules/index"
import { overlaps } from "~engine/text/span"
import { pitchSigns } from "~engine/rewording/calls/pitch-signs"
import { type FactKind, factsOf } from "~engine/rewording/facts/protected-facts"
import { endsInPointer } from "~engine/rewording/facts/pointer"
import { removalSpan } from "~engine/rewording/removal-span"
import { defineMove, type Proposal } from "~engine/rewording/move"
import type { Draft } from "~engine/text/draft"
import type { Sentence } from "~engine/text/sentence"
import type { Finding, Span } from "~engine/types"

/** Ids whose findings show an ask: rules that say so, and what the judge calls a sentence that reads as a pitch as a whole. */
const ASKING: ReadonlySet<string> = new Set([
  ...RULES.filter(({ asks }) => asks).map(({ id }) => id),
  PITCH_SENTENCE.rule
])

/** Largest share of the draft's letters that a closing pitch may be. */
const MAX_CLOSING_SHARE = 0.6

export default defineMove({
  id: "drop-pitch-sentence",
  title: "The pitch goes, the post stays",
  scope: "draft",
  inOtherVoice: "keep",
  docs: {
    why: "Where the rest stands on its own, the post is better without the pitch.",
    source: "Sprout Social, Q3 2016: too many promotions are the first reason to unfollow (46 %)"
  },
  examples: [
    {
      before:
        "I lost our biggest customer with one word. It was \u201Cjust\u201D. Book a call with me: https://example.org/call",
      after: "I lost our biggest customer with one word. It was \u201Cjust\u201D."
    },
    {
      before:
        "Pruning in March saved the old vine.\n\nSecateurs, a ladder, patience.\n\nMy course is open, sign up here: https://example.org",
      after: "Pruning in March saved the old vine.\n\nSecateurs, a ladder, patience."
    },
    {
      before:
        "The choir met in the rain. Want to hear it? Buy our record on the stall. We sang anyway.",
      after: "The choir met in the rain. We sang anyway."
    },
    {
      before:
        "Five lessons from ten years of beekeeping.\n\nSign up for my newsletter here:\nhttps://example.org\n\n1. Leave them alone.",
      after: "Five lessons from ten years of beekeeping.\n\n1. Leave them alone."
    }
  ],
  *propose(draft, findings) {
    const { sentences } = draft
    if (sentences.length < 2) return
    const closing = closingPitch(draft, findings)
    if (closing && !sentencesOf(draft, closing).some((one) => isSubstance(draft, one))) {
      const span = removalSpan(draft, closing.first, closing.last)
      if (span) yield asProposal(span)
    }
    for (const sentence of sentences) {
      const isInClosing =
        closing &&
        closing.first !== closing.last &&
        closing.first.index <= sentence.index &&
        sentence.index <= closing.last.index
      // What stays of a closing pitch that loses a sentence points at nothing.
      if (isInClosing || !isPitch(draft, sentence, findings)) continue
      if (isSubstance(draft, sentence)) continue
      const { listed, runsOn } = pitchSigns(sentence.reading)
      if (listed || runsOn || (closing?.first === sentence && closing.last === sentence)) continue
      const span = removalSpan(draft, sentence, sentence) ?? withNeighbour(draft, sentence)
      if (span && span.end - span.start < draft.text.length) yield asProposal(span)
    }
  }
})

/** The sentence with the question that leads up to it, or with the one that leans on it. */
function withNeighbour(draft: Draft, sentence: Sentence): Span | null {
  const before = draft.sentences[sentence.index - 1]
  const after = draft.sentences[sentence.index + 1]
  if (before?.reading.isQuestion && before.index > 0) {
    const span = removalSpan(draft, before, sentence)
    if (span) return span
  }
  return after?.line === sentence.line ? removalSpan(draft, sentence, after) : null
}

/** Facts that make a sentence of a post what the post is about, as does "link in bio": nobody is advised to leave them out. */
const SUBSTANCE: ReadonlySet<FactKind> = new Set(["price", "number", "date", "name", "mention"])

function isSubstance({ surface }: Draft, { reading }: Sentence): boolean {
  if (surface !== "post") return false
  const words = reading.text.replace(/\s*https?:\S+$/u, "")
  return endsInPointer(words) || factsOf(reading.text).some(({ kind }) => SUBSTANCE.has(kind))
}

function sentencesOf({ sentences }: Draft, { first, last }: Stretch): readonly Sentence[] {
  return sentences.slice(first.index, last.index + 1)
}

type Stretch = { readonly first: Sentence; readonly last: Sentence }

/**
 * The pitch that ends a post, from its first sentence to its last: pitches and what trails after them, with the question
 * or "P.S." that opens them. #tags after it stay.
 */
function closingPitch(draft: Draft, findings: readonly Finding[]): Stretch | null {
  const { sentences, text } = draft
  let to = sentences.length - 1
  while (to > 0 && isTagsOnly(sentences[to]!)) to--
  let from = to + 1
  for (let index = to; index > 0; index--) {
    const sentence = sentences[index]!
    const { trails } = pitchSigns(sentence.reading)
    if (isPitch(draft, sentence, findings)) from = index
    else if (!trails && !isBare(sentence)) break
  }
  const first = sentences[from]
  const last = sentences[to]
  if (!first || !last || from > to) return null
  const before = sentences[from - 1]
  const opening = before && from > 1 && opensPitch(before, first) ? before : first
  return last.end - opening.start <= text.length * MAX_CLOSING_SHARE
    ? { first: opening, last }
    : null
}

/** "Want more?" or "P.S." right before a pitch. */
function opensPitch(before: Sentence, first: Sentence): boolean {
  return (
    first.line - before.line <= 2 &&
    (before.reading.isQuestion || /^p\.?\s?(?:p\.?\s?)?s\.?:?$/iu.test(before.reading.text))
  )
}

/** Links and marks without a word. */
function isBare({ reading }: Sentence): boolean {
  return reading.words.length === 0
}

function isTagsOnly({ reading }: Sentence): boolean {
  return reading.words.length === 0 && reading.tokens.every(({ type }) => type !== "link")
}

/**
 * A call, wares or a price by our own reading, or words that a rule has marked in part; and never the post's first words,
 * which are its news, unless they are a call. What is marked as a whole needs a sign of its own.
 */
function isPitch({ sentences }: Draft, sentence: Sentence, findings: readonly Finding[]): boolean {
  const { index, reading } = sentence
  if (reading.words.length === 0) return false
  const { calls, sells } = pitchSigns(reading)
  if (calls && (index > 0 || sentences.length > 2)) return true
  if (index === 0) return false
  if (sells) return true
  return findings.some((finding) => ASKING.has(finding.rule) && overlaps(finding, sentence))
}

function asProposal(span: Span): Proposal {
  return {
    ...span,
    depth: "sentence",
    mayDrop: "sentence",
    wordings: [{ text: "" }],
    only: "flagged"
  }
}
