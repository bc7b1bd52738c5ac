import { describe, expect, test } from "vitest"

import { unpackNumbers } from "~engine/classifier/packed-numbers"
import { packNumbers } from "~tools/train/pack-numbers"
import { toAsciiJson } from "~tools/learning/ascii-json"

describe("packed numbers come back to within half a step", () => {
  test.each([8, 16] as const)("%i bits", (bits) => {
    const numbers = [0, 1, -1, 0.5, -0.333, 3.2]
    const packed = packNumbers(numbers, bits)
    const back = unpackNumbers(packed)
    numbers.forEach((number, at) => {
      expect(Math.abs(back[at]! - number)).toBeLessThanOrEqual(packed.scale * 0.501)
    })
  })

  test("nothing but zeros", () => {
    expect([...unpackNumbers(packNumbers([0, 0], 8))]).toEqual([0, 0])
  })
})

test("JSON is ASCII and reads back", () => {
  const value = { word: "caf\u00E9 \u{1F525} \u7F8E" }
  const json = toAsciiJson(value)
  expect(/^[\n\u0020-\u007E]*$/u.test(json)).toBe(true)
  expect(JSON.parse(json)).toEqual(value)
})
