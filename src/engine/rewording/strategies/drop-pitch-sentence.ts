import { keptBySentence } from "~engine/rewording/kept-by-sentence"
import { overlaps } from "~engine/rewording/overlaps"
import { readCall } from "~engine/rewording/read-call"
import { removalSpan } from "~engine/rewording/removal-span"
import { defineStrategy, type Proposal } from "~engine/rewording/strategy"
import type { Draft } from "~engine/text/draft"
import type { Sentence } from "~engine/text/sentence"
import type { Finding, Span } from "~engine/types"

/** Signs of a pitch that no rule need have marked: one's own wares, a price, an open diary. */
const WARES =
  /(?<!\p{L})(?:(?:our|my) (?:\p{L}+ ){0,2}(?:app|tool|platform|product|services?|shop|store|site|website|course|e?-?book|newsletter|channel|podcast|agency|company|software|webinar|guide|page|profile|dms?|cohort|program(?:me)?|workshop|masterclass|diary|calendar|clients?|customers)|i (?:coach|mentor|teach|help|run)|we (?:help|offer|provide|make|build|sell))(?!\p{L})/iu

export default defineStrategy({
  id: "drop-pitch-sentence",
  title: "The pitch goes, the post stays",
  scope: "draft",
  inOtherVoice: "keep",
  docs: {
    why: "Where the rest stands by itself, the post gains most by the sentence it loses.",
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
        "Pruning in March saved the old vine.\n\nSecateurs, a ladder, patience.\n\nMy course opens on Monday, sign up here: https://example.org",
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
    if (draft.sentences.length < 2) return
    const pitches = draft.sentences.map((sentence) => isPitch(draft, sentence, findings))
    const seen = new Set<string>()
    for (const [index, pitch] of pitches.entries()) {
      if (!pitch) continue
      for (const [from, to] of stretches(draft, pitches, index)) {
        const span = removalSpan(draft, draft.sentences[from]!, draft.sentences[to]!)
        if (!span || seen.has(keyOf(span)) || (span.start === 0 && span.end === draft.text.length))
          continue
        seen.add(keyOf(span))
        yield asProposal(span)
        break
      }
    }
  }
})

/** The sentence alone, else with the question before it, else the whole run of pitches around it. */
function stretches(
  draft: Draft,
  pitches: readonly boolean[],
  index: number
): readonly (readonly [number, number])[] {
  let from = index
  let to = index
  while (from > 0 && pitches[from - 1]) from--
  while (pitches[to + 1]) to++
  const asked = draft.sentences[index - 1]?.reading.asks ? index - 1 : index
  const askedRun = draft.sentences[from - 1]?.reading.asks ? from - 1 : from
  return [
    [index, index],
    [asked, index],
    [index, to],
    [from, to],
    [askedRun, to]
  ]
}

/**
 * A call, wares or a price by our own reading, or words that a rule has marked; and never the post's first words, which
 * are its news, unless they are a call. What only the classifier marks as a whole counts near the end, where pitches go.
 */
function isPitch({ sentences }: Draft, sentence: Sentence, findings: readonly Finding[]): boolean {
  const { index, reading } = sentence
  if (reading.words.length === 0) return false
  if (callsIn(reading)) return true
  if (index === 0) return false
  if (sellsIn(reading)) return true
  const marks = findings.filter((finding) => overlaps(finding, sentence))
  const isWhole = ({ start, end }: Finding) => end - start >= reading.text.length - 2
  return marks.some((mark) => !isWhole(mark) || index >= sentences.length / 2)
}

const callsIn = keptBySentence((reading): boolean => {
  const call = readCall(reading)
  return (
    call !== null &&
    call.kind !== "act" &&
    (call.link !== "" ||
      call.glue === ":" ||
      call.object === "" ||
      /^(?:my|our)\s/iu.test(call.object))
  )
})

const sellsIn = keptBySentence(
  ({ text, tokens }): boolean => WARES.test(text) || tokens.some(({ type }) => type === "price")
)

function asProposal(span: Span): Proposal {
  return {
    ...span,
    depth: "sentence",
    mayDrop: "sentence",
    wordings: [{ text: "" }],
    only: "flagged"
  }
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}
