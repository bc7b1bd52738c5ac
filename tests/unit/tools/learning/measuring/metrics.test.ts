import { expect, test } from "vitest"

import { metricsAt, calibrationError, macroF1, rocAuc } from "~tools/learning/measuring/metrics"

const posts = (pairs: readonly (readonly [0 | 1, number])[]) =>
  pairs.map(([truth, score]) => ({ truth, score }))

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

test("precision, recall and false alarms at a threshold", () => {
  const { precision, recall, falseAlarmRate } = metricsAt(
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
  expect({ precision, recall, falseAlarmRate }).toEqual({
    precision: 0.5,
    recall: 0.5,
    falseAlarmRate: 0.25
  })
})

test("macro-F1 counts every class the same", () => {
  expect(
    macroF1([
      { truth: "a", predicted: "a" },
      { truth: "a", predicted: "a" },
      { truth: "b", predicted: "a" }
    ])
  ).toBeCloseTo(0.4)
})
