import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { describe, expect, test } from "vitest"

import { LABELS } from "~tools/learning/data/read-data"
import { textHash } from "~tools/learning/data/text-hash"

const FOLDER = "assets/labels"

/** The data folder; without it there are labels but no texts. */
const DATA = "../shared/data"

type Label = {
  readonly sha256: string
  readonly label: string
  readonly pitch: readonly [number, number] | null
}

const labels = ndjson(FOLDER) as readonly Label[]

function ndjson(folder: string): readonly unknown[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ndjson"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean))
    .map((line) => JSON.parse(line) as unknown)
}

describe("labels made for this project", () => {
  test("hold no texts", () => {
    expect(labels.length).toBeGreaterThan(9000)
    const wrong = labels.filter(
      (label) =>
        !/^[0-9a-f]{64}$/.test(label.sha256) ||
        !(LABELS as readonly string[]).includes(label.label) ||
        "text" in label
    )
    expect(wrong).toEqual([])
  })

  // without the data folder there are no texts to look the labels up in
  test.skipIf(!existsSync(DATA))("belong to posts of the data sets, and point into them", () => {
    const texts = new Map(
      (ndjson(DATA) as readonly { readonly text: string }[]).map(({ text }) => [
        textHash(text),
        text
      ])
    )
    const wrong = labels.filter(({ sha256, pitch }) => {
      const text = texts.get(sha256)
      if (text === undefined) return true
      return pitch !== null && !(0 <= pitch[0] && pitch[0] < pitch[1] && pitch[1] <= text.length)
    })
    expect(wrong).toEqual([])
  })
})
