import { CLAUSE_END, VOICE_CUES, type VoiceCue } from "~engine/lexicon/voice-cues"
import type { VoiceSpan } from "~engine/text/draft"
import { memoize } from "~engine/text/memo"
import { findQuotations } from "~engine/text/quotations"
import type { Sentence, SentenceReading } from "~engine/text/sentence"
import { shift } from "~engine/text/span"

/**
 * Finds the stretches in which a pitch is not the writer's own: quoted, reported, negated, warned against, thanked for.
 * @returns spans in the draft; they may overlap
 */
export function findVoices(sentences: readonly Sentence[]): readonly VoiceSpan[] {
  const voices: VoiceSpan[] = findQuotations(sentences).map((span) => ({ ...span, kind: "quoted" }))
  for (const sentence of sentences) {
    for (const span of cuesIn(sentence.reading)) voices.push(shift(span, sentence.start))
  }
  const first = sentences[0]
  if (first && /^RT\s+@\S+/u.test(first.reading.text)) {
    voices.push({ start: first.start, end: sentences.at(-1)!.end, kind: "reported" })
  }
  return voices
}

const cuesIn = memoize(({ text }: SentenceReading): readonly VoiceSpan[] => {
  const straightened = text.replace(/\u2019/gu, "'")
  return VOICE_CUES.flatMap((cue) => spansOf(cue, straightened))
})

function spansOf(cue: VoiceCue, text: string): VoiceSpan[] {
  return Array.from(text.matchAll(cue.pattern), (match) => {
    const start = cue.reach === "sentence" && cue.kind === "warned" ? 0 : match.index
    const from = match.index + match[0].length
    const clauseEnd = cue.reach === "clause" ? text.slice(from).search(CLAUSE_END) : -1
    return { start, end: clauseEnd < 0 ? text.length : from + clauseEnd, kind: cue.kind }
  })
}
