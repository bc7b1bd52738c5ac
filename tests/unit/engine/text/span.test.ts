import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { byStart, contains, lengthOf, overlaps, sharedLength, shift } from "~engine/text/span"

const span = fc
  .tuple(fc.nat(20), fc.nat(20))
  .map(([start, length]) => ({ start, end: start + length }))

/** The characters of a span, by offset. */
const offsets = ({ start, end }: { start: number; end: number }) =>
  Array.from({ length: end - start }, (_, at) => start + at)

describe("spans", () => {
  test("that share characters overlap, and those alone unless one is empty", () => {
    fc.assert(
      fc.property(span, span, (one, other) => {
        const shared = offsets(one).filter((at) => offsets(other).includes(at)).length
        expect(sharedLength(one, other)).toBe(shared)
        if (lengthOf(one) > 0 && lengthOf(other) > 0) expect(overlaps(one, other)).toBe(shared > 0)
        expect(overlaps(one, other)).toBe(overlaps(other, one))
      })
    )
  })

  test.each([
    ["an empty span inside another overlaps it", { start: 2, end: 2 }, { start: 1, end: 3 }, true],
    ["an empty span at its edge does not", { start: 3, end: 3 }, { start: 1, end: 3 }, false],
    ["spans that meet do not overlap", { start: 0, end: 2 }, { start: 2, end: 4 }, false]
  ])("%s", (_name, one, other, expected) => {
    expect(overlaps(one, other)).toBe(expected)
  })

  test("contain those whose every character is theirs", () => {
    fc.assert(
      fc.property(span, span, (outer, inner) => {
        if (lengthOf(inner) === 0) return
        const all = offsets(inner).every((at) => offsets(outer).includes(at))
        expect(contains(outer, inner)).toBe(all)
      })
    )
  })

  test("move there and back with all that they carry", () => {
    const finding = { start: 3, end: 5, rule: "no-urgency" }
    expect(shift(finding, 10)).toEqual({ start: 13, end: 15, rule: "no-urgency" })
    expect(shift(shift(finding, 10), -10)).toEqual(finding)
  })

  test("sort by their start", () => {
    const late = { start: 7, end: 8 }
    const early = { start: 1, end: 9 }
    expect([late, early].sort(byStart)).toEqual([early, late])
  })
})
