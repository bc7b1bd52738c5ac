import { beforeEach, expect, test, vi } from "vitest"

import { reportOf } from "~platform/error-report"
import { CELLS } from "~store/cells"
import { clearDebugLog, debugLogText, noteInDebugLog, switchDebugLog } from "~store/debug-log"

import { type FakeBrowser, freshBrowser } from "./fake-browser"

vi.mock("~platform/browser", () => import("./fake-browser"))

const AT = Date.UTC(2026, 0, 31, 12)
let browser: FakeBrowser

beforeEach(() => {
  browser = freshBrowser()
})

function note(error: unknown, at = AT): Promise<void> {
  return noteInDebugLog("popup", reportOf(error), at)
}

test("is off by default and writes nothing", async () => {
  await note(new TypeError("null is not a function"))
  expect(browser.storage.local.writes).toBe(0)
})

test("once on, records when, where and what, on this machine only", async () => {
  await switchDebugLog(true)
  await note(new TypeError("null is not a function"))
  const { entries } = await CELLS.debugLog.get()
  expect(entries).toEqual([
    { at: AT, where: "popup", name: "TypeError", message: "null is not a function", stack: [] }
  ])
  expect(debugLogText(entries)).toBe(
    "2026-01-31T12:00:00.000Z popup: TypeError: null is not a function"
  )
  expect(browser.storage.sync.items).toEqual({})
})

test("keeps the newest hundred entries, also of simultaneous failures", async () => {
  await switchDebugLog(true)
  await Promise.all(Array.from({ length: 130 }, (_, at) => note(new RangeError(""), at)))
  const { entries } = await CELLS.debugLog.get()
  expect(entries.map(({ at }) => at)).toEqual(Array.from({ length: 100 }, (_, at) => at + 30))
})

test("stores no text even if a report contains some", async () => {
  await switchDebugLog(true)
  const report = { name: "Buy Error", message: "Buy my course", stack: ["Buy my course x.js:1:2b"] }
  await noteInDebugLog("compose page", report, AT)
  expect(JSON.stringify(browser.storage.local.items)).not.toMatch(/buy|course/i)
})

test("keeps its entries when switched off, until cleared", async () => {
  await switchDebugLog(true)
  await note(new Error("x"))
  await switchDebugLog(false)
  await note(new Error("x"))
  expect((await CELLS.debugLog.get()).entries).toHaveLength(1)
  await clearDebugLog()
  expect(await CELLS.debugLog.get()).toEqual({ isOn: false, entries: [] })
})
