import { expect, test } from "vitest"

import { atLine, calibrationError, macroF1, rocAuc } from "~tools/learning/measuring/metrics"

const posts = (pairs: readonly (readonly [0 | 1, number])[]) =>
  pairs.map(([truth, said]) => ({ truth, said }))

test("AUC: right order 1, reversed 0, all the same one half", () => {
  expect(
    rocAuc(
      posts([
        [0, 0.1],
        [0, 0.2],
        [1, 0.3]
      ])
    )
  ).toBe(1)
  expect(
    rocAuc(
      posts([
        [1, 0.1],
        [0, 0.2],
        [0, 0.3]
      ])
    )
  ).toBe(0)
  expect(
    rocAuc(
      posts([
        [1, 0.5],
        [0, 0.5],
        [0, 0.5]
      ])
    )
  ).toBe(0.5)
  expect(
    rocAuc(
      posts([
        [0, 1],
        [1, 2],
        [0, 3],
        [1, 4]
      ])
    )
  ).toBe(0.75)
})

test("calibration error: 0 when half of the posts at one half are salesy, 0.5 when none is", () => {
  expect(
    calibrationError(
      posts([
        [0, 0.5],
        [1, 0.5]
      ])
    )
  ).toBe(0)
  expect(
    calibrationError(
      posts([
        [0, 0.5],
        [0, 0.5]
      ])
    )
  ).toBe(0.5)
})

test("at a line", () => {
  const { precision, recall, falseAlarms } = atLine(
    posts([
      [1, 0.9],
      [1, 0.4],
      [0, 0.8],
      [0, 0.1],
      [0, 0.2],
      [0, 0.3]
    ]),
    0.5
  )
  expect({ precision, recall, falseAlarms }).toEqual({
    precision: 0.5,
    recall: 0.5,
    falseAlarms: 0.25
  })
})

test("macro-F1 counts every class the same", () => {
  expect(
    macroF1([
      { truth: "a", said: "a" },
      { truth: "a", said: "a" },
      { truth: "b", said: "a" }
    ])
  ).toBeCloseTo(0.4)
})
