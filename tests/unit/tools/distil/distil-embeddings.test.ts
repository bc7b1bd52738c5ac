import { describe, expect, test } from "vitest"

import { unpackMeaning } from "~engine/classifier/embedding-table"
import { distilMeaning } from "~tools/distil/distil-embeddings"
import { fitWordVectors } from "~tools/distil/fit-word-vectors"
import { mainDirections } from "~tools/distil/principal-components"
import { packMeaning } from "~tools/distil/pack-embeddings"
import { randomFrom } from "~tools/learning/fitting/random"

describe("main directions", () => {
  const random = randomFrom(5)
  const vectors = Array.from({ length: 300 }, () => {
    const [far, near, hardly] = [random() - 0.5, random() - 0.5, random() - 0.5]
    return Float32Array.of(0.1 * hardly, 1 + 9 * far, 5 + 3 * near)
  })

  test("are found in the order of their spread, whatever the middle", () => {
    const [first, second] = mainDirections(vectors, 2)
    expect(Math.abs(first![1]!)).toBeGreaterThan(0.99)
    expect(Math.abs(second![2]!)).toBeGreaterThan(0.99)
  })

  test("come out the same twice", () => {
    expect(mainDirections(vectors, 2)).toEqual(mainDirections(vectors, 2))
  })
})

describe("word vectors", () => {
  const random = randomFrom(6)
  const truth = [2, -1, 0.5]
  const posts = Array.from({ length: 400 }, () => ({
    ids: [0, 1, 2],
    values: truth.map(() => random())
  }))
  const targets = posts.map(
    ({ values }) => 7 + values.reduce((sum, value, at) => sum + value * truth[at]!, 0)
  )

  test("tell targets that are sums over words, but for a constant", () => {
    const found = fitWordVectors(posts, targets, { words: 3, pull: 1e-3 })
    const first = found.reduce((sum, value, at) => sum + value * posts[0]!.values[at]!, 0)
    const second = found.reduce((sum, value, at) => sum + value * posts[1]!.values[at]!, 0)
    expect(Math.sign(first - second)).toBe(Math.sign(targets[0]! - targets[1]!))
    expect(found[0]).toBeGreaterThan(found[2]!)
    expect(found[2]).toBeGreaterThan(found[1]!)
  })

  test("are drawn to 0 by the pull", () => {
    const size = (pull: number): number =>
      fitWordVectors(posts, targets, { words: 3, pull }).reduce((sum, value) => sum + value ** 2, 0)
    expect(size(1000)).toBeLessThan(size(1))
  })

  test("a word that no post holds stays at 0", () => {
    expect(fitWordVectors(posts, targets, { words: 4, pull: 1 })[3]).toBe(0)
  })
})

describe("a packed table", () => {
  const words = ["a", "b", "c"]
  const vectors = [Float64Array.of(0.7, -0.7, 0.1), Float64Array.of(0, 3, -3)]
  const table = unpackMeaning(packMeaning(words, vectors))

  test.each([
    ["a", [0.7, 0]],
    ["b", [-0.7, 3]],
    ["c", [0.1, -3]]
  ])("gives %s its numbers back to within half a step", (word, numbers) => {
    const at = table.words.get(word)! * table.directions
    numbers.forEach((number, direction) => {
      const step = Math.max(...vectors[direction]!.map(Math.abs)) / 7
      expect(Math.abs(table.vectors[at + direction]! - number)).toBeLessThanOrEqual(step * 0.501)
    })
  })
})

describe("distilling", () => {
  const random = randomFrom(7)
  const pull = { sell: 1, buy: 1, walk: -1, tree: -1 } as const
  const names = Object.keys(pull) as (keyof typeof pull)[]
  const posts = Array.from({ length: 300 }, () => {
    const words = Array.from({ length: 4 }, () => names[Math.floor(random() * names.length)]!)
    const sum = words.reduce((total, word) => total + pull[word], 0)
    return { words: [...words, "the"], vector: Float32Array.of(sum, 0.01 * random(), 0) }
  })
  const options = { directions: 1, words: 4, pull: 0.01 }
  const { table, told } = distilMeaning(posts, [...names, "the"].sort(), options)
  const { words, vectors } = unpackMeaning(table)

  test("words that the encoder takes for alike point the same way", () => {
    const of = (word: string): number => Math.sign(vectors[words.get(word)!]!)
    expect(of("sell")).toBe(of("buy"))
    expect(of("walk")).toBe(of("tree"))
    expect(of("sell")).toBe(-of("tree"))
  })

  test("words that turn nothing are dropped first", () => {
    expect([...words.keys()]).toEqual(["buy", "sell", "tree", "walk"])
  })

  test("says how much of the spread it tells", () => {
    expect(told).toBeGreaterThan(0.95)
    expect(told).toBeLessThanOrEqual(1)
  })
})
