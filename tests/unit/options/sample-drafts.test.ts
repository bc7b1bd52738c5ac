import { expect, test } from "vitest"

import { createJudge } from "~engine/judge"
import type { Sensitivity } from "~engine/types"
import { SAMPLE_DRAFTS } from "~options/sample-drafts"

test.each<[Sensitivity, Sensitivity]>([
  ["relaxed", "balanced"],
  ["balanced", "strict"]
])("a sample changes its verdict from %s to %s", (one, other) => {
  const judge = createJudge()
  const changed = SAMPLE_DRAFTS.filter(
    (draft) =>
      judge.judge(draft, { sensitivity: one }).verdict !==
      judge.judge(draft, { sensitivity: other }).verdict
  )
  expect(changed).not.toEqual([])
})
