import { beforeEach, describe, expect, test, vi } from "vitest"

import { fingerprintOf } from "~balance/copies/fingerprint-of"
import { type PostIntent, type PostRecord, readIntent } from "~balance/record/post-record"
import { RECORD_VERSION } from "~balance/record/migrations"
import { failed, ok } from "~result"
import { CELLS } from "~store/cells"
import { createHistory, type History } from "~store/history"
import { readRecent } from "~store/read-recent"

import { asVersion1 } from "../balance/any-record"
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

describe("a post counts once it is intended and confirmed", () => {
  test("intended and confirmed", async () => {
    await history.intend("a", intent(STORY), NOW, 60)
    expect(stored()).toEqual(["a unconfirmed"])
    await history.confirm("a", NOW + SECOND, "x")
    expect(stored()).toEqual(["a confirmed"])
    expect(await records.get("a")).toMatchObject({
      intendedAt: NOW,
      confirmedAt: NOW + SECOND,
      offsetMinutes: 60
    })
  })

  test("intended, never confirmed: stays unconfirmed, and the person is asked", async () => {
    await history.intend("a", intent(STORY), NOW, 0)
    const recent = await readRecent(records, { unit: "posts", size: 30 }, NOW)
    expect(recent.counted).toEqual([])
    expect(recent.unconfirmed.map(({ id }) => id)).toEqual(["a"])
  })

  test("confirmed but never intended: a discarded draft, or a message from another tab", async () => {
    await history.confirm("a", NOW, "x")
    expect(stored()).toEqual([])
  })

  test("a failed send is withdrawn", async () => {
    await history.intend("a", intent(STORY), NOW, 0)
    await history.withdraw("a", "x")
    expect(stored()).toEqual([])
  })

  test("what was confirmed a moment ago is taken back by the site's own undo", async () => {
    await history.intend("a", intent(STORY), NOW, 0)
    await history.confirm("a", NOW, "x")
    await history.withdraw("a", "x")
    expect(stored()).toEqual([])
  })

  test("what was confirmed earlier stays", async () => {
    await history.intend("a", intent(STORY), NOW - 70 * SECOND, 0)
    await history.confirm("a", NOW - 65 * SECOND, "x")
    await history.withdraw("a", "x")
    expect(stored()).toEqual(["a confirmed"])
  })

  test("the same words twice within seconds are two comments", async () => {
    await history.intend("a", intent(STORY), NOW, 0)
    await history.confirm("a", NOW + SECOND, "x")
    await history.intend("b", intent(STORY), NOW + 4 * SECOND, 0)
    await history.confirm("b", NOW + 5 * SECOND, "x")
    expect(stored()).toEqual(["a confirmed", "b confirmed"])
  })

  test("a double click with one id, in any order", async () => {
    await Promise.all([
      history.intend("a", intent(STORY), NOW, 0),
      history.intend("a", intent(STORY), NOW + 200, 0),
      history.confirm("a", NOW + SECOND, "x"),
      history.intend("a", intent(STORY), NOW + 300, 0),
      history.confirm("a", NOW + 2 * SECOND, "x")
    ])
    expect(stored()).toEqual(["a confirmed"])
    expect(await records.get("a")).toMatchObject({ intendedAt: NOW, confirmedAt: NOW + SECOND })
  })

  test("a double click with two ids is one post", async () => {
    await history.intend("a", intent(STORY), NOW, 0)
    await history.intend("b", intent(STORY), NOW + 300, 0)
    await history.confirm("b", NOW + SECOND, "x")
    await history.confirm("a", NOW + SECOND, "x")
    expect(stored()).toEqual(["b confirmed"])
  })

  test("an edited draft sent again after a failure is one post", async () => {
    await history.intend("a", intent(STORY), NOW, 0)
    await history.withdraw("a", "x")
    await history.intend("b", intent(`${STORY} today`), NOW + 20 * SECOND, 0)
    await history.confirm("b", NOW + 22 * SECOND, "x")
    expect(stored()).toEqual(["b confirmed"])
  })

  test("the same words sent again later: the abandoned first attempt is removed", async () => {
    await history.intend("a", intent(STORY), NOW, 0)
    await history.intend("b", intent(STORY), NOW + 70 * SECOND, 0)
    await history.confirm("b", NOW + 72 * SECOND, "x")
    expect(stored()).toEqual(["b confirmed"])
  })

  test("two tabs at once, two posts", async () => {
    await Promise.all([
      history.intend("a", intent(STORY), NOW, 0),
      history.intend("b", intent("Quite another thought about bees"), NOW + 100, 0),
      history.confirm("b", NOW + SECOND, "x"),
      history.confirm("a", NOW + SECOND, "x")
    ])
    expect(stored()).toEqual(["a confirmed", "b confirmed"])
  })

  test("the same words on two networks at once are two posts", async () => {
    await history.intend("a", intent(STORY), NOW, 0)
    await history.intend("b", intent(STORY, { site: "linkedin" }), NOW + 100, 0)
    await history.confirm("a", NOW + SECOND, "x")
    await history.confirm("b", NOW + SECOND, "linkedin")
    expect(stored()).toEqual(["a confirmed", "b confirmed"])
  })

  test("a thread of five parts is one post", async () => {
    await history.intend("a", intent(STORY, { parts: 5 }), NOW, 0)
    await history.confirm("a", NOW, "x")
    expect((await readRecent(records, { unit: "posts", size: 30 }, NOW)).counted).toHaveLength(1)
  })

  test("the background was stopped between intent and confirmation", async () => {
    await history.intend("a", intent(STORY), NOW, 0)
    const again = createHistory(records, () => NOW)
    await again.confirm("a", NOW + SECOND, "x")
    expect(stored()).toEqual(["a confirmed"])
  })

  test("the browser was closed before the confirmation: the person says that it went out", async () => {
    await history.intend("a", intent(STORY), NOW, 0)
    const again = createHistory(records, () => NOW)
    await again.correct("a", { state: "confirmed" }, NOW + 500 * SECOND)
    expect(await records.get("a")).toMatchObject({
      state: "confirmed",
      confirmedAt: NOW + 500 * SECOND
    })
    await again.correct("a", { correctedKind: "personal" }, NOW + 900 * SECOND)
    expect(await records.get("a")).toMatchObject({
      correctedKind: "personal",
      confirmedAt: NOW + 500 * SECOND
    })
  })

  test("a failing step does not block the next", async () => {
    const { get } = records
    records.get = () => Promise.reject(new Error("no disk"))
    await expect(history.intend("b", intent(STORY), NOW, 0)).rejects.toThrow("no disk")
    records.get = get
    await history.intend("a", intent(STORY), NOW, 0)
    expect(stored()).toEqual(["a unconfirmed"])
  })
})

