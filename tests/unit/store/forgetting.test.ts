import { beforeEach, describe, expect, test, vi } from "vitest"

import { fingerprintOf } from "~balance/copies/fingerprint-of"
import { type PostIntent, type PostRecord, readIntent } from "~balance/record/post-record"
import { CELLS } from "~store/cells"
import { createHistory, type History } from "~store/history"

import { sampleRecord } from "../balance/sample-record"
import { freshBrowser } from "./fake-browser"
import { MemoryRecords } from "./memory-records"

vi.mock("~platform/browser", () => import("./fake-browser"))

const NOW = Date.UTC(2026, 0, 31, 12)
const SECOND = 1000

let records: MemoryRecords
let history: History

beforeEach(() => {
  freshBrowser()
  records = new MemoryRecords()
  history = createHistory(records, () => NOW)
})

function intent(text: string, changes: Partial<PostIntent> = {}): PostIntent {
  const read = readIntent({
    ...sampleRecord(),
    fingerprint: [...fingerprintOf(text)],
    words: text.split(" ").length,
    ...changes
  })
  if (!read.ok) throw new Error(read.failure.reason)
  return read.value
}

/** What the table holds, in the order of time: id and state. */
function stored(): string[] {
  return [...records.rows.values()]
    .map((row) => row as unknown as PostRecord)
    .sort((one, other) => one.intendedAt - other.intendedAt)
    .map(({ id, state }) => `${id} ${state}`)
}

const STORY = "We moved the workshop to the old mill and everybody came"

describe("forgetting", () => {
  const newer = { ...sampleRecord({ id: "newer", text: "mine" }), version: 99, mood: "calm" }
  const damaged = { id: "damaged", intendedAt: "long ago", text: "mine" }

  test("everything, held records and notices too", async () => {
    await records.put([sampleRecord({ id: "a" }), newer, damaged as never])
    await CELLS.heldRecords.set([sampleRecord({ id: "b" }), "torn"])
    await CELLS.historyFull.set({ since: NOW, seenAt: null })
    await history.erase()
    expect(stored()).toEqual([])
    expect(await CELLS.heldRecords.get()).toEqual([])
    expect(await CELLS.historyFull.get()).toBeNull()
  })

  test("texts alone, whatever the version of a record and however damaged, and nothing but texts", async () => {
    await records.put([sampleRecord({ id: "a", text: "mine" }), newer, damaged as never])
    await CELLS.heldRecords.set([{ ...newer, id: "held" }, "torn"])
    expect(await history.holdsTexts()).toBe(true)
    await history.forgetTexts()
    expect(await history.holdsTexts()).toBe(false)
    expect(await records.get("a")).toEqual(sampleRecord({ id: "a" }))
    expect(await records.get("newer")).toEqual({ ...newer, text: null })
    expect(await records.get("damaged")).toEqual({ ...damaged, text: null })
    expect(await CELLS.heldRecords.get()).toEqual([{ ...newer, id: "held", text: null }, "torn"])
  })
})

describe("what no person can have done", () => {
  test("more than 120 posts within a minute", async () => {
    const press = (id: string, at: number): Promise<{ ok: boolean }> =>
      history.intend(id, intent(`${STORY} ${id}`), at, 0)
    for (let at = 0; at < 120; at += 1) {
      expect(await press(`p${at}`, NOW + at)).toMatchObject({ ok: true })
    }
    expect(await press("p120", NOW + 200)).toMatchObject({ ok: false })
    // The same press again is no other post.
    expect(await press("p7", NOW + 200)).toMatchObject({ ok: true })
    expect(await press("p121", NOW + 61 * SECOND)).toMatchObject({ ok: true })
    expect(records.rows.size).toBe(121)
  })

  test("a page that speaks for a post of another network", async () => {
    await history.intend("a", intent(STORY), NOW, 0)
    await history.confirm("a", NOW, "linkedin")
    await history.withdraw("a", null)
    expect(stored()).toEqual(["a unconfirmed"])
  })
})
