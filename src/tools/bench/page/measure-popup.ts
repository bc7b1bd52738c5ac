import type { Page } from "puppeteer-core"

import type { BenchStage } from "~tools/bench/page/bench-stage"
import { benchRecord } from "~tools/bench/page/bench-record"
import { pause } from "~tools/bench/page/compose-page"
import { percentilesOf } from "~tools/bench/percentiles"

/** Posts in the history: fifteen a day for nine years. */
const RECORDS = 50_000

/** Posts written to the history in one go. */
const BATCH = 2500

/** Openings measured, and those before them. */
const OPENINGS = 20
const WARM_UP_OPENINGS = 3

/** Longest wait for the balance, in milliseconds. */
const PATIENCE_MS = 20_000

/** Between two openings, in milliseconds. */
const REST_MS = 200

/**
 * Notes when the balance was painted: it stands in the page, the next frame has begun, and the task after that frame
 * runs. Milliseconds since the navigation began.
 */
const NOTE_PAINT = `new MutationObserver((_, observer) => {
  if (!document.querySelector('[aria-label="Your balance"] .figure')) return
  observer.disconnect()
  requestAnimationFrame(() => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => { globalThis.balancePaintedAt = performance.now() }
    channel.port2.postMessage(null)
  })
}).observe(document, { childList: true, subtree: true })`

/** Milliseconds that a half and 95 of 100 openings stay within. */
type Openings = { readonly p50: number; readonly p95: number }

/** How long the popup takes to open, from the start of the navigation until the balance is painted. */
export type PopupFigures = {
  /** While the browser has a process for the extension, as it has for half a minute after anything happened. */
  readonly popupMs: Openings & { readonly records: number }
  /** The same when the browser must start that process first: its own time, some 50 ms of it, is in there. */
  readonly popupFromColdMs: Openings
}

/** Fills the history and opens the popup's page over and over, as a tab: no tool can press the toolbar's button. */
export async function measurePopup(
  stage: BenchStage,
  say: (progress: string) => void
): Promise<PopupFigures> {
  await seed(stage, say)
  const fromCold = await openings(stage)
  // Any page of the extension keeps its process.
  const other = await stage.with.openExtensionPage(stage.extensionId, "options.html")
  await pause(REST_MS)
  const warm = await openings(stage)
  await other.close()
  return { popupMs: { records: RECORDS, ...warm }, popupFromColdMs: fromCold }
}

async function openings(stage: BenchStage): Promise<Openings> {
  const times: number[] = []
  for (let opening = 0; opening < WARM_UP_OPENINGS + OPENINGS; opening++) {
    const time = await openPopup(stage)
    if (opening >= WARM_UP_OPENINGS) times.push(time)
  }
  const { p50, p95 } = percentilesOf(times)
  return { p50, p95 }
}

/** The tables are the extension's own, made when its page opens; the records go in by the browser's plain interface. */
async function seed({ with: browser, extensionId }: BenchStage, say: (progress: string) => void) {
  const page = await browser.openExtensionPage(extensionId, "popup.html")
  await pause(1000)
  const now = Date.now()
  for (let from = 0; from < RECORDS; from += BATCH) {
    const records = Array.from({ length: BATCH }, (_, at) => benchRecord(from + at, now))
    await page.evaluate(`new Promise((resolve, reject) => {
      const opened = indexedDB.open("softsell")
      opened.onerror = () => reject(opened.error)
      opened.onsuccess = () => {
        const change = opened.result.transaction("posts", "readwrite")
        for (const record of ${JSON.stringify(records)}) change.objectStore("posts").put(record)
        change.onerror = () => reject(change.error)
        change.oncomplete = () => { opened.result.close(); resolve(true) }
      }
    })`)
  }
  const count = await page.evaluate<number>(`new Promise((resolve, reject) => {
    const opened = indexedDB.open("softsell")
    opened.onerror = () => reject(opened.error)
    opened.onsuccess = () => {
      const counted = opened.result.transaction("posts").objectStore("posts").count()
      counted.onsuccess = () => { opened.result.close(); resolve(counted.result) }
    }
  })`)
  if (count !== RECORDS) throw new Error(`${count} records in the history instead of ${RECORDS}`)
  say(`${count} posts in the history`)
  // As after any post: the background hears of it and keeps the latest ones ready.
  await page.evaluate(`chrome.storage.local.set({ historyChange: ${RECORDS} })`)
  await page.evaluate(`new Promise((resolve) => {
    const look = async () => {
      const { recentPosts } = await chrome.storage.session.get("recentPosts")
      if (recentPosts?.change === ${RECORDS}) resolve(true)
      else setTimeout(look, 100)
    }
    void look()
  })`)
  await page.close()
}

async function openPopup({ with: browser, ours }: BenchStage): Promise<number> {
  const page: Page = await browser.browser.newPage()
  await page.evaluateOnNewDocument(NOTE_PAINT)
  await page.goto(`${ours}popup.html`)
  const painted = await page.waitForFunction("globalThis.balancePaintedAt", {
    timeout: PATIENCE_MS
  })
  const time = (await painted.jsonValue()) as number
  await page.close()
  await pause(REST_MS)
  return time
}
