import type { VoiceKind } from "~engine/lexicon/voice-cues"
import type { Sentence } from "~engine/text/sentence"
import type { DraftInput, Span } from "~engine/types"

/** A stretch of the draft in which a pitch is not the writer's pitch. */
export type VoiceSpan = Span & { readonly kind: VoiceKind }

/** What is parsed: a draft in plain letters. */
export type PlainInput = DraftInput & {
  /** How much more its network counts for the draft as it was written; only where styled letters were read as plain. */
  readonly styling?: number
}

/** A draft, parsed once. Offsets are in its `text`. */
export type Draft = PlainInput & {
  /** In order; of a draft that is too long only the first and last part are here. */
  readonly sentences: readonly Sentence[]
  /** Stretches that are quoted, negated, reported, warned against or thanked for. May overlap. */
  readonly voices: readonly VoiceSpan[]
  /** True when the middle was left out for length. */
  readonly truncated: boolean
}
