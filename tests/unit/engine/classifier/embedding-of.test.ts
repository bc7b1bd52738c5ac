import { readFileSync } from "node:fs"

import { describe, expect, test } from "vitest"

import { EMBEDDING_NAMES, embeddingOf } from "~engine/classifier/embedding-of"
import { type PackedEmbeddings, unpackEmbeddings } from "~engine/classifier/embedding-table"
import { parseDraft } from "~engine/text/parse-draft"

const FILE = "assets/model/meaning.json"
const packed = JSON.parse(readFileSync(FILE, "utf8")) as PackedEmbeddings

const table = {
  words: new Map([
    ["buy", 0],
    ["tree", 1]
  ]),
  dimensions: 2,
  vectors: Float32Array.of(1, 0, 0, 2)
}
const draft = (text: string) => parseDraft({ text, site: "x", surface: "post" })
const embedding = (text: string, hidden: readonly [number, number] | null = null) =>
  [
    ...embeddingOf(
      { draft: draft(text), hidden: hidden && { start: hidden[0], end: hidden[1] } },
      table
    )
  ].map((value) => Math.round(value * 1000) / 1000)

describe("the embedding of a draft", () => {
  test.each([
    ["Nothing known here.", [0, 0]],
    ["", [0, 0]],
    ["Buy it.", [0.333, 0]],
    ["Buy the tree.", [0.25, 0.5]],
    ["Buy it. A tree. Buy now. A tree.", [0.333, 0.667]]
  ])("%s", (text, expected) => expect(embedding(text)).toEqual(expected))

  test.each([
    ["Buy the tree.", [8, 12], [0.333, 0]],
    ["Buy it. A tree.", [0, 7], [0, 0.667]],
    ["Buy it. A tree.", [0, 15], [0, 0]]
  ] as const)("%s with %j hidden", (text, hidden, expected) => {
    expect(embedding(text, hidden)).toEqual(expected)
  })

  test("memoized sentences are kept apart by table", () => {
    const other = { ...table, vectors: Float32Array.of(5, 0, 0, 2) }
    embedding("Buy it.")
    expect([...embeddingOf({ draft: draft("Buy it."), hidden: null }, other)]).toEqual([
      Math.fround(5 / 3),
      0
    ])
  })
})

describe("the committed table", () => {
  const { words, dimensions, vectors } = unpackEmbeddings(packed)

  test("takes at most 130 kB and has a number for every word and direction", () => {
    expect(readFileSync(FILE).length).toBeLessThanOrEqual(130_000)
    expect(vectors.length).toBe(words.size * dimensions)
    expect(EMBEDDING_NAMES.length).toBe(dimensions)
    expect(vectors.every(Number.isFinite)).toBe(true)
  })

  test("holds no name, link or number", () => {
    const forbidden = [...words.keys()].filter((word) =>
      /@\w|https?:|www\.|\s|^[\d.,:]*\d[\d.,:]*$/u.test(word)
    )
    expect(forbidden).toEqual([])
  })

  test("places two posts about a shop closer together than a shop and a private evening", () => {
    const of = (text: string) => embeddingOf({ draft: draft(text), hidden: null })
    const alike = (one: string, other: string): number => {
      const [a, b] = [of(one), of(other)]
      const dot = (x: Float32Array, y: Float32Array) =>
        x.reduce((sum, v, at) => sum + v * y[at]!, 0)
      return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
    }
    const offer = "Our new store has a discount on all products this week."
    const shop = "Order online and get free shipping from the shop today."
    const home = "I miss my mom so much and cried watching that movie last night."
    expect(alike(offer, shop)).toBeGreaterThan(alike(offer, home))
  })
})
