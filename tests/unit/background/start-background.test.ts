import { beforeEach, describe, expect, test, vi } from "vitest"

import type { Workplace } from "~background/handlers"
import { startBackground } from "~background/start-background"
import { fingerprintOf } from "~balance/copies/fingerprint-of"
import { type PostIntent, postIntentSchema } from "~balance/post-record"
import { REQUESTS, type RequestName } from "~messaging/messages"
import { CELLS } from "~store/cells"
import { createHistory } from "~store/history"
import * as v from "valibot"

import { sampleRecord } from "../balance/sample-record"
import { type FakeBrowser, freshBrowser } from "../store/fake-browser"
import { MemoryRecords } from "../store/memory-records"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))

const NOW = Date.UTC(2026, 0, 31, 12)

let browser: FakeBrowser
let records: MemoryRecords
let clock: number

function workplace(): Workplace {
  const now = (): number => clock
  return { records, history: createHistory(records, now), now, offsetAt: () => 60 }
}

beforeEach(() => {
  browser = freshBrowser()
  records = new MemoryRecords()
  clock = NOW
  startBackground(workplace())
})

const SITE = { tab: { id: 7, incognito: false }, frameId: 0, url: "https://x.com/home" }
const PRIVATE = { ...SITE, tab: { id: 8, incognito: true } }
const PAGE = { url: "chrome-extension://softsell/options.html" }

async function ask(name: RequestName, request: unknown, sender: unknown = SITE): Promise<unknown> {
  const [answer] = browser.runtime.onMessage.fire({ name, request }, sender)
  return answer
}

function intent(changes: Partial<PostIntent> = {}): PostIntent {
  const text = "We moved the workshop to the old mill and everybody came"
  return v.parse(postIntentSchema, {
    ...sampleRecord(),
    fingerprint: [...fingerprintOf(text)],
    ...changes
  })
}

describe("a post through the messages", () => {
  test("intent, then confirmation, is recorded with the person's clock and without its text", async () => {
    await ask("post.intend", { id: "a", intent: intent({ text: "secret" }) })
    clock += 1000
    expect(await ask("post.confirm", { id: "a" })).toEqual({ ok: true, reply: null })
    expect(await records.get("a")).toMatchObject({
      state: "confirmed",
      intendedAt: NOW,
      confirmedAt: NOW + 1000,
      offsetMinutes: 60,
      text: null
    })
  })

  test("confirmed by a background that was stopped and started again in between", async () => {
    await ask("post.intend", { id: "a", intent: intent() })
    browser.runtime.onMessage.listeners.clear()
    startBackground(workplace())
    await ask("post.confirm", { id: "a" })
    expect(await records.get("a")).toMatchObject({ state: "confirmed" })
  })

  test("the text is kept where the person wants it, and gone when they no longer do", async () => {
    await ask("settings.update", { changes: { keepText: true } }, PAGE)
    await ask("post.intend", { id: "a", intent: intent({ text: "mine" }) })
    expect(await records.get("a")).toMatchObject({ text: "mine" })
    await ask("settings.update", { changes: { keepText: false } }, PAGE)
    expect(await records.get("a")).toMatchObject({ text: null, state: "unconfirmed" })
  })

  test("a private window leaves no trace anywhere", async () => {
    await ask("post.intend", { id: "a", intent: intent() }, PRIVATE)
    await ask("post.confirm", { id: "a" }, PRIVATE)
    await ask("phrase.ignore", { hash: "ab", ignored: true }, PRIVATE)
    await ask(
      "suggestion.outcome",
      { strategy: "s", phraseHash: "ab", outcome: "ignored" },
      PRIVATE
    )
    await ask("box.unknown", { description: "<div>" }, PRIVATE)
    expect(records.rows.size).toBe(0)
    expect(browser.storage.local.items).toEqual({})
    expect(browser.storage.session.items).toEqual({})
    expect(await ask("page.context", { site: "x" }, PRIVATE)).toMatchObject({
      ok: true,
      reply: { private: true }
    })
  })

  test("written again, it is found with when and where", async () => {
    await ask("post.intend", { id: "a", intent: intent({ site: "linkedin" }) })
    await ask("post.confirm", { id: "a" })
    clock += 86_400_000
    const { fingerprint } = intent()
    expect(await ask("copies.find", { fingerprint })).toEqual({
      ok: true,
      reply: [{ site: "linkedin", postedAt: NOW, likeness: 1 }]
    })
  })
})

