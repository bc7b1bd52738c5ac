import { beforeEach, describe, expect, test, vi } from "vitest"

import { DAY_MS } from "~balance/calendar"
import { CELLS } from "~store/cells"
import { followHistory, type HistoryState } from "~store/history-store"
import { keepRecentPosts, keptRecords } from "~store/recent-posts"

import { sampleRecord } from "../balance/sample-record"
import { freshBrowser } from "./fake-browser"
import { MemoryRecords } from "./memory-records"

vi.mock("~platform/browser", () => import("./fake-browser"))

const NOW = Date.UTC(2026, 0, 31, 12)
const POSTS = { unit: "posts", size: 30 } as const

let records: MemoryRecords

const post = (at: number) =>
  sampleRecord({ id: `p${at}`, intendedAt: NOW - at * DAY_MS, text: "secret", links: [] })

beforeEach(async () => {
  freshBrowser()
  records = new MemoryRecords()
  await records.put(Array.from({ length: 120 }, (_, at) => post(at)))
  await CELLS.historyChange.set(1)
})

test("the latest hundred are kept, without words of theirs", async () => {
  await keepRecentPosts(records)
  const kept = (await CELLS.recentPosts.get())!
  expect(kept).toMatchObject({ change: 1, isAll: false, unconfirmed: [] })
  expect(kept.confirmed).toHaveLength(100)
  expect(kept.confirmed[0]).toMatchObject({ id: "p0", text: null, fingerprint: [] })
})

test("of an empty history nothing is kept", async () => {
  await keepRecentPosts(records)
  await records.clear()
  await CELLS.historyChange.set(2)
  await keepRecentPosts(records)
  expect(await CELLS.recentPosts.get()).toBeNull()
})

describe("what was kept serves", () => {
  test.each([
    ["a window of posts", 1, POSTS, 30],
    ["a window of days", 1, { unit: "days", size: 30 }, 31],
    ["not a window that reaches further back", 1, { unit: "posts", size: 101 }, null],
    ["not days of which some are left out", 1, { unit: "days", size: 110 }, null],
    ["not once the history has changed", 2, POSTS, null]
  ] as const)("%s", async (_what, change, window, count) => {
    await keepRecentPosts(records)
    const table = keptRecords(await CELLS.recentPosts.get(), change, window, NOW)
    const query =
      window.unit === "posts" ? { limit: window.size } : { since: NOW - window.size * DAY_MS }
    const found = await table?.newest({ state: "confirmed", ...query })
    expect(found?.length ?? null).toBe(count)
  })

  test("any window, where it is all there is", async () => {
    await records.remove(Array.from({ length: 110 }, (_, at) => `p${at + 10}`))
    await keepRecentPosts(records)
    const table = keptRecords(await CELLS.recentPosts.get(), 1, { unit: "days", size: 900 }, NOW)
    expect(await table?.newest({ state: "confirmed", since: 0 })).toHaveLength(10)
  })
})

describe("a page", () => {
  /** Every state that it shows until the history has been read. */
  async function statesOf(): Promise<readonly HistoryState[]> {
    const life = new AbortController()
    const seen: HistoryState[] = []
    const newest = vi.spyOn(records, "newest")
    const store = followHistory(records, () => NOW, life.signal)
    store.subscribe((state) => seen.push(state))
    await vi.waitFor(() => expect(newest).toHaveBeenCalled())
    await new Promise((resolve) => setTimeout(resolve, 20))
    life.abort()
    return seen
  }

  test("shows what is ready at once, and what the table holds soon after", async () => {
    await keepRecentPosts(records)
    // Written past the background, as by a crash before the history was announced.
    await records.put([sampleRecord({ id: "newer", intendedAt: NOW + 1 })])
    const ids = (await statesOf()).map((state) =>
      state.status === "ready" ? state.records[0]?.id : state.status
    )
    expect(ids).toEqual(["p0", "newer"])
  })

  test.each([
    ["nothing is ready", () => undefined],
    ["the history was lost", () => CELLS.historyLost.set({ since: NOW })]
  ])("waits for the table where %s", async (what, prepare) => {
    if (what !== "nothing is ready") await keepRecentPosts(records)
    await prepare()
    expect(await statesOf()).toHaveLength(1)
  })
})
