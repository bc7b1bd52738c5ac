import { readFileSync } from "node:fs"

import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { fingerprintOf } from "~balance/copies/fingerprint-of"
import { mergeRecords } from "~balance/history/merge-records"
import { isHistoryFile, readHistoryFile } from "~balance/history/read-history-file"
import { writeHistoryCsv } from "~balance/history/history-csv"
import { writeHistoryJson } from "~balance/history/history-json"
import type { PostRecord } from "~balance/record/post-record"

import { anyRecord } from "../any-record"
import { sampleRecord } from "../sample-record"

const records = fc.array(anyRecord, { maxLength: 8 })

function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/history/${name}`, import.meta.url), "utf8")
}

function json(list: readonly PostRecord[]): string {
  return writeHistoryJson({ exportedAt: 1, settings: {}, records: list })
}

describe("what is exported can be imported again", () => {
  test("as JSON", () => {
    fc.assert(
      fc.property(records, (list) => {
        expect(isHistoryFile(json(list))).toBe(true)
        expect(readHistoryFile(json(list))).toEqual({ ok: true, value: list })
      })
    )
  })

  test("as JSON reformatted by another program", () => {
    const list = [sampleRecord(), sampleRecord({ id: "b" })]
    const again = JSON.stringify(JSON.parse(json(list)), null, 2)
    expect(readHistoryFile(again)).toEqual({ ok: true, value: list })
  })

  test("as CSV, whatever a text holds", () => {
    fc.assert(
      fc.property(records, (list) => {
        expect(isHistoryFile(writeHistoryCsv(list))).toBe(true)
        expect(readHistoryFile(writeHistoryCsv(list))).toEqual({ ok: true, value: list })
      })
    )
    expect(writeHistoryCsv([sampleRecord({ text: "=1+1" })])).toContain(",'=1+1,")
  })
})

describe("an export of an earlier version", () => {
  const expected = [
    { site: "x", salesy: 0.93, parts: 2, correctedKind: "information", suggestionUsed: true },
    { site: "linkedin", confirmedAt: null, state: "unconfirmed", offsetMinutes: -480 },
    { site: "facebook", text: '=1+1 is what my daughter wrote,\n"today", on the wall' }
  ].map(
    (fields) =>
      expect.objectContaining({
        ...fields,
        version: 6,
        networkPostId: null,
        links: []
      }) as unknown
  )

  test.each([
    "version-1.json",
    "version-1.csv",
    "version-2.json",
    "version-2.csv",
    "version-3.json",
    "version-3.csv",
    "version-4.json",
    "version-4.csv",
    "version-5.json",
    "version-5.csv"
  ])("%s is read and migrated", (name) => {
    expect(isHistoryFile(fixture(name))).toBe(true)
    expect(readHistoryFile(fixture(name))).toEqual({ ok: true, value: expected })
  })

  test.each([1, 2, 3, 4, 5])("says the same in both formats: %i", (version) => {
    expect(readHistoryFile(fixture(`version-${version}.csv`))).toEqual(
      readHistoryFile(fixture(`version-${version}.json`))
    )
  })
})

describe("a file of a newer Softsell is refused, and says what to do", () => {
  const list = [sampleRecord(), sampleRecord({ id: "b" })]

  test.each([
    ["JSON", json(list).replaceAll('"version":6', '"version":7')],
    [
      "JSON with one newer record",
      json(list).replace(/"version":6(?=[^[]*"id":"b")/, '"version":7')
    ],
    ["CSV", writeHistoryCsv(list).replaceAll(/,6\r/g, ",7\r")],
    [
      "CSV without a column of today",
      writeHistoryCsv(list).replaceAll(/,6\r/g, ",7\r").replace("salesy,", "tone,")
    ],
    ["CSV with one newer record", writeHistoryCsv(list).replace(/,6\r\n$/, ",7\r\n")]
  ])("%s", (_name, text) => {
    const reading = readHistoryFile(text)
    expect(reading.ok).toBe(false)
    expect(reading).toHaveProperty(
      "failure.reason",
      expect.stringContaining("Update the extension")
    )
  })
})

describe("a broken file is refused with the line", () => {
  const three = json(["a", "b", "c"].map((id) => sampleRecord({ id })))

  test.each([
    ["a damaged line", three.replace('"id":"b"', '"id":"b'), 3, "This line is not JSON"],
    ["a file cut off", three.slice(0, three.indexOf('"id":"c"')), 4, "This line is not JSON"],
    ["a field out of range", three.replace('"id":"b","', '"id":"","'), 3, "id"],
    ["a share above one", three.replace(/"salesy":0.1/, '"salesy":1.1'), 2, "salesy"],
    [
      "a field out of range in another layout",
      JSON.stringify(JSON.parse(three.replace('"id":"b","', '"id":"","')), null, 1),
      null,
      "Record 2 does not fit"
    ]
  ])("%s", (_name, text, line, reason) => {
    const reading = readHistoryFile(text)
    expect(reading).toMatchObject({ ok: false, failure: { line } })
    expect(reading).toHaveProperty("failure.reason", expect.stringContaining(reason))
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
    expect(reading).toMatchObject({ ok: false, failure: { line } })
    expect(reading).toHaveProperty("failure.reason", expect.stringContaining(reason))
  })

  test("with a quotation mark that is never closed, in time that grows with its length alone", () => {
    const csv = writeHistoryCsv(Array.from({ length: 50 }, () => sampleRecord({ text: 'a "b" c' })))
    const open = csv.replace("a1,", '"a1,') + '"","", "'.repeat(400_000)
    const began = performance.now()
    expect(readHistoryFile(open)).toMatchObject({ ok: false })
    // Quadratic, it would take minutes.
    expect(performance.now() - began).toBeLessThan(5000)
  })

  test.each(["", "{}", "window.YTD.tweets.part0 = []", "Date,ShareLink"])(
    "is not even ours: %s",
    (text) => expect(isHistoryFile(text)).toBe(false)
  )
})

describe("merging", () => {
  const text = "We close at four on Friday because the whole team is at the fair"
  const seen = sampleRecord({ id: "seen", fingerprint: [...fingerprintOf(text)] })

  test("adds new posts once", () => {
    const incoming = [sampleRecord({ id: "b" }), sampleRecord({ id: "c" })]
    const once = mergeRecords([seen], incoming)
    expect(once).toMatchObject({ added: 2, known: 0 })
    expect(mergeRecords([seen, ...once.write], incoming)).toEqual({ write: [], added: 0, known: 2 })
  })

  test("recognises a recorded post in an archive", () => {
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

  test("keeps two similar posts of one archive apart", () => {
    const one = sampleRecord({ id: "x-1", origin: "imported", fingerprint: seen.fingerprint })
    expect(mergeRecords([one], [{ ...one, id: "x-2" }])).toMatchObject({ added: 1 })
  })

  test("adopts a correction or a confirmation, and never undoes one", () => {
    const unconfirmed = sampleRecord({ state: "unconfirmed", confirmedAt: null })
    const better = sampleRecord({ correctedKind: "personal" })
    expect(mergeRecords([unconfirmed], [better]).write).toEqual([better])
    expect(mergeRecords([better], [unconfirmed]).write).toEqual([])
  })
})
