import { beforeEach, describe, expect, test, vi } from "vitest"

import { CELLS } from "~store/cells"

import { sampleRecord } from "../balance/sample-record"
import { BackgroundHarness, intent, NOW, PAGE } from "./background-harness"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))

let background: BackgroundHarness

beforeEach(() => {
  background = new BackgroundHarness()
})

describe("the linter", () => {
  test("is injected into the requesting frame, and told to look", async () => {
    expect(await background.ask("linter.request", {})).toEqual({
      ok: true,
      value: { injected: true }
    })
    expect(background.browser.calls).toEqual([
      ["executeScript", { target: { tabId: 7, frameIds: [0] }, files: ["linter.js"] }],
      ["tabs.sendMessage", 7, { notice: "linter.look" }, { frameId: 0 }]
    ])
  })

  test("is not injected where the browser withholds the page", async () => {
    background.browser.failing = "executeScript"
    expect(await background.ask("linter.request", {})).toEqual({
      ok: true,
      value: { injected: false }
    })
  })

  test("a tab without listener is not an error", async () => {
    background.browser.failing = "tabs.sendMessage"
    expect(await background.ask("linter.request", {})).toEqual({
      ok: true,
      value: { injected: true }
    })
  })
})

describe("the browser's events", () => {
  test.each([
    ["install", 1],
    ["update", 0],
    ["browser_update", 0]
  ])("on %s the welcome page opens %i times", async (reason, times) => {
    background.browser.runtime.onInstalled.fire({ reason })
    await Promise.resolve()
    expect(background.browser.calls.filter(([call]) => call === "tabs.create")).toEqual(
      Array.from({ length: times }, () => [
        "tabs.create",
        { url: "chrome-extension://softsell/tabs/welcome.html" }
      ])
    )
  })

  test.each([
    ["install", () => background.browser.runtime.onInstalled.fire({ reason: "install" })],
    ["update", () => background.browser.runtime.onInstalled.fire({ reason: "update" })],
    [
      "a site being allowed",
      () => background.browser.permissions.onAdded.fire({ origins: ["https://x.com/*"] })
    ]
  ])("on %s the sentinel goes into open tabs", async (_what, happens) => {
    background.browser.openTabs = [
      { id: 1, url: "https://x.com/" },
      { id: 2, url: "https://x.com/home" }
    ]
    happens()
    const injected = () => background.browser.calls.filter(([call]) => call === "executeScript")
    await vi.waitFor(() => expect(injected()).toHaveLength(2))
    expect(injected()[0]).toEqual([
      "executeScript",
      { target: { tabId: 1 }, files: ["sentinel.js"] }
    ])
  })

  test("a browser update injects nothing", async () => {
    background.browser.openTabs = [{ id: 1, url: "https://x.com/" }]
    background.browser.runtime.onInstalled.fire({ reason: "browser_update" })
    await Promise.resolve()
    expect(background.browser.calls).toEqual([])
  })

  test("the shortcut reaches the active tab", async () => {
    background.browser.commands.onCommand.fire("switch-focus", { id: 3 })
    background.browser.commands.onCommand.fire("other", { id: 3 })
    await vi.waitFor(() =>
      expect(background.browser.calls).toEqual([
        ["tabs.sendMessage", 3, { notice: "focus.switch" }, { frameId: 0 }]
      ])
    )
  })

  test("an unknown box sets and clears the badge of its tab", async () => {
    await background.ask("box.unknown", { description: "<div role>" })
    expect(background.browser.storage.session.items).toEqual({ "unknownBox.7": "<div role>" })
    expect(background.browser.calls).toContainEqual(["setBadgeText", { tabId: 7, text: "?" }])
    await background.ask("box.unknown", { description: null })
    expect(background.browser.storage.session.items).toEqual({})
    expect(background.browser.calls).toContainEqual(["setBadgeText", { tabId: 7, text: "" }])
  })

  test("opens extension pages for content scripts", async () => {
    await background.ask("page.open", { page: "options" })
    await background.ask("page.open", { page: "balance" })
    expect(background.browser.calls).toEqual([
      ["openOptionsPage"],
      ["tabs.create", { url: "chrome-extension://softsell/tabs/balance.html" }]
    ])
  })
})

