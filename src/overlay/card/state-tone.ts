import type { Tone } from "~ui/tones"
import type { CardState } from "./card-view"

/** The tone of each state, wherever it is said: chip, panel and the extension's own pages. */
export const STATE_TONES: Readonly<Record<CardState, Tone>> = {
  salesy: "note",
  "soft-sell": "good",
  valuable: "good",
  plain: "quiet",
  borderline: "quiet",
  "too-short": "quiet",
  "not-english": "quiet"
}
