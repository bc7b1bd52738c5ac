import { describe, expect, test } from "vitest"

import { probabilityOf } from "~engine/classifier/model"
import { runHead } from "~engine/classifier/run-head"
import { calibrate } from "~tools/learning/fitting/calibrate"
import { fitHead, type HeadExample } from "~tools/learning/fitting/fit-head"
import { fitLinear } from "~tools/learning/fitting/fit-linear"
import { seededRandom } from "~tools/learning/fitting/random"

describe("a linear model", () => {
  const examples = Array.from({ length: 200 }, (_, index) => ({
    features: { ids: [index % 2, 2], values: [1, 1] },
    target: index % 2,
    weight: 1
  }))
  const options = { size: 3, decay: 1e-4, epochs: 5, seed: 1 }

  test("learns which feature points which way", () => {
    const { weights } = fitLinear(examples, options)
    expect(weights[1]).toBeGreaterThan(0.5)
    expect(weights[0]).toBeLessThan(-0.5)
  })

  test("is the same on every run", () => {
    expect(fitLinear(examples, options)).toEqual(fitLinear(examples, options))
  })
})

describe("a head with a hidden layer", () => {
  const random = seededRandom(3)
  const examples: HeadExample[] = Array.from({ length: 400 }, () => {
    const [one, other] = [random() > 0.5 ? 1 : 0, random() > 0.5 ? 1 : 0] as const
    return { inputs: Float32Array.of(one, other), targets: [one ^ other], weight: 1 }
  })
  const options = {
    ...{
      hidden: 12,
      outputs: "each" as const,
      decay: 0,
      dropout: 0,
      epochs: 60,
      learningRate: 0.02,
      seed: 2
    }
  } as const

  test("learns XOR, which no linear model can", () => {
    const head = fitHead(examples, options)
    const logit = (one: number, other: number): number =>
      runHead(head, Float32Array.of(one, other))[0]!
    expect(Math.min(logit(0, 1), logit(1, 0))).toBeGreaterThan(0)
    expect(Math.max(logit(0, 0), logit(1, 1))).toBeLessThan(0)
  })

  test("is the same on every run", () => {
    const short = { ...options, epochs: 2 }
    expect(fitHead(examples, short)).toEqual(fitHead(examples, short))
  })
})

test("calibrated probabilities match the observed frequencies", () => {
  const random = seededRandom(5)
  const posts = Array.from({ length: 4000 }, () => {
    const score = (random() - 0.5) * 8
    const truth: 0 | 1 = random() < 1 / (1 + Math.exp(-(0.5 * score - 1))) ? 1 : 0
    return { truth, score }
  })
  const calibration = calibrate(posts)
  expect(probabilityOf(calibration, 2)).toBeCloseTo(0.5, 1)
  expect(calibration.slope).toBeCloseTo(0.5, 1)
})
