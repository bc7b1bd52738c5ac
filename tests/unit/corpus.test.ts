import { readdirSync, readFileSync } from "node:fs"

import * as v from "valibot"

import { networkIdSchema } from "~networks/schema"
import { KINDS, STRENGTHS, SURFACES } from "~engine/types"
import { LABELS } from "~tools/learning/data/read-data"
import { describe, expect, test } from "vitest"

const FOLDER = new URL("../../assets/corpus/", import.meta.url)

const rowSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z-]+-\d{3}-[a-e]$/)),
  pair: v.pipe(v.string(), v.regex(/^[a-z-]+-\d{3}$/)),
  text: v.pipe(v.string(), v.minLength(8)),
  site: networkIdSchema,
  surface: v.picklist(SURFACES),
  label: v.picklist(LABELS),
  kind: v.picklist(KINDS),
  strength: v.picklist(STRENGTHS),
  pitch: v.string()
})

const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ndjson"))

const rows = files.flatMap((file) =>
  readFileSync(new URL(file, FOLDER), "utf8")
    .trim()
    .split("\n")
    .map((line, index) => ({
      topic: file.replace(".ndjson", ""),
      at: `${file}:${index + 1}`,
      row: v.parse(rowSchema, JSON.parse(line))
    }))
)

describe("our own corpus", () => {
  test("holds at least 1,500 drafts", () => expect(rows.length).toBeGreaterThanOrEqual(1500))

  test("every draft has its own id and text", () => {
    expect(new Set(rows.map(({ row }) => row.id)).size).toBe(rows.length)
    expect(new Set(rows.map(({ row }) => row.text)).size).toBe(rows.length)
  })

  test("drafts of a pair are in one file, at least two of them", () => {
    const pairs = new Map<string, typeof rows>()
    for (const entry of rows) {
      pairs.set(entry.row.pair, [...(pairs.get(entry.row.pair) ?? []), entry])
    }
    const odd = [...pairs].filter(
      ([pair, twins]) =>
        twins.length < 2 ||
        twins.some(({ topic, row }) => !row.id.startsWith(pair) || !pair.startsWith(topic))
    )
    expect(odd.map(([pair]) => pair)).toEqual([])
  })

  test.each(files)("%s: labels, strengths and pitches agree", (file) => {
    const wrong = rows.filter(({ at, row }) => {
      if (!at.startsWith(`${file}:`)) return false
      if (row.label === "unsure") return row.strength > 0 || !row.text.includes(row.pitch)
      const salesy = row.label === "salesy"
      return (
        salesy !== row.strength > 0 ||
        salesy !== (row.pitch !== "") ||
        !row.text.includes(row.pitch)
      )
    })
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  test.each(files)("%s: holds both labels", (file) => {
    const labels = new Set(
      rows.filter(({ at }) => at.startsWith(`${file}:`)).map(({ row }) => row.label)
    )
    expect([...labels]).toEqual(expect.arrayContaining(["salesy", "valuable"]))
  })
})
