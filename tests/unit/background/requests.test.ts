import { beforeEach, describe, expect, test, vi } from "vitest"

import { REQUESTS, type RequestName } from "~messaging/messages"
import { CELLS } from "~store/cells"

import { sampleRecord } from "../balance/sample-record"
import { BackgroundHarness, intent, NOW, PAGE, PRIVATE, SITE } from "./background-harness"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))

let background: BackgroundHarness

beforeEach(() => {
  background = new BackgroundHarness()
})

/** The next reading of the settings takes long, as on a disk that is busy writing. */
function slowSettings(): void {
  const { sync } = background.browser.storage
  const { get } = sync
  sync.get = async (keys) => {
    sync.get = get
    const found = await get(keys)
    await new Promise((resolve) => setTimeout(resolve, 20))
    return found
  }
}

describe("a post through the messages", () => {
  test("intent, then confirmation, is recorded with the local time offset and without its text", async () => {
    await background.ask("post.intend", { id: "a", intent: intent({ text: "secret" }) })
    background.clock += 1000
    expect(await background.ask("post.confirm", { id: "a" })).toEqual({
      ok: true,
      value: undefined
    })
    expect(await background.records.get("a")).toMatchObject({
      state: "confirmed",
      intendedAt: NOW,
      confirmedAt: NOW + 1000,
      offsetMinutes: 60,
      text: null
    })
  })

  test("confirmed by a background that was stopped and started again in between", async () => {
    await background.ask("post.intend", { id: "a", intent: intent() })
    background.start()
    await background.ask("post.confirm", { id: "a" })
    expect(await background.records.get("a")).toMatchObject({ state: "confirmed" })
  })

  test.each([
    ["post.confirm", { state: "confirmed" }],
    ["post.withdraw", undefined]
  ] as const)("%s does not overtake its intent while the disk is slow", async (name, kept) => {
    slowSettings()
    const intended = background.ask("post.intend", { id: "a", intent: intent() })
    await background.ask(name, { id: "a" })
    await intended
    expect((await background.records.all())[0]).toEqual(kept && expect.objectContaining(kept))
  })

  test("a text sent while keeping texts is being switched off is not kept", async () => {
    await background.ask("settings.update", { changes: { keepText: true } }, PAGE)
    slowSettings()
    const intended = background.ask("post.intend", { id: "a", intent: intent({ text: "mine" }) })
    await background.ask("settings.update", { changes: { keepText: false } }, PAGE)
    await intended
    expect(await background.records.get("a")).toMatchObject({ text: null })
  })

  test("the text is kept only while the person wants it", async () => {
    await background.ask("settings.update", { changes: { keepText: true } }, PAGE)
    await background.ask("post.intend", { id: "a", intent: intent({ text: "mine" }) })
    expect(await background.records.get("a")).toMatchObject({ text: "mine" })
    await background.ask("settings.update", { changes: { keepText: false } }, PAGE)
    expect(await background.records.get("a")).toMatchObject({ text: null, state: "unconfirmed" })
  })

  test("a private window leaves no trace anywhere", async () => {
    await background.ask("post.intend", { id: "a", intent: intent() }, PRIVATE)
    await background.ask("post.confirm", { id: "a" }, PRIVATE)
    await background.ask("phrase.ignore", { hash: "ab", ignored: true }, PRIVATE)
    await background.ask(
      "suggestion.outcome",
      { move: "s", phraseHash: "ab", outcome: "ignored" },
      PRIVATE
    )
    await background.ask("box.unknown", { description: "<div>" }, PRIVATE)
    expect(background.records.rows.size).toBe(0)
    expect(background.browser.storage.local.items).toEqual({})
    expect(background.browser.storage.session.items).toEqual({})
    expect(await background.ask("page.context", { site: "x" }, PRIVATE)).toMatchObject({
      ok: true,
      value: { private: true }
    })
  })

  test("a repeated post is found with its time and network", async () => {
    await background.ask("post.intend", { id: "a", intent: intent({ site: "linkedin" }) })
    await background.ask("post.confirm", { id: "a" })
    background.clock += 86_400_000
    const { fingerprint } = intent()
    expect(await background.ask("copies.find", { fingerprint })).toEqual({
      ok: true,
      value: [{ site: "linkedin", postedAt: NOW, likeness: 1 }]
    })
  })
})

