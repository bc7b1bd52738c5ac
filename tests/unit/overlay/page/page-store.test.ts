import { beforeEach, expect, test, vi } from "vitest"

import { createPageStore, type PageStore } from "~overlay/page/page-store"
import { DEFAULT_SETTINGS } from "~store/settings"

import { freshBrowser, type FakeBrowser } from "../../store/fake-browser"

vi.mock("~platform/browser", () => import("../../store/fake-browser"))

/** What the background has stored, and the answers that it has not given yet, oldest first. */
const stored = { isOn: true, ignored: [] as string[] }
let waiting: { name: string; answer: () => Promise<void> }[]
let browser: FakeBrowser
let page: PageStore
let seen: boolean[]

beforeEach(() => {
  browser = freshBrowser()
  Object.assign(stored, { isOn: true, ignored: [] })
  waiting = []
  seen = []
  browser.runtime.answer = (message) => {
    const { name, request } = message as { name: string; request: Record<string, unknown> }
    const value = name === "page.context" ? contextNow() : null
    return new Promise((resolve) => {
      waiting.push({
        name,
        answer: async () => {
          if (name === "settings.update")
            stored.isOn = (request as { changes: { sites: { x: boolean } } }).changes.sites.x
          if (name === "phrase.ignore") stored.ignored.push(request["hash"] as string)
          resolve({ ok: true, value })
          await new Promise((done) => setTimeout(done, 0))
        }
      })
    })
  }
  const { signal } = new AbortController()
  page = createPageStore("x", signal)
  page.follow(({ settings }) => seen.push(settings.sites.x), signal)
})

function contextNow() {
  return {
    settings: { ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, x: stored.isOn } },
    balanceNote: null,
    balanceAlert: null,
    pausedUntil: null,
    shortcut: null,
    thresholdShift: 0,
    ignoredPhraseHashes: [...stored.ignored],
    restingMoves: [],
    private: false
  }
}

/** Lets the background give its answer number `at` of those that wait. */
async function answer(at = 0): Promise<void> {
  await waiting.splice(at, 1)[0]!.answer()
}

const names = () => waiting.map(({ name }) => name)

test("a network that was switched off stays off when an older answer comes late", async () => {
  void page.refresh()
  page.switchSite(false)
  expect(page.getState().settings.sites.x).toBe(false)
  await answer(0)
  expect(page.getState().settings.sites.x).toBe(false)
  await answer(0)
  expect(names()).toEqual(["page.context"])
  await answer(0)
  expect(seen).toEqual([false, false, false])
  // From now on what is chosen elsewhere counts.
  stored.isOn = true
  void page.refresh()
  await answer(0)
  expect(page.getState().settings.sites.x).toBe(true)
})

test("off, on and off again before anything is stored", async () => {
  page.switchSite(false)
  page.switchSite(true)
  page.switchSite(false)
  expect(seen.splice(0)).toEqual([false, true, false])
  while (waiting.length > 0) await answer(0)
  expect(seen).not.toContain(true)
  expect(page.getState().settings.sites.x).toBe(false)
  expect(stored.isOn).toBe(false)
})

test("an answer that was overtaken by a newer one is not taken", async () => {
  void page.refresh()
  stored.isOn = false
  void page.refresh()
  await answer(1)
  expect(page.getState().settings.sites.x).toBe(false)
  await answer(0)
  expect(page.getState().settings.sites.x).toBe(false)
})

test("a phrase that is ignored stays ignored when an older answer comes late", async () => {
  void page.refresh()
  page.ignore(["ab12"], "always")
  await answer(0)
  expect([...page.getState().ignored]).toEqual(["ab12"])
  while (waiting.length > 0) await answer(0)
  expect([...page.getState().ignored]).toEqual(["ab12"])
})

test("a background that does not answer leaves the choice as it is", async () => {
  browser.runtime.answer = () => Promise.reject(new Error("no receiver"))
  page.switchSite(false)
  await new Promise((done) => setTimeout(done, 0))
  expect(page.getState().settings.sites.x).toBe(false)
})

test("a background that was stopped before it answered is asked again, one that answered is not", async () => {
  const { answer: usual } = browser.runtime
  browser.runtime.answer = () => Promise.reject(new Error("the message channel closed"))
  await page.refresh()
  expect(page.getState().private).toBe(true)
  browser.runtime.answer = usual
  const known = page.known()
  await answer(0)
  await known
  expect(page.getState().private).toBe(false)
  await page.known()
  expect(names()).toEqual([])
})

test("a background that is stopped before it ever answered is asked until it does", async () => {
  const { answer: answerOf } = browser.runtime
  let stops = 2
  browser.runtime.answer = (message) => {
    if (stops-- > 0) return Promise.reject(new Error("the message channel closed"))
    return answerOf?.(message) ?? Promise.resolve(null)
  }
  const known = page.known()
  expect(page.isKnown()).toBe(false)
  await vi.waitFor(() => expect(names()).toEqual(["page.context"]))
  await answer(0)
  await known
  expect(page.isKnown()).toBe(true)
  expect(page.getState().private).toBe(false)
})
