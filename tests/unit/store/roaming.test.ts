import { beforeEach, describe, expect, test, vi } from "vitest"

import { mixOf } from "~balance/counting/mix-of"
import { CELLS } from "~store/cells"
import { createHistory } from "~store/history"
import { applyErasure, completeErasure, wishErasure } from "~store/erasure"
import { readRecent } from "~store/read-recent"
import { roamCounts } from "~store/roaming"
import { completeTextWish, keepTexts } from "~store/text-wish"

import { sampleRecord } from "../balance/sample-record"
import { browser, FakeBrowser, freshBrowser, switchBrowser } from "./fake-browser"
import { MemoryRecords } from "./memory-records"

vi.mock("~platform/browser", () => import("./fake-browser"))

const NOW = Date.UTC(2026, 0, 31, 12)
const DAY = 86_400_000

/** One machine of the person's: a browser profile and its history. */
class Machine {
  readonly browser = new FakeBrowser()
  readonly records = new MemoryRecords()
  readonly history = createHistory(this.records, () => NOW)

  async as<T>(step: () => Promise<T>): Promise<T> {
    switchBrowser(this.browser)
    return step()
  }

  post(id: string, kind: "promotion" | "personal", at: number): Promise<unknown> {
    return this.as(async () => {
      await this.history.merge([sampleRecord({ id, kind, intendedAt: at })])
      await this.settle(at)
    })
  }

  /** What the background does after every change. */
  settle(now: number): Promise<void> {
    return this.as(async () => {
      await applyErasure(this.history)
      await roamCounts(this.records, now)
    })
  }

  /** The person presses "Forget everything". */
  erase(): Promise<void> {
    return this.as(async () => {
      await wishErasure()
      await completeErasure(this.history, NOW)
    })
  }

  roam(isOn: boolean): Promise<void> {
    return this.as(() => this.browser.storage.sync.set({ settings: { roamCounts: isOn } }))
  }

  /** The browser's account carries this machine's roaming area into another. */
  async carryTo(other: Machine): Promise<void> {
    await other.as(() => other.browser.storage.sync.set(this.browser.storage.sync.items))
    await other.settle(NOW)
  }

  async sum(): Promise<[number, number]> {
    const recent = await this.as(() => readRecent(this.records, { unit: "days", size: 60 }, NOW))
    const { posts, byKind } = mixOf(recent.counted)
    return [posts, byKind.promotion]
  }
}

let anna: Machine
let bert: Machine

beforeEach(async () => {
  freshBrowser()
  anna = new Machine()
  bert = new Machine()
  await anna.roam(true)
  await bert.roam(true)
  await anna.post("a1", "promotion", NOW - 5 * DAY)
  await anna.post("a2", "personal", NOW - 4 * DAY)
  await bert.post("b1", "personal", NOW - 5 * DAY)
})

describe("two machines", () => {
  test.each([
    ["first anna, then bert", [0, 1]],
    ["first bert, then anna", [1, 0]],
    ["to and fro, twice", [0, 1, 0, 1]]
  ])("come to the same sum, %s", async (_name, order) => {
    for (const turn of order) {
      await (turn === 0 ? anna.carryTo(bert) : bert.carryTo(anna))
    }
    expect(await anna.sum()).toEqual([3, 1])
    expect(await bert.sum()).toEqual([3, 1])
  })

  test("each writes only its own keys", async () => {
    const before = Object.keys(bert.browser.storage.sync.items)
    await anna.carryTo(bert)
    const own = await bert.as(() => CELLS.machine.get())
    const annas = await anna.as(() => CELLS.machine.get())
    expect(own).not.toBe(annas)
    await bert.post("b2", "promotion", NOW)
    const changed = Object.entries(bert.browser.storage.sync.items).filter(([key]) =>
      key.includes(annas)
    )
    expect(Object.fromEntries(changed)).toEqual(
      Object.fromEntries(
        Object.entries(anna.browser.storage.sync.items).filter(([key]) => key.startsWith("counts."))
      )
    )
    expect(before.some((key) => key.includes(own))).toBe(true)
  })

  test("nothing new, nothing written", async () => {
    const { writes } = anna.browser.storage.sync
    await anna.settle(NOW)
    expect(anna.browser.storage.sync.writes).toBe(writes)
  })

  test("switched off, its own counts are removed, and others' no longer count", async () => {
    await bert.carryTo(anna)
    await anna.roam(false)
    await anna.settle(NOW)
    const own = await anna.as(() => CELLS.machine.get())
    expect(Object.keys(anna.browser.storage.sync.items).some((key) => key.includes(own))).toBe(
      false
    )
    expect(await anna.sum()).toEqual([2, 1])
  })

  test("off by default: nothing ever enters the roaming area", async () => {
    const clara = new Machine()
    await clara.post("c1", "promotion", NOW)
    expect(clara.browser.storage.sync.items).toEqual({})
    expect(clara.browser.storage.local.items).not.toHaveProperty("machine")
  })
})

