import { describe, expect, test } from "vitest"

import { runLayers } from "~engine/classifier/run-head"
import { calibrate, probabilityOf } from "~tools/learning/fitting/calibrate"
import { fitLayers, type LayersExample } from "~tools/learning/fitting/fit-head"
import { fitLinear } from "~tools/learning/fitting/fit-linear"
import { randomFrom } from "~tools/learning/fitting/random"

describe("a linear model", () => {
  const examples = Array.from({ length: 200 }, (_, index) => ({
    features: { ids: [index % 2, 2], values: [1, 1] },
    target: index % 2,
    weight: 1
  }))
  const options = { size: 3, decay: 1e-4, epochs: 5, seed: 1 }

  test("learns which feature speaks for which side", () => {
    const { weights } = fitLinear(examples, options)
    expect(weights[1]).toBeGreaterThan(0.5)
    expect(weights[0]).toBeLessThan(-0.5)
  })

  test("comes out the same twice", () => {
    expect(fitLinear(examples, options)).toEqual(fitLinear(examples, options))
  })
})

describe("layers", () => {
  const random = randomFrom(3)
  const examples: LayersExample[] = Array.from({ length: 400 }, () => {
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
      step: 0.02,
      seed: 2
    }
  } as const

  test("learn what no linear model can: either, not both", () => {
    const layers = fitLayers(examples, options)
    const said = (one: number, other: number): number =>
      runLayers(layers, Float32Array.of(one, other))[0]!
    expect(Math.min(said(0, 1), said(1, 0))).toBeGreaterThan(0)
    expect(Math.max(said(0, 0), said(1, 1))).toBeLessThan(0)
  })

  test("come out the same twice", () => {
    const short = { ...options, epochs: 2 }
    expect(fitLayers(examples, short)).toEqual(fitLayers(examples, short))
  })
})

test("calibration gives probabilities that come true", () => {
  const random = randomFrom(5)
  const posts = Array.from({ length: 4000 }, () => {
    const said = (random() - 0.5) * 8
    const truth: 0 | 1 = random() < 1 / (1 + Math.exp(-(0.5 * said - 1))) ? 1 : 0
    return { truth, said }
  })
  const calibration = calibrate(posts)
  expect(probabilityOf(calibration, 2)).toBeCloseTo(0.5, 1)
  expect(calibration.slope).toBeCloseTo(0.5, 1)
})
