import fc from "fast-check"
import { expect, test } from "vitest"

import { narrowChange } from "~editors/changing/narrow-change"

function apply(draft: string, span: { start: number; end: number }, text: string): string {
  return draft.slice(0, span.start) + text + draft.slice(span.end)
}

test.each([
  ["one\ntwo\nthree", "one\n2\nthree", "two", "2"],
  ["Buy now from @ann ", "Have a look from @ann ", "Buy now", "Have a look"],
  ["one\ntwo", "one\ntwo", "two", "two"],
  ["bought it", "brought it", "bought", "brought"],
  ["a \u{1F389} b", "a \u{1F680} b", "\u{1F389}", "\u{1F680}"]
])("%s -> %s changes only %s", (draft, target, old, fresh) => {
  const span = { start: 0, end: draft.length }
  const change = narrowChange(draft, { span, text: target })
  expect(draft.slice(change.span.start, change.span.end)).toBe(old)
  expect(change.text).toBe(fresh)
})

test("the narrow change makes the same text and splits no surrogate pair", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "b", " ", "\n", "\u{1F389}", "\u{1F680}"),
    maxLength: 14
  })
  fc.assert(
    fc.property(text, text, (draft, target) => {
      const whole = { span: { start: 0, end: draft.length }, text: target }
      const { span, text: fresh } = narrowChange(draft, whole)
      expect(apply(draft, span, fresh)).toBe(target)
      for (const part of [draft.slice(span.start, span.end), fresh]) {
        expect(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(part)).toBe(false)
      }
    })
  )
})