describe("the card is told", () => {
  test("nothing of the balance while there is little to say", async () => {
    expect(await background.ask("page.context", { site: "x" })).toMatchObject({
      value: { balanceNote: null, thresholdShift: 0, restingMoves: [], private: false }
    })
  })

  test("the balance, corrections, ignored phrases and moves at rest", async () => {
    const promotions = [1, 2, 3].map((at) =>
      sampleRecord({ id: `p${at}`, kind: "promotion", verdict: "salesy", intendedAt: NOW - at })
    )
    await background.records.put(promotions)
    await background.ask("phrase.ignore", { hash: "ab12", ignored: true })
    for (const phrase of ["a1", "a1", "a2", "a3", "a4"]) {
      await background.ask("suggestion.outcome", {
        move: "soften",
        phraseHash: phrase,
        outcome: "ignored"
      })
    }
    expect(await background.ask("page.context", { site: "x" })).toMatchObject({
      value: {
        balanceNote: "Three promotions in a row: answer a comment first.",
        ignoredPhraseHashes: ["ab12"],
        restingMoves: []
      }
    })
    await background.ask("suggestion.outcome", {
      move: "soften",
      phraseHash: "a5",
      outcome: "undone"
    })
    await background.ask("post.correct", { id: "p1", correctedKind: "personal" }, PAGE)
    expect(await background.ask("page.context", { site: "x" })).toMatchObject({
      value: { balanceNote: null, thresholdShift: 0.02, restingMoves: ["soften"] }
    })
    await background.ask("move.reset", { move: "soften" }, PAGE)
    await background.ask("phrases.reset", {}, PAGE)
    expect(await background.ask("page.context", { site: "x" })).toMatchObject({
      value: { ignoredPhraseHashes: [], restingMoves: [] }
    })
  })

  test("an applied suggestion ends the rest of its move", async () => {
    for (const phrase of ["a1", "a2", "a3", "a4"]) {
      await background.ask("suggestion.outcome", {
        move: "soften",
        phraseHash: phrase,
        outcome: "ignored"
      })
    }
    await background.ask("suggestion.outcome", {
      move: "soften",
      phraseHash: "a5",
      outcome: "applied"
    })
    await background.ask("suggestion.outcome", {
      move: "soften",
      phraseHash: "a6",
      outcome: "ignored"
    })
    expect(await CELLS.passedOver.get()).toEqual({ soften: ["a6"] })
  })

  test("its settings even when the history cannot be opened", async () => {
    background.records.newest = () => Promise.reject(new Error("broken"))
    expect(await background.ask("page.context", { site: "x" })).toMatchObject({
      ok: true,
      value: { balanceNote: null }
    })
  })
})

describe("the debug log", () => {
  const report = { name: "TypeError", message: "x is not a function", stack: [] }
  const entry = expect.objectContaining({ where: "compose page", name: "TypeError" }) as unknown

  test("takes reports once switched on, but none from a private window", async () => {
    await background.ask("debug.report", { where: "compose page", report })
    await background.ask("debug.switch", { isOn: true }, PAGE)
    await background.ask("debug.report", { where: "compose page", report }, PRIVATE)
    expect((await CELLS.debugLog.get()).entries).toEqual([])
    await background.ask("debug.report", { where: "compose page", report })
    expect((await CELLS.debugLog.get()).entries).toEqual([entry])
    await background.ask("debug.clear", {}, PAGE)
    expect((await CELLS.debugLog.get()).entries).toEqual([])
  })

  test("records why a request failed, without the text that it carried", async () => {
    await background.ask("debug.switch", { isOn: true }, PAGE)
    background.records.put = ([record]) =>
      Promise.reject(new TypeError(`cannot write ${JSON.stringify(record)}`))
    await background.ask("settings.update", { changes: { keepText: true } }, PAGE)
    const answer = background.ask("post.intend", { id: "a", intent: intent({ text: "My secret" }) })
    expect(await answer).toMatchObject({ ok: false })
    await vi.waitFor(async () => expect((await CELLS.debugLog.get()).entries).toHaveLength(1))
    expect(JSON.stringify(background.browser.storage.local.items)).not.toContain("secret")
  })
})

describe("who may ask", () => {
  const requests: readonly (readonly [RequestName, unknown])[] = [
    ["post.correct", { id: "a" }],
    ["settings.update", { changes: { sensitivity: "relaxed" } }],
    ["settings.update", { changes: { folded: true, keepText: true } }],
    ["phrases.reset", {}],
    ["move.reset", { move: "s" }],
    ["history.import", { records: [] }],
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

  test("the card may fold itself", async () => {
    expect(await background.ask("settings.update", { changes: { folded: true } })).toMatchObject({
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
      "phrase.ignore": { hash: "ab", ignored: true },
      "suggestion.outcome": { move: "s", phraseHash: "ab", outcome: "applied" },
      "move.reset": { move: "s" },
      "box.unknown": { description: null },
      "page.open": { page: "options" },
      "history.import": { records: [] },
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
