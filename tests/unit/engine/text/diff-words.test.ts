import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { diffWords, wordEdits } from "~engine/text/diff-words"
import { applyEdits } from "~engine/text/edit"

describe("diffWords", () => {
  test("names what stays, goes and comes", () => {
    expect(diffWords("Buy bread now", "Our bread")).toEqual([
      { value: "Buy", kind: "out" },
      { value: "Our", kind: "in" },
      { value: " bread", kind: "same" },
      { value: " now", kind: "out" }
    ])
  })

  test("edits lead from one text to the other, and do not overlap", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.string(), (before, after) => {
        const edits = wordEdits(before, after)
        if (edits !== null) expect(applyEdits(before, edits)).toBe(after)
      })
    )
  })
})
