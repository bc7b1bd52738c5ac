import { describe, expect, test } from "vitest"

import { unpackEmbeddings } from "~engine/classifier/embedding-table"
import { distilEmbeddings } from "~tools/distil/distil-embeddings"
import { fitWordVectors } from "~tools/distil/fit-word-vectors"
import { principalComponents } from "~tools/distil/principal-components"
import { packEmbeddings } from "~tools/distil/pack-embeddings"
import { seededRandom } from "~tools/learning/fitting/random"

describe("principal components", () => {
  const random = seededRandom(5)
  const vectors = Array.from({ length: 300 }, () => {
    const [far, near, hardly] = [random() - 0.5, random() - 0.5, random() - 0.5]
    return Float32Array.of(0.1 * hardly, 1 + 9 * far, 5 + 3 * near)
  })

  test("come in order of variance, whatever the mean", () => {
    const [first, second] = principalComponents(vectors, 2)
    expect(Math.abs(first![1]!)).toBeGreaterThan(0.99)
    expect(Math.abs(second![2]!)).toBeGreaterThan(0.99)
  })

  test("are the same on every run", () => {
    expect(principalComponents(vectors, 2)).toEqual(principalComponents(vectors, 2))
  })
})

describe("word vectors", () => {
  const random = seededRandom(6)
  const truth = [2, -1, 0.5]
  const posts = Array.from({ length: 400 }, () => ({
    ids: [0, 1, 2],
    values: truth.map(() => random())
  }))
  const targets = posts.map(
    ({ values }) => 7 + values.reduce((sum, value, at) => sum + value * truth[at]!, 0)
  )

  test("recover targets that are sums over words plus a constant", () => {
    const found = fitWordVectors(posts, targets, { words: 3, ridge: 1e-3 })
    const first = found.reduce((sum, value, at) => sum + value * posts[0]!.values[at]!, 0)
    const second = found.reduce((sum, value, at) => sum + value * posts[1]!.values[at]!, 0)
    expect(Math.sign(first - second)).toBe(Math.sign(targets[0]! - targets[1]!))
    expect(found[0]).toBeGreaterThan(found[2]!)
    expect(found[2]).toBeGreaterThan(found[1]!)
  })

  test("shrink with the ridge penalty", () => {
    const size = (ridge: number): number =>
      fitWordVectors(posts, targets, { words: 3, ridge }).reduce(
        (sum, value) => sum + value ** 2,
        0
      )
    expect(size(1000)).toBeLessThan(size(1))
  })

  test("a word that no post holds stays at 0", () => {
    expect(fitWordVectors(posts, targets, { words: 4, ridge: 1 })[3]).toBe(0)
  })
})

describe("a packed table", () => {
  const words = ["a", "b", "c"]
  const vectors = [Float64Array.of(0.7, -0.7, 0.1), Float64Array.of(0, 3, -3)]
  const table = unpackEmbeddings(packEmbeddings(words, vectors))

  test.each([
    ["a", [0.7, 0]],
    ["b", [-0.7, 3]],
    ["c", [0.1, -3]]
  ])("restores %s to within half a quantization step", (word, numbers) => {
    const at = table.words.get(word)! * table.dimensions
    numbers.forEach((number, dimension) => {
      const step = Math.max(...vectors[dimension]!.map(Math.abs)) / 7
      expect(Math.abs(table.vectors[at + dimension]! - number)).toBeLessThanOrEqual(step * 0.501)
    })
  })
})

describe("distilling", () => {
  const random = seededRandom(7)
  const effect = { sell: 1, buy: 1, walk: -1, tree: -1 } as const
  const names = Object.keys(effect) as (keyof typeof effect)[]
  const posts = Array.from({ length: 300 }, () => {
    const words = Array.from({ length: 4 }, () => names[Math.floor(random() * names.length)]!)
    const sum = words.reduce((total, word) => total + effect[word], 0)
    return { words: [...words, "the"], vector: Float32Array.of(sum, 0.01 * random(), 0) }
  })
  const options = { dimensions: 1, words: 4, ridge: 0.01 }
  const { table, explained } = distilEmbeddings(posts, [...names, "the"].sort(), options)
  const { words, vectors } = unpackEmbeddings(table)

  test("words that mean the same to the encoder get the same sign", () => {
    const of = (word: string): number => Math.sign(vectors[words.get(word)!]!)
    expect(of("sell")).toBe(of("buy"))
    expect(of("walk")).toBe(of("tree"))
    expect(of("sell")).toBe(-of("tree"))
  })

  test("words that move no post are dropped first", () => {
    expect([...words.keys()]).toEqual(["buy", "sell", "tree", "walk"])
  })

  test("reports the share of variance explained", () => {
    expect(explained).toBeGreaterThan(0.95)
    expect(explained).toBeLessThanOrEqual(1)
  })
})
