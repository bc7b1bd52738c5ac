import MODEL from "../../../assets/model/model.json"

import { collectFeatures } from "~engine/classifier/collect-features"
import type { Look } from "~engine/classifier/feature-reader"
import type { Kind } from "~engine/types"

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(MODEL.weights))

/** What the classifier says of a draft. */
export type Score = {
  /** Calibrated probability 0…1 that a reader takes it for salesy. */
  readonly salesy: number
  readonly kind: Kind
  /** How hard it sells if it sells: 1 mild, 2 clear, 3 hard. */
  readonly strength: 1 | 2 | 3
}

/** Scores a draft with the trained model; what is hidden in `look` is read as if it were not there. */
export function scoreDraft({ draft, hits, hidden }: Look): Score {
  let sum = MODEL.bias
  for (const [name, value] of collectFeatures(draft, hits, hidden)) {
    sum += (WEIGHTS.get(name) ?? 0) * value
  }
  const salesy = 1 / (1 + Math.exp(-sum))
  return {
    salesy,
    kind: salesy > 0.5 ? "promotion" : draft.surface === "reply" ? "conversation" : "information",
    strength: salesy > 0.9 ? 3 : salesy > 0.75 ? 2 : 1
  }
}