describe("erase", () => {
  test.each([
    ["the other machine hears of it first", [0, 1]],
    ["the other machine's old counts come first", [1, 0, 1]]
  ])("reaches the other machine, and its old counts never come back: %s", async (_name, order) => {
    await anna.carryTo(bert)
    await bert.carryTo(anna)
    await anna.erase()
    for (const turn of order) {
      await (turn === 0 ? anna.carryTo(bert) : bert.carryTo(anna))
    }
    await anna.roam(true)
    await bert.roam(true)
    await anna.carryTo(bert)
    await bert.post("b2", "promotion", NOW)
    await bert.carryTo(anna)
    expect(await bert.sum()).toEqual([1, 1])
    expect(await anna.sum()).toEqual([1, 1])
  })

  test("leaves one date where counts have roamed, and nothing else anywhere", async () => {
    await anna.as(() => CELLS.ignoredPhrases.set(["ab12"]))
    await anna.as(() => anna.browser.storage.session.set({ box: 1 }))
    await anna.erase()
    const id = expect.any(String) as string
    expect(anna.browser.storage.sync.items).toEqual({ erasure: { at: NOW, count: 1, id } })
    expect(anna.browser.storage.local.items).toEqual({ obeyedErasure: [id] })
    expect(anna.browser.storage.session.items).toEqual({})
    expect(anna.records.rows.size).toBe(0)
  })

  test("leaves nothing at all where they have not", async () => {
    const clara = new Machine()
    await clara.post("c1", "promotion", NOW)
    await clara.erase()
    expect(clara.browser.storage.sync.items).toEqual({})
    expect(clara.browser.storage.local.items).toEqual({})
    expect(browser.storage.session.items).toEqual({})
  })

  test("leaves the wish that others keep no texts, which they may not have heard of yet", async () => {
    const clara = new Machine()
    await clara.as(() => keepTexts(clara.history, true))
    await clara.as(() => keepTexts(clara.history, false))
    const { textWish } = clara.browser.storage.sync.items
    await clara.erase()
    expect(clara.browser.storage.sync.items).toEqual({ textWish })
    // Its own wish is not taken for another's later.
    await clara.as(() => keepTexts(clara.history, true))
    await clara.as(() => completeTextWish(clara.history))
    expect(await clara.as(() => CELLS.texts.get())).toMatchObject({ keep: true })
  })

  test("is carried out once, whatever the other machine's clock says, and later posts stay", async () => {
    await bert.post("ahead", "promotion", NOW + 400 * DAY)
    await anna.erase()
    await anna.carryTo(bert)
    expect(bert.records.rows.size).toBe(0)
    await bert.post("behind", "promotion", NOW - 400 * DAY)
    await anna.carryTo(bert)
    expect([...bert.records.rows.keys()]).toEqual(["behind"])
    expect(await bert.as(() => applyErasure(bert.history))).toBe(false)
  })

  test("of an earlier version, which has a time alone, is carried out once", async () => {
    await bert.as(() => bert.browser.storage.sync.set({ erasure: { at: NOW - DAY } }))
    await bert.settle(NOW)
    expect(bert.records.rows.size).toBe(0)
    await bert.post("b2", "promotion", NOW)
    await bert.settle(NOW)
    expect([...bert.records.rows.keys()]).toEqual(["b2"])
    const clara = new Machine()
    await clara.as(() => clara.browser.storage.local.set({ obeyedErasure: NOW - DAY }))
    await clara.as(() => clara.browser.storage.sync.set({ erasure: { at: NOW - DAY } }))
    await clara.post("c1", "promotion", NOW)
    expect([...clara.records.rows.keys()]).toEqual(["c1"])
  })
})
