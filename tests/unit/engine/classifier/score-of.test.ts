import { describe, expect, test } from "vitest"

import { scoreOf } from "~engine/classifier/score-of"
import { promotionVerdict } from "~engine/classifier/thresholds"

const plain = { slope: 1, shift: 0 }
const model = {
  calibration: [plain, plain, plain],
  lines: { promotion: 0.4, pushing: 0.5, hard: 0.6 }
} as const

/** A score from logits of promotion, push and hard selling. */
const score = (...logits: [number, number, number]) =>
  scoreOf({ logits, kinds: [9, 0.2, 0.1, 0.3] }, model)

describe("purpose first, then manner", () => {
  test.each([
    ["nothing wanted", [-3, 3, 3], "personal", 0],
    ["an offer plainly put", [3, -4, -3], "promotion", 1],
    ["one that pushes", [3, 3, -3], "promotion", 2],
    ["a hard sell", [3, 3, 3], "promotion", 3],
    ["hard, but not sure to push", [3, -4, 3], "promotion", 1]
  ] as const)("%s", (_name, [salesy, push, hard], kind, strength) => {
    expect(score(salesy, push, hard)).toMatchObject({ kind, strength })
  })

  test("what pushes is never likelier than promotion itself", () => {
    const { salesy, pushing, hard } = score(0, 2, 4)
    expect(pushing).toBe(salesy)
    expect(hard).toBe(pushing)
  })
})

describe("the verdict between two lines", () => {
  const lines = { promotion: 0.5, pushing: 0.6 }
  test.each([
    ["below the first line", { salesy: 0.49, pushing: 0.49, strength: 1 }, 0, null],
    ["between them", { salesy: 0.9, pushing: 0.59, strength: 2 }, 0, "soft-sell"],
    ["above both", { salesy: 0.9, pushing: 0.6, strength: 1 }, 0, "salesy"],
    ["not a promotion by its kind", { salesy: 0.9, pushing: 0.9, strength: 0 }, 0, null],
    ["shifted down", { salesy: 0.45, pushing: 0.1, strength: 1 }, -0.06, "soft-sell"],
    ["shifted up", { salesy: 0.9, pushing: 0.65, strength: 2 }, 0.12, "soft-sell"]
  ] as const)("%s", (_name, scored, shift, verdict) => {
    expect(promotionVerdict(scored, lines, shift)).toBe(verdict)
  })
})
