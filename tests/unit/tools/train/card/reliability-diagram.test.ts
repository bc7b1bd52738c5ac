import { expect, test } from "vitest"

import type { ResultRow } from "~tools/learning/measuring/result-rows"
import { reliabilityDiagram } from "~tools/train/card/reliability-diagram"

/** Posts of one probability, the first of them salesy. */
function posts(salesy: number, count: number, positives: number): ResultRow[] {
  return Array.from({ length: count }, (_, at) => ({
    example: {
      ...{ text: "", site: "x", surface: "post", kind: null, strength: null, pitch: null },
      ...{ salesy: at < positives ? 1 : 0, set: "rated-x", source: "rated-x", account: "" },
      ...{ rated: true, restricted: false, group: "" }
    },
    score: { salesy, logit: 0, pushing: 0, hard: 0, kind: "information", strength: 0 },
    hasFinding: false
  }))
}

test("a well calibrated model draws points on the diagonal", () => {
  const svg = reliabilityDiagram([...posts(0.25, 100, 25), ...posts(0.75, 100, 75)])
  expect(svg).toContain('points="119.0,247.0 269.0,97.0"')
  expect(svg.match(/<circle/g)).toHaveLength(2)
})

test("without recent posts their curve is empty", () => {
  expect(reliabilityDiagram(posts(0.5, 2, 1))).toContain('points=""')
})
