import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { migrate, RECORD_VERSION } from "~balance/record/migrations"
import { readIntent, readRecord, readRecords } from "~balance/record/post-record"

import { anyRecord, asVersion1 } from "../any-record"
import { sampleRecord } from "../sample-record"

const good = sampleRecord()

test("a valid record is unchanged", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(readRecord(structuredClone(record))).toEqual({ ok: true, value: record })
    })
  )
})

test("any record of version 1 is migrated", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(readRecord(asVersion1(record))).toEqual({
        ok: true,
        value: { ...record, networkPostId: null, keyId: null, links: [] }
      })
    })
  )
})

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a text", "record"],
  ["no version", { ...good, version: undefined }],
  ["a version that never was", { ...good, version: 0 }],
  ["half a version", { ...good, version: 1.5 }],
  ["an unknown kind", { ...good, kind: "rant" }],
  ["a probability above one", { ...good, salesy: 1.5 }],
  ["a time that is none", { ...good, intendedAt: Number.NaN }],
  ["a time in the year 10000", { ...good, intendedAt: 253_402_300_800_000 }],
  ["an offset of a week", { ...good, offsetMinutes: 10_080 }]
])("damaged: %s", (_name, stored) => {
  expect(readRecord(stored)).toMatchObject({ ok: false, failure: { cause: "damaged" } })
})

test("a newer record is told from a damaged one, whatever it holds", () => {
  for (const stored of [{ ...good, version: RECORD_VERSION + 1 }, { version: 99 }]) {
    const reading = readRecord(stored)
    expect(reading).toMatchObject({ ok: false, failure: { cause: "newer" } })
    expect(reading).toHaveProperty(
      "failure.reason",
      expect.stringContaining("Update the extension")
    )
  }
})

describe("steps", () => {
  const steps = {
    [-1]: (record: object) => ({ ...record, version: 0, place: "x" }),
    0: (record: object) => ({ ...record, version: 1, site: (record as { place: string }).place })
  }

  test("run one after the other", () => {
    expect(migrate({ version: -1 }, steps, 1)).toEqual({
      ok: true,
      value: { version: 1, place: "x", site: "x" }
    })
  })

  test("a missing step counts as damage", () => {
    expect(migrate({ version: -1 }, { 0: steps[0] }, 1)).toMatchObject({
      failure: { cause: "damaged" }
    })
  })
})

test("one bad record does not affect the others", () => {
  const newer = { ...good, version: RECORD_VERSION + 1 }
  expect(readRecords([good, "torn", newer, { ...good, id: "b" }])).toEqual({
    records: [good, { ...good, id: "b" }],
    newer: [newer],
    damaged: ["torn"]
  })
})

describe("what a linter sends", () => {
  test("holds what it knows of the draft, and nothing of the history", () => {
    const intent = readIntent({ ...good, id: "forged" })
    expect(intent).toMatchObject({ ok: true, value: { site: "x", version: RECORD_VERSION } })
    for (const field of ["id", "state", "origin", "correctedKind", "networkPostId"]) {
      expect(intent).not.toHaveProperty(`value.${field}`)
    }
  })

  test("without a version counts as version 1", () => {
    expect(readIntent({ ...good, version: undefined })).toMatchObject({
      ok: true,
      value: { version: RECORD_VERSION }
    })
  })
})
