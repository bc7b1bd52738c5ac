import { beforeEach, describe, expect, test, vi } from "vitest"

import { fingerprintOf } from "~balance/copies/fingerprint-of"
import type { PostRecord } from "~balance/record/post-record"
import { CELLS } from "~store/cells"
import { createHistory } from "~store/history"
import { noteLoss } from "~store/note-loss"
import { sealHistory } from "~store/seal-history"

import { asVersion1 } from "../balance/any-record"
import { sampleRecord } from "../balance/sample-record"
import { browser, freshBrowser } from "./fake-browser"
import { MemoryRecords } from "./memory-records"
import { cutPower } from "./power-cut"

vi.mock("~platform/browser", () => import("./fake-browser"))

const NOW = Date.UTC(2026, 0, 31, 12)
const STORY = "We moved the workshop to the old mill and everybody came to see the new wheel"

/** A record as earlier versions kept it: its fingerprint is a sketch. */
function old(id: string, changes: Partial<PostRecord> = {}): never {
  const sketch = [...fingerprintOf(STORY)]
  const record = sampleRecord({ id, fingerprint: sketch, words: 16, intendedAt: NOW, ...changes })
  return { ...asVersion1(record), version: 2, networkPostId: null } as never
}

/** Enough for more than one step. */
const OLD = [
  ...Array.from({ length: 1100 }, (_, at) => old(`p${at}`)),
  old("a-x-k5-1a2b-3c4d", { origin: "imported" }),
  old("a-x-k5-ff-0", { origin: "imported" })
]

let records: MemoryRecords

beforeEach(async () => {
  freshBrowser()
  records = new MemoryRecords()
  await records.put(OLD)
  await records.put([
    { id: "newer", version: 99, fingerprint: [1] } as never,
    { id: "torn" } as never
  ])
  await CELLS.heldRecords.set([old("held"), "torn"])
})

async function expectSealed(): Promise<void> {
  const { id } = (await CELLS.fingerprintKey.get())!
  const rows = (await records.all()) as unknown as PostRecord[]
  const ours = rows.filter((row) => row.id !== "newer" && row.id !== "torn")
  expect(ours.map((row) => row.keyId).every((keyId) => keyId === id)).toBe(true)
  expect(ours.flatMap((row) => row.fingerprint).every((value) => value < 16)).toBe(true)
  expect(ours).toHaveLength(OLD.length)
  expect(await records.get("newer")).toEqual({ id: "newer", version: 99, fingerprint: [1] })
  expect(rows.map((row) => row.id)).toEqual(expect.arrayContaining(["a-x-k5", "a-x-k5-1", "torn"]))
  expect(await CELLS.heldRecords.get()).toEqual([expect.objectContaining({ keyId: id }), "torn"])
}

describe("what earlier versions stored", () => {
  test("is sealed once", async () => {
    await sealHistory(records)
    await expectSealed()
    const put = vi.spyOn(records, "put")
    await sealHistory(records)
    expect(put).not.toHaveBeenCalled()
  })

  test("is sealed whatever step it was cut off at", async () => {
    for (let steps = 1, taken = steps; taken === steps; steps += 1) {
      freshBrowser()
      records = new MemoryRecords()
      await records.put([...OLD, { id: "newer", version: 99, fingerprint: [1] } as never])
      await records.put([{ id: "torn" } as never])
      await CELLS.heldRecords.set([old("held"), "torn"])
      const power = cutPower(browser, records, steps)
      void sealHistory(records)
      await new Promise((resolve) => setTimeout(resolve, 30))
      taken = power.taken()
      power.restore()
      await sealHistory(records)
      await expectSealed()
    }
  }, 60_000)

  test("is recognised as a near-copy, before it is sealed and after", async () => {
    const history = createHistory(records, () => NOW)
    await CELLS.fingerprintKey.set({ id: "0123abcd", secret: [1, 2, 3, 4], isSealed: false })
    const before = await history.postedBefore(
      { fingerprint: fingerprintOf(STORY), links: [] },
      "x",
      NOW
    )
    expect(before.here.copies[0]).toMatchObject({ likeness: 1 })
    await sealHistory(records)
    expect(
      await history.postedBefore({ fingerprint: fingerprintOf(STORY), links: [] }, "x", NOW)
    ).toEqual(before)
  })
})

describe("a database that is empty", () => {
  const empty = async (): Promise<unknown> => {
    records = new MemoryRecords()
    await noteLoss(records, NOW)
    return CELLS.historyLost.get()
  }

  test("was lost where it held confirmed posts, and that is said once", async () => {
    await noteLoss(records, NOW)
    expect(await CELLS.historyLost.get()).toBeNull()
    expect(await empty()).toEqual({ since: NOW })
    await CELLS.historyLost.remove()
    expect(await empty()).toBeNull()
  })

  test("was not lost where it was erased, or never held a confirmed post", async () => {
    await noteLoss(records, NOW)
    await createHistory(records, () => NOW).erase()
    expect(await empty()).toBeNull()
    await records.put([sampleRecord({ state: "unconfirmed" })])
    await noteLoss(records, NOW)
    expect(await empty()).toBeNull()
  })
})
