import { beforeEach, describe, expect, test, vi } from "vitest"

import { linksOf } from "~balance/copies/links-of"
import { CELLS } from "~store/cells"

import { sampleRecord } from "../balance/sample-record"
import { BackgroundHarness, intent, NOW, PAGE, PRIVATE, SITE } from "./background-harness"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))

const REPORT = { name: "TypeError", message: "x is not a function", stack: [] }

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

  test("a kept text is one that every export can hold", async () => {
    await background.ask("settings.update", { changes: { keepText: true } }, PAGE)
    await background.ask("post.intend", { id: "a", intent: intent({ text: "half \ud83d" }) })
    await background.ask("post.intend", { id: "b", intent: intent({ text: "whole \u{1f680}" }) })
    await background.ask("post.intend", { id: "c", intent: intent({ text: "" }) })
    const rows = (await background.records.all()) as unknown as { text: unknown }[]
    expect(rows.map(({ text }) => text)).toEqual(["half \ufffd", "whole \u{1f680}", null])
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
    await background.ask("settings.update", { changes: { sites: { x: false } } }, PRIVATE)
    await background.ask("debug.switch", { isOn: true }, PAGE)
    const log = await CELLS.debugLog.get()
    background.browser.failing = "executeScript"
    await background.ask("linter.request", {}, PRIVATE)
    const { newest } = background.records
    background.records.newest = () => Promise.reject(new Error("no disk"))
    await background.ask("copies.find", { fingerprint: [1] }, PRIVATE)
    await background.ask("page.context", { site: "x" }, PRIVATE)
    background.records.newest = newest
    await background.ask("debug.report", { where: "compose page", report: REPORT }, PRIVATE)
    expect(await CELLS.debugLog.get()).toEqual(log)
    await CELLS.debugLog.remove()
    expect(background.records.rows.size).toBe(0)
    expect(background.browser.storage.sync.items).toEqual({})
    expect(background.browser.storage.local.items).toEqual({})
    expect(background.browser.storage.session.items).toEqual({})
    expect(await background.ask("page.context", { site: "x" }, PRIVATE)).toMatchObject({
      ok: true,
      value: { private: true }
    })
  })

  test("a repeated post is found with its time, by pages of its network alone", async () => {
    const linkedIn = { ...SITE, url: "https://www.linkedin.com/feed/" }
    await background.ask("post.intend", { id: "a", intent: intent({ site: "linkedin" }) }, linkedIn)
    await background.ask("post.confirm", { id: "a" }, linkedIn)
    background.clock += 86_400_000
    const { fingerprint } = intent()
    expect(await background.ask("copies.find", { fingerprint }, linkedIn)).toEqual({
      ok: true,
      value: { copies: [{ site: "linkedin", postedAt: NOW, likeness: 1 }], linkTimes: null }
    })
    expect(await background.ask("copies.find", { fingerprint })).toEqual({
      ok: true,
      value: { copies: [], linkTimes: null }
    })
    expect(background.browser.storage.session.items).toEqual({
      "copyElsewhere.7": { site: "linkedin", postedAt: NOW }
    })
    await background.ask("copies.find", { fingerprint: [] })
    expect(background.browser.storage.session.items).toEqual({})
  })

  test("a link's third time is told to its network, and where others have a part, to the popup", async () => {
    const linkedIn = { ...SITE, url: "https://www.linkedin.com/feed/" }
    const post = async (id: string, site: "x" | "linkedin", words: string): Promise<void> => {
      const sender = site === "x" ? SITE : linkedIn
      const links = [...linksOf(`${words} https://example.com/course`)]
      await background.ask(
        "post.intend",
        { id, intent: intent({ site, links, fingerprint: [] }) },
        sender
      )
      await background.ask("post.confirm", { id }, sender)
      background.clock += 86_400_000
    }
    const find = (sender: unknown) =>
      background.ask(
        "copies.find",
        { fingerprint: [], links: linksOf("All new: example.com/course/?utm_source=x") },
        sender
      )
    await post("a", "linkedin", "One thing I learnt")
    await post("b", "linkedin", "Another story")
    expect(await find(linkedIn)).toMatchObject({ value: { linkTimes: 3 } })
    expect(background.browser.storage.session.items).toEqual({})
    expect(await find(SITE)).toMatchObject({ value: { linkTimes: null } })
    expect(background.browser.storage.session.items).toEqual({
      "errandElsewhere.7": { times: 3, sites: ["linkedin"] }
    })
    await post("c", "x", "On X now")
    expect(await find(SITE)).toMatchObject({ value: { linkTimes: null } })
    expect(background.browser.storage.session.items).toEqual({
      "errandElsewhere.7": { times: 4, sites: ["x", "linkedin"] }
    })
    background.clock += 9 * 86_400_000
    await find(SITE)
    expect(background.browser.storage.session.items).toEqual({})
  })
})

describe("the card is told", () => {
  test("nothing of the balance while there is little to say", async () => {
    expect(await background.ask("page.context", { site: "x" })).toMatchObject({
      value: { balanceNote: null, thresholdShift: 0, restingMoves: [], private: false }
    })
  })

  test("rules that are off on this network, and nothing of what is off on others", async () => {
    const changes = {
      disabledRules: ["no-hype-words"],
      disabledRulesOn: { x: ["no-giveaway"], facebook: ["no-guarantee"], linkedin: [] }
    }
    expect(await background.ask("settings.update", { changes }, PAGE)).toMatchObject({ ok: true })
    const reply = await background.ask("page.context", { site: "x" })
    expect(reply).toMatchObject({
      value: { settings: { disabledRules: ["no-hype-words", "no-giveaway"] } }
    })
    expect(JSON.stringify(reply)).not.toContain("no-guarantee")
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
        balanceNote: "Three promotions in a row. Reply to someone before the next.",
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
    const { newest } = background.records
    background.records.newest = () => Promise.reject(new Error("broken"))
    expect(await background.ask("page.context", { site: "x" })).toMatchObject({
      ok: true,
      value: { balanceNote: null }
    })
    background.records.newest = newest
  })
})

describe("the debug log", () => {
  const report = REPORT
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
    expect(JSON.stringify(background.browser.storage.local.items)).not.toContain("My secret")
  })
})