describe("no room", () => {
  beforeEach(async () => {
    const old = Array.from({ length: 100 }, (_, at) =>
      sampleRecord({ id: `old${at}`, intendedAt: at })
    )
    await records.put(old)
    records.room = 100
  })

  test("first a notice: the new post is held and counted, and nothing old is removed", async () => {
    await history.intend("a", intent(STORY), NOW, 0)
    await history.confirm("a", NOW + SECOND, "x")
    expect(await CELLS.historyFull.get()).toEqual({ since: NOW, seenAt: null })
    expect(records.rows.size).toBe(100)
    expect(records.rows.has("old0")).toBe(true)
    const recent = await readRecent(records, { unit: "posts", size: 30 }, NOW)
    expect(recent.records[0]).toMatchObject({ id: "a", state: "confirmed" })
    expect(recent.counted).toHaveLength(30)
  })

  test("once the notice was seen, the next post makes room from the oldest", async () => {
    await history.intend("a", intent(STORY), NOW, 0)
    await CELLS.historyFull.set({ since: NOW, seenAt: NOW + SECOND })
    await history.confirm("a", NOW + 2 * SECOND, "x")
    expect(records.rows.has("old0")).toBe(false)
    expect(records.rows.has("old99")).toBe(true)
    expect(await records.get("a")).toMatchObject({ state: "confirmed" })
    expect(await CELLS.historyFull.get()).toBeNull()
    expect(await CELLS.heldRecords.get()).toEqual([])
  })

  test("or the person asks for it at once", async () => {
    await history.intend("a", intent(STORY), NOW, 0)
    await history.makeRoom()
    expect(await records.get("a")).toMatchObject({ state: "unconfirmed" })
    expect(records.rows.has("old0")).toBe(false)
    expect(await CELLS.historyFull.get()).toBeNull()
  })

  test("space freed elsewhere is used, and the notice disappears", async () => {
    await history.intend("a", intent(STORY), NOW, 0)
    records.room = Infinity
    await history.confirm("a", NOW, "x")
    expect(records.rows.size).toBe(101)
    expect(await CELLS.historyFull.get()).toBeNull()
  })

  test("a held post can be withdrawn", async () => {
    await history.intend("a", intent(STORY), NOW, 0)
    await history.withdraw("a", "x")
    expect(await CELLS.heldRecords.get()).toEqual([])
  })
})

