import { expect, test } from "vitest"

import { readRecord } from "~balance/record/read-record"

import { sampleRecord } from "../sample-record"

const good = sampleRecord()

test("a whole record comes out as it went in", () => {
  expect(readRecord(structuredClone(good))).toEqual(good)
})

test.each([
  ["nothing", undefined],
  ["a text", "record"],
  ["a future version", { ...good, version: 2 }],
  ["no version", { ...good, version: undefined }],
  ["a version that never was", { ...good, version: 0 }],
  ["an unknown kind", { ...good, kind: "rant" }],
  ["a probability above one", { ...good, salesy: 1.5 }],
  ["a time that is none", { ...good, intendedAt: Number.NaN }]
])("%s is passed over", (_name, stored) => expect(readRecord(stored)).toBeNull())

test("an older version is brought up step by step", () => {
  const steps = {
    [-1]: (record: object) => ({ ...record, version: 0, place: "x" }),
    0: (record: object) => ({ ...record, version: 1, site: (record as { place: string }).place })
  }
  const old = { ...good, version: -1, site: undefined }
  expect(readRecord(old, steps)).toEqual({ ...good, site: "x" })
  expect(readRecord(old, { 0: steps[0] })).toBeNull()
})