describe("the card is told", () => {
  test("nothing of the balance while there is little to say", async () => {
    expect(await ask("page.context", { site: "x" })).toMatchObject({
      reply: { balanceNote: null, thresholdShift: 0, restingStrategies: [], private: false }
    })
  })

  test("the balance, corrections, ignored phrases and strategies at rest", async () => {
    const promotions = [1, 2, 3].map((at) =>
      sampleRecord({ id: `p${at}`, kind: "promotion", verdict: "salesy", intendedAt: NOW - at })
    )
    await records.put(promotions)
    await ask("phrase.ignore", { hash: "ab12", ignored: true })
    for (const phrase of ["a1", "a1", "a2", "a3", "a4"]) {
      await ask("suggestion.outcome", {
        strategy: "soften",
        phraseHash: phrase,
        outcome: "ignored"
      })
    }
    expect(await ask("page.context", { site: "x" })).toMatchObject({
      reply: {
        balanceNote: "Three promotions in a row: answer a comment first.",
        ignoredPhraseHashes: ["ab12"],
        restingStrategies: []
      }
    })
    await ask("suggestion.outcome", { strategy: "soften", phraseHash: "a5", outcome: "undone" })
    await ask("post.correct", { id: "p1", correctedKind: "personal" }, PAGE)
    expect(await ask("page.context", { site: "x" })).toMatchObject({
      reply: { balanceNote: null, thresholdShift: 0.02, restingStrategies: ["soften"] }
    })
    await ask("strategy.reset", { strategy: "soften" }, PAGE)
    await ask("phrases.reset", {}, PAGE)
    expect(await ask("page.context", { site: "x" })).toMatchObject({
      reply: { ignoredPhraseHashes: [], restingStrategies: [] }
    })
  })

  test("a suggestion that is taken wakes its strategy", async () => {
    for (const phrase of ["a1", "a2", "a3", "a4"]) {
      await ask("suggestion.outcome", {
        strategy: "soften",
        phraseHash: phrase,
        outcome: "ignored"
      })
    }
    await ask("suggestion.outcome", { strategy: "soften", phraseHash: "a5", outcome: "applied" })
    await ask("suggestion.outcome", { strategy: "soften", phraseHash: "a6", outcome: "ignored" })
    expect(await CELLS.passedOver.get()).toEqual({ soften: ["a6"] })
  })

  test("its settings even when the history cannot be opened", async () => {
    records.newest = () => Promise.reject(new Error("broken"))
    expect(await ask("page.context", { site: "x" })).toMatchObject({
      ok: true,
      reply: { balanceNote: null }
    })
  })
})

describe("who may ask", () => {
  const requests: readonly (readonly [RequestName, unknown])[] = [
    ["post.correct", { id: "a" }],
    ["settings.update", { changes: { sensitivity: "relaxed" } }],
    ["settings.update", { changes: { folded: true, keepText: true } }],
    ["phrases.reset", {}],
    ["strategy.reset", { strategy: "s" }],
    ["history.import", { records: [] }],
    ["history.prune", {}],
    ["history.full-seen", {}],
    ["history.erase", {}]
  ]

  test.each(requests)("a site's page may not: %s %j", async (name, request) => {
    expect(await ask(name, request)).toMatchObject({ ok: false })
    expect(browser.storage.sync.items).toEqual({})
  })

  test("the card may fold itself", async () => {
    expect(await ask("settings.update", { changes: { folded: true } })).toMatchObject({ ok: true })
  })

  test.each(Object.keys(REQUESTS) as RequestName[])("a stranger may not: %s", async (name) => {
    const samples: Partial<Record<RequestName, unknown>> = {
      "page.context": { site: "x" },
      "post.intend": { id: "a", intent: intent() },
      "post.confirm": { id: "a" },
      "post.withdraw": { id: "a" },
      "post.correct": { id: "a" },
      "copies.find": { fingerprint: [] },
      "settings.update": { changes: {} },
      "phrase.ignore": { hash: "ab", ignored: true },
      "suggestion.outcome": { strategy: "s", phraseHash: "ab", outcome: "applied" },
      "strategy.reset": { strategy: "s" },
      "box.unknown": { description: null },
      "page.open": { page: "options" },
      "history.import": { records: [] }
    }
    for (const url of ["https://x.com.evil.example/", "https://example.com/https://x.com/", ""]) {
      expect(await ask(name, samples[name] ?? {}, { ...SITE, url })).toEqual({
        ok: false,
        error: `${name} is not for this sender`
      })
    }
  })

  test("messages that are not ours hold no port open", () => {
    for (const message of [null, 7, "hi", {}, { name: "other.thing", request: {} }]) {
      expect(browser.runtime.onMessage.fire(message, SITE)).toEqual([undefined])
    }
  })

  test("a request of the wrong shape is refused with the reason", async () => {
    expect(await ask("post.confirm", { id: 7 })).toMatchObject({ ok: false })
    expect(await ask("post.intend", { id: "a", intent: { ...intent(), salesy: 7 } })).toMatchObject(
      {
        ok: false
      }
    )
  })
})

describe("the linter", () => {
  test("is brought into the frame that asks, and told to look", async () => {
    expect(await ask("linter.request", {})).toEqual({ ok: true, reply: { injected: true } })
    expect(browser.calls).toEqual([
      ["executeScript", { target: { tabId: 7, frameIds: [0] }, files: ["linter.js"] }],
      ["tabs.sendMessage", 7, { notice: "linter.look" }, { frameId: 0 }]
    ])
  })

  test("is not there where the browser withholds the page", async () => {
    browser.failing = "executeScript"
    expect(await ask("linter.request", {})).toEqual({ ok: true, reply: { injected: false } })
  })

  test("nobody listening yet is no error", async () => {
    browser.failing = "tabs.sendMessage"
    expect(await ask("linter.request", {})).toEqual({ ok: true, reply: { injected: true } })
  })
})

