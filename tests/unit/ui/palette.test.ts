import { describe, expect, test } from "vitest"

import { KINDS } from "~engine/types"
import { PALETTE } from "~ui/palette"

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const EYES: Record<string, Matrix> = {
  "full colour": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  "no red cones": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  "no green cones": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  "no blue cones": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
}

function linear(hex: string): Triple {
  const channel = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function luminance([red, green, blue]: Triple): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(linear(one)), luminance(linear(other))]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function lab([red, green, blue]: Triple): Triple {
  const f = (value: number): number =>
    value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
  const y = f(luminance([red, green, blue]))
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function seen(hex: string, eyes: Matrix): Triple {
  const colour = linear(hex)
  const row = (weights: Triple): number =>
    Math.min(
      1,
      Math.max(0, weights[0] * colour[0] + weights[1] * colour[1] + weights[2] * colour[2])
    )
  return lab([row(eyes[0]), row(eyes[1]), row(eyes[2])])
}

const TEXT_ON_GROUND = [
  ["ink", "paper"],
  ["ink", "surface"],
  ["ink", "raised"],
  ["quiet", "paper"],
  ["quiet", "surface"],
  ["quiet", "raised"],
  ["accent", "surface"],
  ["accent", "paper"],
  ["accent", "accent-soft"],
  ["on-accent", "accent"],
  ["ink", "accent-soft"],
  ["note", "note-soft"],
  ["good", "good-soft"]
] as const

describe.each(["light", "dark"] as const)("%s", (scheme) => {
  const colours = PALETTE[scheme]

  test.each(TEXT_ON_GROUND)("%s on %s reads at 4.5 : 1", (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(["edge", "mark", ...KINDS] as const)("%s stands out 3 : 1 from the surface", (name) =>
    expect(contrast(colours[name], colours.surface)).toBeGreaterThanOrEqual(3)
  )

  test.each(Object.keys(EYES))("the four kinds differ with %s", (eyes) => {
    const points = KINDS.map((kind) => seen(colours[kind], EYES[eyes]!))
    for (const [at, one] of points.entries()) {
      for (const other of points.slice(at + 1)) {
        const distance = Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
        expect(distance).toBeGreaterThanOrEqual(25)
      }
    }
  })
})