describe("damage", () => {
  test("an unreadable record is skipped and left in place", async () => {
    await records.put([
      sampleRecord({ id: "good" }),
      { ...sampleRecord({ id: "odd" }), kind: "rant" } as never,
      { ...sampleRecord({ id: "future" }), version: RECORD_VERSION + 1 } as never
    ])
    const recent = await readRecent(records, { unit: "posts", size: 30 }, NOW)
    expect(recent.records.map(({ id }) => id)).toEqual(["good"])
    await history.merge([sampleRecord({ id: "new", intendedAt: NOW })])
    expect(records.rows.size).toBe(4)
  })
})

describe("a record of a newer Softsell", () => {
  const future = { ...sampleRecord({ id: "future" }), version: RECORD_VERSION + 1, tone: "warm" }

  beforeEach(() => records.put([future]))

  test.each([
    ["an import", () => history.merge([sampleRecord({ id: "future", kind: "personal" })])],
    ["the same press", () => history.intend("future", intent(STORY), NOW, 0)],
    ["a confirmation", () => history.confirm("future", NOW, "x")],
    ["a withdrawal", () => history.withdraw("future", "x")],
    ["a correction", () => history.correct("future", { correctedKind: "personal" }, NOW)]
  ])("is not overwritten by %s", async (_name, change) => {
    await change()
    expect(await records.get("future")).toEqual(future)
  })

  test("counts as known when it is imported, and cannot be corrected before an update", async () => {
    const incoming = [sampleRecord({ id: "future" }), sampleRecord({ id: "b" })]
    expect(await history.merge(incoming)).toEqual(ok({ added: 1, known: 1 }))
    expect(await history.correct("future", { correctedKind: "personal" }, NOW)).toMatchObject({
      ok: false,
      failure: { reason: expect.stringContaining("Update the extension") as string }
    })
  })

  test("is kept among held records, as is a damaged one; neither affects the others", async () => {
    const held = { ...future, id: "held" }
    await CELLS.heldRecords.set([held, "torn", sampleRecord({ id: "a" })])
    const recent = await readRecent(records, { unit: "posts", size: 30 }, NOW)
    expect(recent.records.map(({ id }) => id)).toEqual(["a"])
    await history.intend("b", intent(STORY), NOW, 0)
    expect(await records.get("a")).toMatchObject({ id: "a" })
    expect(await CELLS.heldRecords.get()).toEqual([held, "torn"])
    await history.erase()
    expect(await CELLS.heldRecords.get()).toEqual([])
  })

  test("stays held beside new ones", async () => {
    await CELLS.heldRecords.set([future])
    records.room = 1
    await history.intend("b", intent(STORY), NOW, 0)
    expect(await CELLS.heldRecords.get()).toEqual([future, expect.objectContaining({ id: "b" })])
  })
})

test("a record of version 1 is read in place, and rewritten with its next change", async () => {
  await records.put([asVersion1(sampleRecord({ id: "old", state: "unconfirmed" })) as never])
  await history.confirm("old", NOW, "x")
  expect(await records.get("old")).toMatchObject({
    state: "confirmed",
    version: RECORD_VERSION,
    networkPostId: null
  })
})

test("a post that is gone cannot be corrected", async () => {
  const correction = await history.correct("nobody", { state: "confirmed" }, NOW)
  expect(correction).toEqual(failed("This post is no longer in your history."))
})

test("importing in batches adds each post once", async () => {
  const many = Array.from({ length: 50 }, (_, at) =>
    sampleRecord({ id: `i${at}`, intendedAt: at * SECOND, origin: "imported" })
  )
  expect(await history.merge(many.slice(0, 30))).toEqual(ok({ added: 30, known: 0 }))
  expect(await history.merge(many)).toEqual(ok({ added: 20, known: 30 }))
})
