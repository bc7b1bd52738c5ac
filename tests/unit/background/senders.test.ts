import { beforeEach, describe, expect, test, vi } from "vitest"

import { REQUESTS, type RequestName } from "~messaging/messages"
import { CELLS } from "~store/cells"

import { BackgroundHarness, intent, SITE } from "./background-harness"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))

let background: BackgroundHarness

beforeEach(() => {
  background = new BackgroundHarness()
})

describe("who may ask", () => {
  const requests: readonly (readonly [RequestName, unknown])[] = [
    ["post.correct", { id: "a" }],
    ["settings.update", { changes: { sensitivity: "relaxed" } }],
    ["settings.update", { changes: { sites: { x: false }, keepText: true } }],
    ["settings.update", { changes: { sites: { x: false, linkedin: false } } }],
    ["site.add", { host: "blog.example.com" }],
    ["site.remove", { host: "bsky.app" }],
    ["phrases.reset", {}],
    ["move.reset", { move: "s" }],
    ["history.import", { records: [] }],
    ["import.begin", { name: "x.zip", bytes: 1, posts: 1 }],
    ["import.add", { id: "a", posts: [], done: 0, downTo: null }],
    ["import.end", { id: "a", isStopped: false }],
    ["history.prune", {}],
    ["history.full-seen", {}],
    ["history.erase", {}],
    ["debug.switch", { isOn: true }],
    ["debug.clear", {}]
  ]

  test.each(requests)("a site's page may not: %s %j", async (name, request) => {
    expect(await background.ask(name, request)).toMatchObject({ ok: false })
    expect(background.browser.storage.sync.items).toEqual({})
  })

  test("the card may switch itself off on its own network", async () => {
    expect(
      await background.ask("settings.update", { changes: { sites: { x: false } } })
    ).toMatchObject({
      ok: true
    })
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
      "site.pause": { site: "x", until: null },
      "site.add": { host: "bsky.app" },
      "site.remove": { host: "bsky.app" },
      "phrase.ignore": { hash: "ab", ignored: true },
      "suggestion.outcome": { move: "s", phraseHash: "ab", outcome: "applied" },
      "move.reset": { move: "s" },
      "box.unknown": { description: null },
      "page.open": { page: "options" },
      "history.import": { records: [] },
      "import.begin": { name: "x.zip", bytes: 1, posts: 1 },
      "import.add": { id: "a", posts: [], done: 0, downTo: null },
      "import.end": { id: "a", isStopped: false },
      "debug.report": { where: "popup", report: { name: "Error", message: "", stack: [] } },
      "debug.switch": { isOn: true }
    }
    for (const url of ["https://x.com.evil.example/", "https://example.org/https://x.com/", ""]) {
      expect(await background.ask(name, samples[name] ?? {}, { ...SITE, url })).toEqual({
        ok: false,
        failure: { reason: `${name} is not for this sender` }
      })
    }
  })

  test.each([
    ["blob:https://blog.example/0b1e", undefined, true],
    ["about:srcdoc", "https://blog.example", true],
    ["about:blank", "https://blog.example", true],
    ["about:srcdoc", undefined, false],
    ["about:blank", "https://other.example", false],
    ["about:blank", "null", false],
    ["blob:null/0b1e", undefined, false],
    ["https://other.example/", "https://blog.example", false]
  ])("an editor's frame at %s, of %s, is a page of that site: %j", async (url, origin, ok) => {
    background.browser.granted = ["https://blog.example/*"]
    const frame = { ...SITE, frameId: 3, url, ...(origin === undefined ? {} : { origin }) }
    const answer = await background.ask("page.context", { site: "web" }, frame)
    expect(answer).toMatchObject({ ok })
  })

  test.each([
    ["a post of another network", "post.intend", { id: "a", intent: intent({ site: "facebook" }) }],
    ["the context of another network", "page.context", { site: "linkedin" }],
    ["a pause on another network", "site.pause", { site: "linkedin", until: 5 }]
  ] as const)("a page may not speak for %s", async (_what, name, request) => {
    expect(await background.ask(name, request)).toMatchObject({ ok: false })
    const http = { ...SITE, url: "http://www.facebook.com/" }
    expect(await background.ask(name, request, http)).toMatchObject({ ok: false })
    expect(background.records.rows.size).toBe(0)
  })

  test.each([
    ["a text of 10 MB", { text: "x".repeat(10_000_000) }],
    ["1e308 words", { words: 1e308 }],
    ["a thousand parts", { parts: 1000 }],
    ["a fingerprint of large numbers", { fingerprint: [1e300] }],
    ["a fingerprint of a million numbers", { fingerprint: new Array<number>(1_000_000).fill(1) }]
  ])("a post of %s is refused", async (_what, changes) => {
    const request = { id: "a", intent: { ...intent(), ...changes } }
    expect(await background.ask("post.intend", request)).toMatchObject({ ok: false })
    expect(background.records.rows.size).toBe(0)
  })

  test.each([
    ["suggestion.outcome", { move: "m".repeat(1_000_000), phraseHash: "ab", outcome: "ignored" }],
    ["phrase.ignore", { hash: "a".repeat(1_000_000), ignored: true }],
    ["phrase.ignore", { hash: "ab", ignored: true, words: "a".repeat(1_000_000) }],
    ["post.confirm", { id: "a".repeat(1_000_000) }],
    ["box.unknown", { description: "a".repeat(1_000_000) }]
  ] as const)("names of a megabyte are refused: %s", async (name, request) => {
    expect(await background.ask(name, request)).toMatchObject({ ok: false })
    expect(background.browser.storage.local.items).toEqual({})
  })

  test("a tab that sends without end is no longer heard, until a minute is over", async () => {
    const ask = (tab: number): Promise<unknown> =>
      background.ask("page.context", { site: "x" }, { ...SITE, tab: { ...SITE.tab, id: tab } })
    for (let at = 0; at < 3000; at += 1) await ask(1)
    expect(await ask(1)).toMatchObject({ ok: false })
    expect(await ask(2)).toMatchObject({ ok: true })
    background.clock += 60_000
    expect(await ask(1)).toMatchObject({ ok: true })
  })

  test("made-up moves and phrases fill no disk", async () => {
    await CELLS.ignoredPhrases.set(Array.from({ length: 2000 }, (_, at) => at.toString(16)))
    await CELLS.passedOver.set(
      Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`m${at}`, ["a"]]))
    )
    await CELLS.ignoredWords.set({ "0": "the oldest", "1": "the next" })
    await background.ask("phrase.ignore", { hash: "ffff", ignored: true, words: "the newest" })
    await background.ask("suggestion.outcome", { move: "n", phraseHash: "a", outcome: "ignored" })
    const ignored = await CELLS.ignoredPhrases.get()
    expect([ignored.length, ignored.at(-1), ignored[0]]).toEqual([2000, "ffff", "1"])
    expect(await CELLS.ignoredWords.get()).toEqual({ "1": "the next", ffff: "the newest" })
    expect(await CELLS.passedOver.get()).not.toHaveProperty("n")
  })

  test("messages that are not ours hold no port open", () => {
    for (const message of [null, 7, "hi", {}, { name: "other.thing", request: {} }]) {
      expect(background.browser.runtime.onMessage.fire(message, SITE)).toEqual([undefined])
    }
  })

  test("a request of the wrong shape is refused with the reason", async () => {
    expect(await background.ask("post.confirm", { id: 7 })).toMatchObject({ ok: false })
    expect(
      await background.ask("post.intend", { id: "a", intent: { ...intent(), salesy: 7 } })
    ).toMatchObject({
      ok: false
    })
  })
})
