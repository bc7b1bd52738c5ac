import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"

import { describe, expect, test } from "vitest"

import { type PackedModel, unpackModel } from "~engine/classifier/unpack-model"
import { THRESHOLDS } from "~engine/classifier/thresholds"
import { isHeldOut } from "~tools/learning/data/select-examples"

const FOLDER = "assets/model"
const DATA = "../shared/data"
const packed = JSON.parse(readFileSync(`${FOLDER}/model.json`, "utf8")) as PackedModel
const model = unpackModel(packed)

describe("the trained model", () => {
  test("takes at most 600 kB", () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"))
    const bytes = files.reduce((sum, name) => sum + statSync(`${FOLDER}/${name}`).size, 0)
    expect(bytes).toBeLessThanOrEqual(600_000)
  })

  test("has a weight for every word and indicator", () => {
    expect(model.idf.length).toBe(model.words.size)
    expect(model.draft.weights.length).toBe(model.words.size)
    expect(model.sentence.weights.length).toBe(model.words.size + model.indicators.size)
    for (const kind of model.kinds) expect(kind.weights.length).toBe(model.words.size)
  })

  test("holds no name, link or number", () => {
    const forbidden = [...model.words.keys()].filter((word) =>
      /@\w|https?:|www\.|(?:^| )[\d.,:]*\d[\d.,:]*(?: |$)/u.test(word)
    )
    expect(forbidden).toEqual([])
  })

  test("thresholds rise from strict to relaxed", () => {
    const { relaxed, balanced, strict } = THRESHOLDS
    for (const line of ["promotion", "pushing"] as const) {
      expect(strict[line]).toBeLessThan(balanced[line])
      expect(balanced[line]).toBeLessThan(relaxed[line])
      expect(relaxed[line]).toBeLessThan(1)
    }
  })
})

test("about a quarter of the corpus is held out, pair by pair", () => {
  const drafts = readdirSync("assets/corpus")
    .filter((name) => name.endsWith(".ndjson"))
    .flatMap((name) => readFileSync(`assets/corpus/${name}`, "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line) as { readonly pair: string })
  const apart = drafts.filter(({ pair }) => isHeldOut({ set: "corpus", group: pair }))
  expect(apart.length / drafts.length).toBeGreaterThan(0.2)
  expect(apart.length / drafts.length).toBeLessThan(0.3)
})

describe.skipIf(!existsSync(DATA))("with the data folder beside the repository", () => {
  test("no post of it is found in the model or the labels", () => {
    const files = [
      ...readdirSync("assets/labels").map((name) => `assets/labels/${name}`),
      `${FOLDER}/model.json`
    ]
    const forbidden = files.map((file) => readFileSync(file, "utf8")).join("\n")
    const rows = readFileSync(`${DATA}/rated-x.ndjson`, "utf8").trim().split("\n")
    const texts = rows.map((row) => (JSON.parse(row) as { readonly text: string }).text)
    expect(texts.filter((text) => text.length > 30 && forbidden.includes(text))).toEqual([])
  })
})
