import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { fingerprintOf } from "~balance/copies/fingerprint-of"
import { mergeRecords } from "~balance/history/merge-records"
import { readHistoryFile } from "~balance/history/read-history-file"
import { writeHistoryCsv } from "~balance/history/write-history-csv"
import { writeHistoryJson } from "~balance/history/write-history-json"
import type { PostRecord } from "~balance/record/post-record"

import { sampleRecord } from "../sample-record"

const record = fc.record({
  id: fc.uuid(),
  text: fc.oneof(
    fc.constant(null),
    fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() === text)
  ),
  intendedAt: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  salesy: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0),
  state: fc.constantFrom("confirmed", "discarded"),
  correctedKind: fc.constantFrom(null, "personal"),
  fingerprint: fc.constantFrom([], [...fingerprintOf("one two three")]),
  offsetMinutes: fc.constantFrom(0, -480, 330)
}) as fc.Arbitrary<Partial<PostRecord>>

const records = fc.array(record.map(sampleRecord), { maxLength: 8 })

function json(list: readonly PostRecord[]): string {
  return writeHistoryJson({ exportedAt: 1, settings: {}, ignoredPhraseHashes: [], records: list })
}

describe("what is taken away can be brought back", () => {
  test("as JSON", () => {
    fc.assert(
      fc.property(records, (list) => {
        expect(readHistoryFile(json(list))).toEqual({ ok: true, records: list })
      })
    )
  })

  test("as JSON laid out anew by another program", () => {
    const list = [sampleRecord(), sampleRecord({ id: "b" })]
    const again = JSON.stringify(JSON.parse(json(list)), null, 2)
    expect(readHistoryFile(again)).toEqual({ ok: true, records: list })
  })

  test("as CSV, texts that look like formulas and hold line breaks too", () => {
    fc.assert(
      fc.property(records, (list) => {
        expect(readHistoryFile(writeHistoryCsv(list))).toEqual({ ok: true, records: list })
      })
    )
    const odd = ["=1+1", '-5 degrees, and "quoted"', "two\nlines", "@me", "+47"].map((text, at) =>
      sampleRecord({ id: String(at), text })
    )
    expect(writeHistoryCsv(odd)).toContain("'=1+1")
    expect(readHistoryFile(writeHistoryCsv(odd))).toEqual({ ok: true, records: odd })
  })
})

describe("a broken file says where", () => {
  const three = json(["a", "b", "c"].map((id) => sampleRecord({ id })))

  test.each([
    ["a damaged line", three.replace('"id":"b"', '"id":"b'), 3, "This line is not JSON"],
    ["a file cut off", three.slice(0, three.indexOf('"id":"c"')), 4, "This line is not JSON"],
    ["a field out of range", three.replace('"id":"b","', '"id":"","'), 3, "id"],
    ["a share above one", three.replace(/"salesy":0.1/, '"salesy":1.1'), 2, "salesy"],
    ["a newer format", three.replace('"version":1', '"version":2'), null, "newer Softsell"],
    [
      "a field out of range in another layout",
      JSON.stringify(JSON.parse(three.replace('"id":"b","', '"id":"","')), null, 1),
      null,
      "Record 2 does not fit"
    ]
  ])("%s", (_name, text, line, reason) => {
    const reading = readHistoryFile(text)
    expect(reading).toMatchObject({ ok: false, line })
    expect(reading).toHaveProperty("reason", expect.stringContaining(reason))
  })

  test.each([
    ["a column gone", (csv: string) => csv.replace("salesy,", "sales,"), 1, "salesy"],
    ["a word for a number", (csv: string) => csv.replace(",0.1,", ",much,"), 2, "salesy"],
    ["an open quotation mark", (csv: string) => csv.replace("c,", '"c,'), 5, "quotation mark"],
    ["no such day", (csv: string) => csv.replace(/2026-01-05T/g, "2026-02-31T"), 2, "intendedAt"]
  ])("CSV with %s", (_name, damage, line, reason) => {
    const csv = writeHistoryCsv([
      sampleRecord({ id: "a", text: "two\nlines" }),
      sampleRecord({ id: "b" }),
      sampleRecord({ id: "c" })
    ])
    const reading = readHistoryFile(damage(csv))
    expect(reading).toMatchObject({ ok: false, line })
    expect(reading).toHaveProperty("reason", expect.stringContaining(reason))
  })

  test.each(["", "{}", "window.YTD.tweets.part0 = []", "Date,ShareLink"])(
    "is not even ours: %s",
    (text) => expect(readHistoryFile(text)).toBeNull()
  )
})

describe("merging", () => {
  const text = "We close at four on Friday because the whole team is at the fair"
  const seen = sampleRecord({ id: "seen", fingerprint: [...fingerprintOf(text)] })

  test("adds what is new and nothing the second time", () => {
    const incoming = [sampleRecord({ id: "b" }), sampleRecord({ id: "c" })]
    const once = mergeRecords([seen], incoming)
    expect(once).toMatchObject({ added: 2, known: 0 })
    expect(mergeRecords([seen, ...once.write], incoming)).toEqual({ write: [], added: 0, known: 2 })
  })

  test("knows a post that was seen and stands in an archive too", () => {
    const archived = sampleRecord({
      id: "x-1",
      origin: "imported",
      intendedAt: seen.intendedAt + 90_000,
      fingerprint: [...fingerprintOf(`${text} https://t.co/abc`)]
    })
    expect(mergeRecords([seen], [archived])).toMatchObject({ added: 0, known: 1 })
    expect(mergeRecords([seen], [{ ...archived, site: "linkedin" }])).toMatchObject({ added: 1 })
    expect(
      mergeRecords([seen], [{ ...archived, intendedAt: seen.intendedAt + 360_000 }])
    ).toMatchObject({ added: 1 })
  })

  test("keeps two like posts of one archive apart", () => {
    const one = sampleRecord({ id: "x-1", origin: "imported", fingerprint: seen.fingerprint })
    expect(mergeRecords([one], [{ ...one, id: "x-2" }])).toMatchObject({ added: 1 })
  })

  test("takes over a correction or a confirmation, and never undoes one", () => {
    const unconfirmed = sampleRecord({ state: "unconfirmed", confirmedAt: null })
    const better = sampleRecord({ correctedKind: "personal" })
    expect(mergeRecords([unconfirmed], [better]).write).toEqual([better])
    expect(mergeRecords([better], [unconfirmed]).write).toEqual([])
  })
})