describe("history as a whole", () => {
  test("an import with one bad record changes nothing", async () => {
    const batch = [sampleRecord({ id: "a" }), { ...sampleRecord({ id: "b" }), kind: "rant" }]
    expect(await background.ask("history.import", { records: batch }, PAGE)).toMatchObject({
      ok: false
    })
    expect(background.records.rows.size).toBe(0)
    expect(await background.ask("history.import", { records: batch.slice(0, 1) }, PAGE)).toEqual({
      ok: true,
      value: { added: 1, known: 0 }
    })
  })

  test("a large import comes in parts, and counts with the last of them", async () => {
    const part = (at: number, ...records: unknown[]): Promise<unknown> =>
      background.ask("history.import", { records, transfer: { id: "t", part: at, parts: 3 } }, PAGE)
    await part(0, sampleRecord({ id: "a" }))
    background.start()
    await part(1, sampleRecord({ id: "b" }))
    expect(background.records.rows.size).toBe(0)
    expect(await part(2, sampleRecord({ id: "c" }))).toEqual({
      ok: true,
      value: { added: 3, known: 0 }
    })
    expect([...background.records.rows.keys()].sort()).toEqual(["a", "b", "c"])
    expect(background.records.parts.size).toBe(0)
  })

  test.each([
    ["a part is missing", [0, 2], sampleRecord({ id: "c" }), "interrupted"],
    ["a part does not fit", [0, 1, 2], { ...sampleRecord(), kind: "rant" }, "kind"],
    ["there is no room", [0, 1, 2], sampleRecord({ id: "c" }), "room"]
  ])("an import of which %s changes nothing", async (what, parts, last, reason) => {
    if (what === "there is no room") background.records.room = 2
    let answer: unknown
    for (const part of parts) {
      const records = [part === 2 ? last : sampleRecord({ id: `p${part}` })]
      const transfer = { id: "t", part, parts: 3 }
      answer = await background.ask("history.import", { records, transfer }, PAGE)
    }
    expect(answer).toMatchObject({
      ok: false,
      failure: { reason: expect.stringContaining(reason) as string }
    })
    expect(background.records.rows.size).toBe(0)
    expect(await CELLS.heldRecords.get()).toEqual([])
  })

  test.each([
    ["to come", { intendedAt: NOW + 3 * 86_400_000 }],
    ["to come, by its confirmation", { confirmedAt: NOW + 3 * 86_400_000 }],
    ["in the year 9999", { intendedAt: 253_402_300_799_999 }],
    ["before the networks began", { intendedAt: 0 }]
  ])("a post that is %s is refused with the whole file", async (_when, changes) => {
    const records = [sampleRecord({ id: "a" }), sampleRecord({ id: "b", ...changes })]
    expect(await background.ask("history.import", { records }, PAGE)).toMatchObject({
      ok: false,
      failure: { reason: expect.stringContaining("A post can\u2019t be dated ") as string }
    })
    expect(background.records.rows.size).toBe(0)
  })

  test("imported texts are dropped unless texts are kept", async () => {
    await background.ask("history.import", { records: [sampleRecord({ text: "words" })] }, PAGE)
    expect(await background.records.get("a1")).toMatchObject({ text: null })
  })

  test("erasing leaves nothing in any storage area", async () => {
    await background.ask("settings.update", { changes: { tone: "warm" } }, PAGE)
    await background.ask("post.intend", { id: "a", intent: intent() })
    await background.ask("phrase.ignore", { hash: "ab", ignored: true })
    await background.ask("box.unknown", { description: "<div>" })
    expect(await background.ask("history.erase", {}, PAGE)).toEqual({ ok: true, value: undefined })
    expect(background.records.rows.size).toBe(0)
    expect(background.browser.storage.local.items).toEqual({})
    expect(background.browser.storage.sync.items).toEqual({})
    expect(background.browser.storage.session.items).toEqual({})
  })

  test("the notice of a full history is marked as seen once", async () => {
    await CELLS.historyFull.set({ since: NOW, seenAt: null })
    await background.ask("history.full-seen", {}, PAGE)
    background.clock += 5
    await background.ask("history.full-seen", {}, PAGE)
    expect(await CELLS.historyFull.get()).toEqual({ since: NOW, seenAt: NOW })
  })

  test("a hundred posts in a row cause few writes to storage.sync", async () => {
    vi.useFakeTimers()
    try {
      await background.ask("settings.update", { changes: { roamCounts: true } }, PAGE)
      for (let at = 0; at < 100; at += 1) {
        await background.ask("post.intend", { id: `p${at}`, intent: intent({ words: at }) })
        await background.ask("post.confirm", { id: `p${at}` })
        background.clock += 200
        await vi.advanceTimersByTimeAsync(200)
      }
      background.clock += 6000
      await vi.advanceTimersByTimeAsync(6000)
      expect(background.browser.storage.sync.writes).toBeLessThanOrEqual(8)
      const counts = Object.entries(background.browser.storage.sync.items).find(([key]) =>
        key.startsWith("counts.")
      )
      expect(counts?.[1]).toMatchObject({ days: { "31": "x:0,100,0,0" } })
    } finally {
      vi.useRealTimers()
    }
  })
})
