import { expect, test } from "vitest"

import type { Encoded } from "~tools/learning/fitting/encode"
import { fitSentenceModel } from "~tools/learning/fitting/fit-sentence-model"

/** A draft whose sentences hold one word each. */
function draft(salesy: 0 | 1, words: readonly number[], pitchAt: number | null): Encoded {
  return {
    example: {
      ...{ text: "", site: "x", surface: "post", kind: null, strength: null, salesy },
      ...{ pitch: pitchAt === null ? null : [0, 1], set: "s", source: "s", account: "" },
      ...{ rated: true, restricted: false, group: "", weight: 1 }
    },
    sentences: words.map((word) => ({ ids: [word], values: [1] })),
    carriesPitch: words.map((_, at) => (salesy === 0 ? 0 : at === pitchAt ? 1 : null)),
    draft: { ids: [], values: [] },
    dense: new Float32Array()
  }
}

const repeated = (one: Encoded): Encoded[] => Array<Encoded>(30).fill(one)
const options = { size: 4, decay: 1e-4, epochs: 5, seed: 1 }
const fit = (examples: readonly Encoded[]) =>
  fitSentenceModel(examples, ({ salesy }) => salesy, options).weights

test("where the pitch is marked, its sentence is the positive", () => {
  const weights = fit([...repeated(draft(1, [0, 1], 0)), ...repeated(draft(0, [1, 2], null))])
  expect(weights[0]).toBeGreaterThan(0.5)
  expect(weights[1]).toBeLessThan(0)
})

test("where it is not marked, the likeliest sentence is, and a new one is learnt beside it", () => {
  const weights = fit([
    ...repeated(draft(1, [0, 1], 0)),
    ...repeated(draft(0, [1, 2], null)),
    // nobody said which of the two sells; the other one is known to be harmless
    ...repeated(draft(1, [2, 3], null))
  ])
  expect(weights[3]).toBeGreaterThan(0.5)
  expect(weights[2]).toBeLessThan(0)
})
