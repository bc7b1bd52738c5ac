import { type Model, probabilityOf } from "~engine/classifier/model"
import { type Kind, KINDS, type Strength } from "~engine/types"

/** The classifier's opinion of a draft. */
export type Score = {
  /** Calibrated probability 0…1 that readers take it as salesy: that its purpose is promotion. */
  readonly salesy: number
  /** The same as a logit, before calibration. */
  readonly logit: number
  /** Calibrated probability 0…1 that it is a promotion that pushes; at most `salesy`. */
  readonly pushing: number
  /** Calibrated probability 0…1 that it sells hard; at most `pushing`. */
  readonly hard: number
  readonly kind: Kind
  /** The manner of a promotion: 1 plainly put, 2 pushing, 3 hard; 0 for any other kind. */
  readonly strength: Strength
}

/** What the heads give for a draft. */
export type HeadOutputs = {
  /** That it is salesy, that it pushes, that it sells hard. */
  readonly logits: readonly [number, number, number]
  /** One logit for each of {@link KINDS}. */
  readonly kinds: ArrayLike<number>
}

/** Share of the head of purpose in the logit of pushing; tried 0 to 0.7 by cross-validation. */
const PURPOSE_SHARE = 0.3

/** That a draft pushes, by both heads: together they are right more often than the head of manner alone. */
export function pushLogit([purpose, push]: HeadOutputs["logits"]): number {
  return PURPOSE_SHARE * purpose + (1 - PURPOSE_SHARE) * push
}

/** Reads the outputs of the heads. Purpose decides first: only a promotion has a manner. */
export function scoreOf(
  { logits, kinds }: HeadOutputs,
  { calibration, lines }: Pick<Model, "calibration" | "lines">
): Score {
  const salesy = probabilityOf(calibration[0], logits[0])
  const pushing = Math.min(salesy, probabilityOf(calibration[1], pushLogit(logits)))
  const hard = Math.min(pushing, probabilityOf(calibration[2], logits[2]))
  const isPromotion = salesy >= lines.promotion
  const manner = hard >= lines.hard ? 3 : pushing >= lines.pushing ? 2 : 1
  return {
    ...{ salesy, logit: logits[0], pushing, hard },
    kind: isPromotion ? "promotion" : givingKind(kinds),
    strength: isPromotion ? manner : 0
  }
}

/** The likeliest kind but promotion. */
function givingKind(logits: ArrayLike<number>): Kind {
  const giving = KINDS.map((kind, at) => ({ kind, logit: logits[at]! })).slice(1)
  return giving.reduce((best, next) => (next.logit > best.logit ? next : best)).kind
}
