import { readFileSync } from "node:fs"
import { runInNewContext } from "node:vm"

import { describe, expect, test } from "vitest"

import { type PackedEmbeddings, unpackEmbeddings } from "~engine/classifier/embedding-table"
import { type PackedModel, unpackModel } from "~engine/classifier/unpack-model"
import { base64Blocks, longLines } from "~tools/build/check/check-readable"
import { jsonInLines } from "~tools/build/readable/json-in-lines"
import { shareModules } from "~tools/build/readable/share-modules"
import { spellOutModel } from "~tools/build/readable/spell-out-model"

const read = (name: string): string => readFileSync(`assets/model/${name}.json`, "utf8")

describe("the model written out", () => {
  test("is read to the same numbers and words", () => {
    const packed = JSON.parse(read("model")) as PackedModel
    const spelled = spellOutModel(packed) as PackedModel
    expect(unpackModel(spelled)).toEqual(unpackModel(packed))
    expect(spelled.pairs).toContain("^ how")
    expect(JSON.stringify(spelled)).not.toContain("==")
  })

  test("so is the table of words", () => {
    const packed = JSON.parse(read("meaning")) as PackedEmbeddings
    const spelled = spellOutModel(packed) as PackedEmbeddings
    expect(unpackEmbeddings(spelled)).toEqual(unpackEmbeddings(packed))
    expect(Array.isArray(spelled.data)).toBe(true)
  })

  test("anything else stays", () => {
    expect(spellOutModel({ words: "a" })).toEqual({ words: "a" })
    expect(spellOutModel(null)).toBeNull()
  })
})

describe("jsonInLines", () => {
  const AWKWARD = {
    words: 'a\nb\\`${x} \u{1F680} \u2028 "'.repeat(40),
    numbers: Array.from({ length: 300 }, (_, at) => at - 150),
    empty: []
  }

  test.each([1, 7, 160])("lines of %i characters hold the same value", (length) => {
    const literal = jsonInLines(AWKWARD, length)
    expect(JSON.parse(runInNewContext(literal) as string)).toEqual(AWKWARD)
    expect(literal).toMatch(/^[\x20-\x7e\n]+$/)
  })

  test("no line is much longer", () => {
    expect(longLines(jsonInLines(AWKWARD, 160))).toEqual([])
  })
})

describe("modules that two bundles share", () => {
  const data = { words: "w\n".repeat(20_000) }
  const run =
    "function(e,n,t){" + "n.exports=function(longName){return longName+1};".repeat(40) + "}"
  const json = `function(e,n,t){n.exports=JSON.parse(${JSON.stringify(JSON.stringify(data))})}`
  const bundle = (id: string, one: string) =>
    `!function(m){globalThis.found=Object.values(m).map(([f])=>{let n={};return f(null,n),n.exports})}({${id}:[${one},{}],x${id}:[${json},{}]});`

  test("are kept once, and still run", async () => {
    const bundles = new Map([
      ["linter", bundle("aaaa", run)],
      ["options", bundle("bbbb", run)]
    ])
    const { scripts, shared } = await shareModules(bundles, "linter")
    for (const script of scripts.values()) {
      expect(script.length).toBeLessThan(300)
      const world: Record<string, unknown> = { globalThis: null }
      world["globalThis"] = world
      runInNewContext(shared, world)
      runInNewContext(script, world)
      const [add, words] = world["found"] as [(one: number) => number, typeof data]
      expect(add(1)).toBe(2)
      expect(words.words).toBe(data.words)
    }
    expect(longLines([shared, ...scripts.values()].join("\n"))).toEqual([])
  })
})

test("what nobody can read is found", () => {
  expect(longLines(`a\n${"b".repeat(1001)}`)).toEqual([[2, 1001]])
  expect(base64Blocks(`x("${"Ab1/".repeat(200)}==")`)).toHaveLength(1)
  expect(base64Blocks('x("two words")')).toEqual([])
})
