import { describe, expect, it, vi } from "vitest"

import { finish } from "~engine/steps"
import { getOrCompute, memoize, memoizeSteps } from "~engine/text/memo"
import { readSentence } from "~engine/text/sentence"

const seen = readSentence("seen")
const unseen = readSentence("unseen")

describe("memoize", () => {
  it("computes once for each key, also where the answer is undefined", () => {
    const compute = vi.fn(({ text }: { text: string }) => (text === "seen" ? 1 : undefined))
    const memoized = memoize(compute)
    expect(memoized.has(seen)).toBe(false)
    expect([memoized(seen), memoized(seen)]).toEqual([1, 1])
    expect([memoized(unseen), memoized(unseen)]).toEqual([undefined, undefined])
    expect(memoized.has(seen)).toBe(true)
    expect(compute).toHaveBeenCalledTimes(2)
  })
})

describe("memoizeSteps", () => {
  it("takes the steps once and none when the answer is known", () => {
    const memoized = memoizeSteps(function* ({ text }: { text: string }) {
      yield
      yield
      return text.length
    })
    expect([...memoized(seen)]).toHaveLength(2)
    expect([...memoized(seen)]).toHaveLength(0)
    expect(finish(memoized(seen))).toBe(4)
  })

  it("keeps nothing of a computation that was given up", () => {
    let started = 0
    const memoized = memoizeSteps(function* () {
      started++
      yield
      return started
    })
    memoized(unseen).next()
    expect(finish(memoized(unseen))).toBe(2)
  })
})

it("getOrCompute serves any map", () => {
  const cache = new Map<string, number>()
  const compute = vi.fn(() => 7)
  expect([getOrCompute(cache, "a", compute), getOrCompute(cache, "a", compute)]).toEqual([7, 7])
  expect(compute).toHaveBeenCalledOnce()
})
