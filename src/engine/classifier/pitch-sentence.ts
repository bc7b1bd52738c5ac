import type { Finding, Span } from "~engine/types"

/** The finding of the model itself, where no rule has one. */
export const PITCH_SENTENCE = {
  rule: "pitch-sentence",
  message: "This sentence carries the pitch.",
  why: "Most readers would take this sentence as the pitch.",
  source: null
} as const satisfies Omit<Finding, keyof Span | "share">
