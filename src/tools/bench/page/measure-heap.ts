import type { CDPSession, Page } from "puppeteer-core"

import type { TestBrowser } from "../../../../tests/e2e/browsers/test-browser"
import type { BenchStage } from "~tools/bench/page/bench-stage"
import { openComposePage, pause } from "~tools/bench/page/compose-page"
import { keyPlan } from "~tools/bench/page/key-plan"

/** Keys typed, and times that the site takes the editor away and mounts another (issue 5). */
const KEYS = 10_000
const REMOUNTS = 50

/** After each remount for a verdict on the new editor, in milliseconds. */
const VERDICT_MS = 700

/** Keys sent at once; the page takes them one after the other. */
const AT_ONCE = 25

/** One collection may leave what only a second finds to be garbage: weak references and finalisers. */
const COLLECTIONS = 4

/** What the page holds in memory. */
type Heap = {
  /** Bytes of script objects, of the page's and the extension's world. */
  readonly bytes: number
  readonly listeners: number
  readonly nodes: number
}

/** What the same typing leaves behind in memory more with Softsell. */
export type HeapFigures = {
  readonly heapGrowthBytes: number
  /** Growth of each run, from the first verdict's time on. */
  readonly heapGrowth: { readonly with: Heap; readonly without: Heap }
}

/** Types and remounts in both browsers at the same time: memory does not mind what the other one does. */
export async function measureHeap(
  stage: BenchStage,
  say: (progress: string) => void
): Promise<HeapFigures> {
  const [without, having] = await Promise.all([
    growth(stage.without, false, () => undefined),
    growth(stage.with, true, say)
  ])
  return {
    heapGrowthBytes: having.bytes - without.bytes,
    heapGrowth: { with: having, without }
  }
}

async function growth(
  browser: TestBrowser,
  waits: boolean,
  say: (progress: string) => void
): Promise<Heap> {
  const page = await openComposePage(browser, waits)
  const session = await page.createCDPSession()
  const before = await heapOf(session)
  const turn = KEYS / REMOUNTS
  const plan = keyPlan(KEYS)
  for (let from = 0; from < KEYS; from += turn) {
    await typeFast(page, plan.slice(from, from + turn))
    await page.evaluate(() => {
      playgroundSite.remount()
    })
    await pause(VERDICT_MS)
    if ((from / turn + 1) % 10 === 0) say(`${from + turn} of ${KEYS} keys for the heap`)
  }
  const after = await heapOf(session)
  await page.close()
  return {
    bytes: after.bytes - before.bytes,
    listeners: after.listeners - before.listeners,
    nodes: after.nodes - before.nodes
  }
}

async function typeFast(page: Page, strokes: ReturnType<typeof keyPlan>): Promise<void> {
  for (let at = 0; at < strokes.length; at += AT_ONCE) {
    await Promise.all(strokes.slice(at, at + AT_ONCE).map(({ key }) => page.keyboard.press(key)))
  }
}

async function heapOf(session: CDPSession): Promise<Heap> {
  await session.send("HeapProfiler.enable")
  for (let round = 0; round < COLLECTIONS; round++) {
    await session.send("HeapProfiler.collectGarbage")
    await pause(100)
  }
  await session.send("HeapProfiler.disable")
  const { usedSize } = await session.send("Runtime.getHeapUsage")
  const { jsEventListeners, nodes } = await session.send("Memory.getDOMCounters")
  return { bytes: usedSize, listeners: jsEventListeners, nodes }
}
