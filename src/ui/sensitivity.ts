import { THRESHOLDS } from "~engine/classifier/thresholds"
import { SENSITIVITIES, type Sensitivity } from "~engine/types"

const NAMES: Readonly<Record<Sensitivity, string>> = {
  relaxed: "Relaxed",
  balanced: "Balanced",
  strict: "Strict"
}

const ABOUT: Readonly<Record<Sensitivity, string>> = {
  relaxed: "Speaks up only when a post clearly pushes.",
  balanced: "Speaks up when most readers would.",
  strict: "Speaks up early, and is wrong more often."
}

/** One sensitivity in words. */
export type SensitivityChoice = {
  readonly value: Sensitivity
  readonly name: string
  readonly about: string
  /** What it catches and what it gets wrong, as `npm run train` measured it. */
  readonly promise: string
}

/** The sensitivities from the calmest to the keenest, with figures that a person understands. */
export const SENSITIVITY_CHOICES: readonly SensitivityChoice[] = SENSITIVITIES.map((value) => ({
  value,
  name: NAMES[value],
  about: ABOUT[value],
  promise: promiseOf(value)
}))

function promiseOf(sensitivity: Sensitivity): string {
  const { caught, work } = THRESHOLDS[sensitivity]
  const wrong = work > 0 ? `about 1 useful post in ${oneIn(work)}` : "hardly any useful post"
  return `Catches about ${Math.round(caught / 10)} in 10 pushy posts; wrongly flags ${wrong}.`
}

/** A share per 100 as "1 in so many", in steps of five. */
function oneIn(share: number): number {
  return Math.max(5, Math.round(100 / share / 5) * 5)
}
