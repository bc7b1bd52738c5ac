import type { Evidence } from "~engine/classifier/located-feature"
import { readGrammarEvidence } from "~engine/classifier/grammar-features"
import type { Model } from "~engine/classifier/model"
import type { SparseVector } from "~engine/classifier/sparse-vector"
import { readWordEvidence } from "~engine/classifier/word-features"
import type { RuleHit } from "~engine/rules/run-rules"
import type { Draft, VoiceSpan } from "~engine/text/draft"
import { memoize } from "~engine/text/memo"
import type { Sentence, SentenceReading } from "~engine/text/sentence"
import { overlaps } from "~engine/text/span"
import type { Span } from "~engine/types"

/** The tables by which features are numbered. */
export type FeatureTables = Pick<Model, "words" | "idf" | "marks">

/** Turns drafts into numbered features. What a sentence gives by itself is kept with its reading. */
export type FeatureReader = {
  /** A sentence's words and marks; marks are numbered after the words. */
  readonly sentence: (look: Look, sentence: Sentence) => SparseVector
  /** The draft's words: logarithmic counts by rarity, length 1. */
  readonly draft: (look: Look) => SparseVector
}

/** A draft as it is looked at: what the rules saw, and what is to be read as if it were not there. */
export type Look = {
  readonly draft: Draft
  readonly hits: readonly RuleHit[]
  readonly hidden: Span | null
}

/** Worth of a word inside quoted, negated, reported or thanked-for speech, beside 1 for the writer's own. */
const OTHER_VOICE = 0.35

/** Weight of a mark beside the words, whose squares sum up to about 1 in a sentence. */
export const MARK_VALUE = 0.5

type Located = { readonly id: number; readonly start: number; readonly end: number }

/** A reader for one set of tables. */
export function createFeatureReader(tables: FeatureTables): FeatureReader {
  const { words, idf, marks } = tables
  const counts = new Float32Array(words.size)

  const wordsOf = memoize((reading: SentenceReading): readonly Located[] => {
    const located: Located[] = []
    for (const { name, start, end } of readWordEvidence(reading)) {
      const id = words.get(name)
      if (id !== undefined) located.push({ id, start, end })
    }
    return located
  })

  const sentence = (look: Look, at: Sentence): SparseVector => {
    const ids: number[] = []
    const values: number[] = []
    let squares = 0
    const voices = look.draft.voices.filter((voice) => overlaps(voice, at))
    for (const { id, start, end } of wordsOf(at.reading)) {
      if (touches(look.hidden, at.start + start, at.start + end)) continue
      ids.push(id)
      values.push(idf[id]! * worthOf(voices, at.start + start, at.start + end))
      squares += idf[id]! ** 2
    }
    shrink(values, squares)
    for (const { name, value } of marksOf(look, at, voices)) {
      const id = marks.get(name)
      if (id === undefined) continue
      ids.push(words.size + id)
      values.push(value * MARK_VALUE)
    }
    return { ids, values }
  }

  const draft = (look: Look): SparseVector => {
    const ids: number[] = []
    let squares = 0
    for (const at of look.draft.sentences) {
      for (const { id, start, end } of wordsOf(at.reading)) {
        if (touches(look.hidden, at.start + start, at.start + end)) continue
        if (counts[id] === 0) ids.push(id)
        const worth = worthOf(look.draft.voices, at.start + start, at.start + end)
        counts[id]! += worth
        if (worth < 1) squares += ((1 - worth) * idf[id]!) ** 2
      }
    }
    const values = ids.map((id) => {
      const count = counts[id]!
      counts[id] = 0
      const value = (count >= 1 ? 1 + Math.log(count) : count) * idf[id]!
      squares += value * value
      return value
    })
    shrink(values, squares)
    return { ids, values }
  }
  return { sentence, draft }
}

/** The marks of a sentence by name: what its grammar and the rules say, `muted:` in another's voice. */
export function marksOf(
  look: Look,
  at: Sentence,
  voices: readonly VoiceSpan[] = look.draft.voices
): Evidence[] {
  const marks: Evidence[] = []
  for (const mark of readGrammarEvidence(at.reading)) {
    if (touches(look.hidden, at.start + mark.start, at.start + mark.end)) continue
    const muted = worthOf(voices, at.start + mark.start, at.start + mark.end) < 1
    marks.push(muted ? { ...mark, name: `muted:${mark.name}` } : mark)
  }
  for (const { rule, muted, start, end } of look.hits) {
    if (start >= at.end || end <= at.start || touches(look.hidden, start, end)) continue
    marks.push({ name: `${muted ? "muted" : "rule"}:${rule.id}`, value: 1, start, end })
  }
  return marks
}

/** True when something is hidden that shares a character with `[start, end)`. */
export function touches(hidden: Span | null, start: number, end: number): boolean {
  return hidden !== null && start < hidden.end && hidden.start < end
}

function worthOf(voices: readonly VoiceSpan[], start: number, end: number): number {
  for (const voice of voices) {
    if (voice.start <= start && end <= voice.end) return OTHER_VOICE
  }
  return 1
}

/** Divides by a length; words in another's voice count in full there, so that they stay small. */
function shrink(values: number[], squares: number): void {
  if (squares === 0) return
  const length = Math.sqrt(squares)
  for (let at = 0; at < values.length; at++) values[at]! /= length
}
