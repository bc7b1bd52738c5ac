import { beforeEach, describe, expect, test, vi } from "vitest"

import { CELLS } from "~store/cells"

import { sampleRecord } from "../balance/sample-record"
import { cutPower } from "../store/power-cut"
import { BackgroundHarness, intent, NOW, PAGE } from "./background-harness"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))

/** More than any wish takes. */
const MANY = 200

let background: BackgroundHarness

/** A machine that has everything that can be forgotten. */
async function furnish(): Promise<void> {
  background = new BackgroundHarness()
  await background.ask("settings.update", { changes: { roamCounts: true, keepText: true } }, PAGE)
  await background.ask("post.intend", { id: "a", intent: intent({ text: "mine" }) })
  await background.ask("phrase.ignore", { hash: "ab", ignored: true })
  await background.records.put([
    { ...sampleRecord({ id: "newer", text: "mine" }), version: 99 } as never,
    { id: "damaged", intendedAt: Number.NaN, text: "mine" } as never
  ])
  await CELLS.heldRecords.set(["torn", sampleRecord({ id: "held", text: "mine" })])
  await background.browser.storage.session.set({ "unknownBox.7": "<div>" })
  await background.browser.storage.sync.set({
    "counts.other.2026-01": { version: 2, erasures: 0, days: {} }
  })
  await settled()
}

/** Long enough for all that waits for nothing but memory. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0))
}

/** Everything that is stored anywhere, as one text. */
async function everything(): Promise<string> {
  const { local, sync, session } = background.browser.storage
  return JSON.stringify([await background.records.all(), local.items, sync.items, session.items])
}

/** Does something, is cut off after so many steps, and starts again. @returns the steps that were taken */
async function cutOff(steps: number, act: () => unknown): Promise<number> {
  const power = cutPower(background.browser, background.records, steps)
  void act()
  await settled()
  const taken = power.taken()
  power.restore()
  background.browser.onChanged.listeners.clear()
  background.start()
  await settled()
  return taken
}

beforeEach(furnish)

describe("whatever step it is cut off at, after the next start", () => {
  test("an erasure is complete", async () => {
    let taken = 0
    for (let steps = 1; taken < MANY; steps += 1) {
      await furnish()
      taken = await cutOff(steps, () => background.ask("history.erase", {}, PAGE))
      const [rows, local, sync, session] = JSON.parse(await everything()) as unknown[]
      const erasure = { at: NOW, count: 1, id: expect.any(String) as string }
      expect([steps, rows, local, sync, session]).toEqual([
        steps,
        [],
        { obeyedErasure: [expect.any(String)] },
        { erasure },
        {}
      ])
      if (taken < steps) break
    }
    expect(taken).toBeGreaterThan(15)
  })

  test("no text is left, and the rest is as it was", async () => {
    let taken = 0
    for (let steps = 12; taken < MANY; steps += 1) {
      await furnish()
      const off = { changes: { keepText: false } }
      taken = await cutOff(steps, () => background.ask("settings.update", off, PAGE))
      const texts = await CELLS.texts.get()
      if (texts?.keep) {
        // Cut off before the wish was stored: it was never acknowledged, and nothing has changed.
        expect(await background.records.get("a")).toMatchObject({ text: "mine" })
        continue
      }
      expect([steps, await everything()]).toEqual([steps, expect.not.stringContaining("mine")])
      expect(background.records.rows.size).toBe(3)
      expect(await background.records.get("newer")).toMatchObject({ version: 99, text: null })
      expect(texts).toEqual({ keep: false, mayRemain: false, toTell: false })
      expect((await CELLS.textWish.get()).count).toBeGreaterThan(0)
      if (taken < steps) break
    }
    expect(taken).toBeGreaterThan(15)
  })

  test("what another machine was told to forget is forgotten", async () => {
    let taken = 0
    for (let steps = 1; taken < MANY; steps += 1) {
      await furnish()
      const erasure = { at: 1, count: 1, id: "elsewhere" }
      taken = await cutOff(steps, () => background.browser.storage.sync.set({ erasure }))
      if ((await CELLS.erasure.get()).id === "") continue
      expect([steps, background.records.rows.size]).toEqual([steps, 0])
      expect(await CELLS.heldRecords.get()).toEqual([])
      expect(await CELLS.ignoredPhrases.get()).toEqual([])
      if (taken < steps) break
    }
  })
})