describe("the browser's events", () => {
  test.each(["install", "update"])("on %s the sentinel goes into open tabs", async (reason) => {
    browser.openTabs = [
      { id: 1, url: "https://x.com/" },
      { id: 2, url: "https://x.com/home" }
    ]
    browser.runtime.onInstalled.fire({ reason })
    await vi.waitFor(() => expect(browser.calls).toHaveLength(2))
    expect(browser.calls[0]).toEqual([
      "executeScript",
      { target: { tabId: 1 }, files: ["sentinel.js"] }
    ])
  })

  test("an update of the browser itself needs none", async () => {
    browser.openTabs = [{ id: 1, url: "https://x.com/" }]
    browser.runtime.onInstalled.fire({ reason: "browser_update" })
    await Promise.resolve()
    expect(browser.calls).toEqual([])
  })

  test("the shortcut moves the focus in the tab in front", async () => {
    browser.commands.onCommand.fire("switch-focus", { id: 3 })
    browser.commands.onCommand.fire("other", { id: 3 })
    await vi.waitFor(() =>
      expect(browser.calls).toEqual([
        ["tabs.sendMessage", 3, { notice: "focus.switch" }, { frameId: 0 }]
      ])
    )
  })

  test("an unknown box puts a mark on the icon of its tab, and takes it away", async () => {
    await ask("box.unknown", { description: "<div role>" })
    expect(browser.storage.session.items).toEqual({ "unknownBox.7": "<div role>" })
    expect(browser.calls).toContainEqual(["setBadgeText", { tabId: 7, text: "?" }])
    await ask("box.unknown", { description: null })
    expect(browser.storage.session.items).toEqual({})
    expect(browser.calls).toContainEqual(["setBadgeText", { tabId: 7, text: "" }])
  })

  test("pages open for those who may not open them", async () => {
    await ask("page.open", { page: "options" })
    await ask("page.open", { page: "balance" })
    expect(browser.calls).toEqual([
      ["openOptionsPage"],
      ["tabs.create", { url: "chrome-extension://softsell/tabs/balance.html" }]
    ])
  })
})

describe("history as a whole", () => {
  test("an import with one bad record changes nothing", async () => {
    const batch = [sampleRecord({ id: "a" }), { ...sampleRecord({ id: "b" }), kind: "rant" }]
    expect(await ask("history.import", { records: batch }, PAGE)).toMatchObject({ ok: false })
    expect(records.rows.size).toBe(0)
    expect(await ask("history.import", { records: batch.slice(0, 1) }, PAGE)).toEqual({
      ok: true,
      reply: { added: 1, known: 0 }
    })
  })

  test("imported texts are dropped unless texts are kept", async () => {
    await ask("history.import", { records: [sampleRecord({ text: "words" })] }, PAGE)
    expect(await records.get("a1")).toMatchObject({ text: null })
  })

  test("erased, nothing is left in any storage area", async () => {
    await ask("settings.update", { changes: { tone: "warm" } }, PAGE)
    await ask("post.intend", { id: "a", intent: intent() })
    await ask("phrase.ignore", { hash: "ab", ignored: true })
    await ask("box.unknown", { description: "<div>" })
    expect(await ask("history.erase", {}, PAGE)).toEqual({ ok: true, reply: null })
    expect(records.rows.size).toBe(0)
    expect(browser.storage.local.items).toEqual({})
    expect(browser.storage.sync.items).toEqual({})
    expect(browser.storage.session.items).toEqual({})
  })

  test("the notice of a full history is marked as seen once", async () => {
    await CELLS.historyFull.set({ since: NOW, seenAt: null })
    await ask("history.full-seen", {}, PAGE)
    clock += 5
    await ask("history.full-seen", {}, PAGE)
    expect(await CELLS.historyFull.get()).toEqual({ since: NOW, seenAt: NOW })
  })

  test("a hundred posts in a row cost few writes of the roaming area", async () => {
    vi.useFakeTimers()
    try {
      await ask("settings.update", { changes: { roamCounts: true } }, PAGE)
      for (let at = 0; at < 100; at += 1) {
        await ask("post.intend", { id: `p${at}`, intent: intent({ words: at }) })
        await ask("post.confirm", { id: `p${at}` })
        clock += 200
        await vi.advanceTimersByTimeAsync(200)
      }
      clock += 6000
      await vi.advanceTimersByTimeAsync(6000)
      expect(browser.storage.sync.writes).toBeLessThanOrEqual(8)
      const counts = Object.entries(browser.storage.sync.items).find(([key]) =>
        key.startsWith("counts.")
      )
      expect(counts?.[1]).toMatchObject({ days: { "31": "x:0,100,0,0" } })
    } finally {
      vi.useRealTimers()
    }
  })
})
