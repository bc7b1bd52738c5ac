import { readdirSync, readFileSync } from "node:fs"

import { describe, expect, test } from "vitest"

import { HYPE_PHRASES, HYPE_WORDS } from "~engine/lexicon/gentle/hype"
import { PRESSURE_TO_FACT } from "~engine/lexicon/gentle/pressure"
import { PLAIN_PRICES } from "~engine/lexicon/gentle/prices"
import { phraseSource } from "~engine/lexicon/match/phrase-source"
import { possiblePhrases } from "~engine/lexicon/match/possible-phrases"

const LISTS = { HYPE_WORDS, HYPE_PHRASES, PRESSURE_TO_FACT, PLAIN_PRICES } as const

const FOLDER = "assets/corpus"

const POSTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".ndjson"))
  .flatMap((name) => readFileSync(`${FOLDER}/${name}`, "utf8").trim().split("\n"))
  .map((line) => (JSON.parse(line) as { readonly text: string }).text)

describe("possiblePhrases", () => {
  const rows = [
    { words: ["don't miss(?: out)?"], reason: "hurries" },
    { words: ["out of this world"], reason: "asks to be doubted" }
  ]
  test.each([
    ["We are open.", []],
    ["Don't miss it", [0]],
    ["DON\u2019T  MISS it", [0]],
    ["It is out  of\nthis world.", [1]]
  ])("%j", (text, expected) => {
    expect(possiblePhrases(rows)(text).map(({ row }) => rows.indexOf(row))).toEqual(expected)
  })

  test.each(Object.keys(LISTS))("%s: leaves out no row that stands in a post", (name) => {
    const list = LISTS[name as keyof typeof LISTS]
    const possible = possiblePhrases<(typeof list)[number]>(list)
    let found = 0
    const patterns = list.map((row) => ({ row, pattern: new RegExp(phraseSource([row]), "iu") }))
    for (const text of POSTS) {
      const given = new Set(possible(text).map(({ row }) => row))
      for (const { row, pattern } of patterns) {
        if (!pattern.test(text)) continue
        found++
        expect(given.has(row), `${row.words.join()} in ${text}`).toBe(true)
      }
    }
    expect(found).toBeGreaterThan(0)
  })
})