describe("keeping texts", () => {
  test("belongs to one machine: what another one switches on does nothing here", async () => {
    await background.ask("settings.update", { changes: { keepText: false } }, PAGE)
    await background.browser.storage.sync.set({ settings: { keepText: true, tone: "warm" } })
    await settled()
    await background.ask("post.intend", { id: "b", intent: intent({ text: "mine" }) })
    expect(await background.records.get("b")).toMatchObject({ text: null })
    expect(await CELLS.settings.get()).toMatchObject({ keepText: false, tone: "warm" })
    await background.ask("settings.update", { changes: { keepText: true } }, PAGE)
    expect(JSON.stringify(background.browser.storage.sync.items["settings"])).toContain("true")
    await background.ask("settings.update", { changes: { tone: "plain" } }, PAGE)
    expect(background.browser.storage.sync.items["settings"]).not.toHaveProperty("keepText")
    expect(await CELLS.settings.get()).toMatchObject({ keepText: true, tone: "plain" })
  })

  test("no longer wished on one machine, texts go on every machine, once", async () => {
    await background.browser.storage.sync.set({ textWish: { count: 1, id: "elsewhere" } })
    await settled()
    expect(await everything()).not.toContain("mine")
    expect((await CELLS.settings.get()).keepText).toBe(false)
    await background.ask("settings.update", { changes: { keepText: true } }, PAGE)
    background.start()
    await settled()
    expect((await CELLS.settings.get()).keepText).toBe(true)
  })

  test.each([
    ["stays on after an update where there are texts", true, true],
    ["is off after an update where there are none", false, false]
  ])("%s", async (_what, holds, stays) => {
    await background.browser.storage.local.clear()
    await background.records.clear()
    await background.records.put([sampleRecord({ id: "old", text: holds ? "mine" : null })])
    await background.browser.storage.sync.set({ settings: { keepText: true } })
    background.start()
    await settled()
    expect((await CELLS.settings.get()).keepText).toBe(stays)
    expect(await background.records.get("old")).toMatchObject({ text: holds ? "mine" : null })
  })
})

test("while an erasure cannot be finished nothing is recorded, and the sender is told", async () => {
  background.records.clear = () => Promise.reject(new Error("no disk"))
  expect(await background.ask("history.erase", {}, PAGE)).toMatchObject({ ok: false })
  expect(await background.ask("post.intend", { id: "z", intent: intent() })).toMatchObject({
    ok: false
  })
  expect(await background.records.get("z")).toBeUndefined()
})

test("counts are never written between the steps of an erasure", async () => {
  vi.useFakeTimers()
  try {
    await background.records.put([sampleRecord({ id: "p", intendedAt: NOW })])
    await CELLS.historyChange.set(99)
    const { clear } = background.records
    background.records.clear = async () => {
      // The disk is slow, and the time for the next counts comes meanwhile.
      await vi.advanceTimersByTimeAsync(20_000)
      await clear()
    }
    background.clock += 20_000
    await Promise.all([
      background.ask("history.erase", {}, PAGE),
      vi.advanceTimersByTimeAsync(1000)
    ])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(Object.keys(background.browser.storage.sync.items)).toEqual(["erasure"])
  } finally {
    vi.useRealTimers()
  }
})

describe("linters in open pages", () => {
  test.each([
    ["settings", () => background.ask("settings.update", { changes: { tone: "warm" } }, PAGE)],
    ["ignored phrases", () => background.ask("phrase.ignore", { hash: "cd", ignored: true })],
    ["the history", () => background.ask("post.confirm", { id: "a" })]
  ])("are told when %s change", async (_what, change) => {
    background.browser.openTabs = [
      { id: 1, url: "https://x.com/" },
      { id: 2, url: "https://x.com/home" }
    ]
    background.browser.calls.length = 0
    await change()
    await vi.waitFor(() => {
      expect(background.browser.calls).toContainEqual([
        "tabs.sendMessage",
        2,
        { notice: "context.changed" }
      ])
    })
  })
})
