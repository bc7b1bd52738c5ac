import fc from "fast-check"
import { expect, test, vi } from "vitest"

import { RECORD_VERSION } from "~balance/record/migrations"
import { readIntent } from "~balance/record/post-record"
import { CELLS } from "~store/cells"
import { createHistory, type History } from "~store/history"

import { sampleRecord } from "../balance/sample-record"
import { freshBrowser } from "./fake-browser"
import { MemoryRecords } from "./memory-records"

vi.mock("~platform/browser", () => import("./fake-browser"))

const NOW = Date.UTC(2026, 0, 31, 12)
const intent = readIntent({ ...sampleRecord(), keyId: null })

const good = fc.nat(9).map((at) => sampleRecord({ id: `g${at}`, intendedAt: NOW - at }))
const newer = fc
  .nat(9)
  .map((at) => ({ ...sampleRecord({ id: `n${at}` }), version: RECORD_VERSION + 1, mood: "calm" }))
const damaged = fc.oneof(
  fc.jsonValue(),
  good.map((record) => ({ ...record, id: `d${record.id}`, words: "many" }))
)
const ids = fc.constantFrom("g0", "g1", "n0", "n1", "new")

/** What may happen to a history, in any order. */
const steps: fc.Arbitrary<(history: History, records: MemoryRecords) => Promise<unknown>> =
  fc.oneof(
    ids.map(
      (id) => (history: History) => history.intend(id, intent.ok ? intent.value : never(), NOW, 0)
    ),
    ids.map((id) => (history: History) => history.confirm(id, NOW, "x")),
    ids.map((id) => (history: History) => history.withdraw(id, "x")),
    ids.map((id) => (history: History) => history.correct(id, { correctedKind: "personal" }, NOW)),
    ids.map((id) => (history: History) => history.merge([sampleRecord({ id })])),
    fc.nat(3).map((room) => (_: History, records: MemoryRecords) => {
      records.room = records.rows.size + room
      return Promise.resolve()
    })
  )

function never(): never {
  throw new Error("the sample is no intent")
}

test("whatever happens, newer and damaged records stay as they are, held or stored, and no good one is lost", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(good, newer, damaged), { maxLength: 6 }),
      fc.uniqueArray(newer, { selector: ({ id }) => id, maxLength: 3 }),
      fc.array(steps, { maxLength: 8 }),
      async (held, stored, course) => {
        freshBrowser()
        const records = new MemoryRecords()
        await records.put(stored)
        await CELLS.heldRecords.set(held)
        const history = createHistory(records, () => NOW)
        const untouchable = (all: readonly unknown[]): string[] =>
          all
            .filter(
              (one) => !/^"?g\d/.test(JSON.stringify((one as { id?: unknown } | null)?.id) ?? "")
            )
            .map((one) => JSON.stringify(one))
        for (const step of course) await step(history, records)
        const after = await CELLS.heldRecords.get()
        const kept = untouchable([...after, ...records.rows.values()])
        expect(kept).toEqual(expect.arrayContaining([...untouchable(held), ...untouchable(stored)]))
        const idsOf = (all: readonly unknown[]): unknown[] =>
          all.map((one) => (one as { id?: unknown } | null)?.id)
        const here = idsOf([...after, ...records.rows.values()])
        const lost = idsOf(held).filter(
          (id) => typeof id === "string" && /^g\d$/.test(id) && !here.includes(id)
        )
        expect(lost).toEqual([])
      }
    ),
    { numRuns: 200 }
  )
})
