import type { CDPSession, Page } from "puppeteer-core"

import type { TestBrowser } from "~tools/browsers/test-browser"
import type { BenchStage } from "~tools/bench/page/bench-stage"
import { openComposePage, pause } from "~tools/bench/page/compose-page"
import { keyPlan } from "~tools/bench/page/key-plan"

/** Keys typed, and times that the site takes the editor away and mounts another. */
const KEYS = 10_000
const REMOUNTS = 50

/**
 * Typed before, a fifth of that: the browser compiles what runs often to machine code, which counts as heap, stays, and
 * grows no more once all of it is compiled (heap snapshots: 0.8 of the 1.5 MB that Softsell adds from its first verdict on).
 */
const WARM_UP_SHARE = 0.2

/** After each remount for a verdict on the new editor, in milliseconds. */
const VERDICT_MS = 600

/** Keys sent at once; the page takes them one after the other. */
const AT_ONCE = 50

/** One collection may leave what only a second finds to be garbage: weak references and finalisers. */
const COLLECTIONS = 4

/** What the page holds in memory. */
type Heap = {
  /** Bytes of script objects, of the page's and the extension's world. */
  readonly bytes: number
  readonly listeners: number
  readonly nodes: number
}

/** Growth of one run: over the typing, and with the warm-up from the first verdict on. */
type Growth = { readonly typing: Heap; readonly withWarmUp: Heap }

/** What the same typing leaves behind in memory more with Softsell. */
export type HeapFigures = {
  readonly heapGrowthBytes: number
  /** The same from the first verdict on, machine code that is compiled only once included. */
  readonly heapWithWarmUpBytes: number
  readonly heapGrowth: { readonly with: Growth; readonly without: Growth }
}

/** Types and remounts in both browsers at the same time: memory does not mind what the other one does. */
export async function measureHeap(
  stage: BenchStage,
  say: (progress: string) => void
): Promise<HeapFigures> {
  const [without, withExtension] = await Promise.all([
    growth(stage.without, false, () => undefined),
    growth(stage.with, true, say)
  ])
  return {
    heapGrowthBytes: withExtension.typing.bytes - without.typing.bytes,
    heapWithWarmUpBytes: withExtension.withWarmUp.bytes - without.withWarmUp.bytes,
    heapGrowth: { with: withExtension, without }
  }
}

async function growth(
  browser: TestBrowser,
  waits: boolean,
  say: (progress: string) => void
): Promise<Growth> {
  const page = await openComposePage(browser, waits)
  const session = await page.createCDPSession()
  const first = await heapOf(session)
  await typeAndRemount(page, WARM_UP_SHARE * REMOUNTS, () => undefined)
  const warm = await heapOf(session)
  await typeAndRemount(page, REMOUNTS, say)
  const last = await heapOf(session)
  await page.close()
  return { typing: difference(last, warm), withWarmUp: difference(last, first) }
}

function difference(after: Heap, before: Heap): Heap {
  return {
    bytes: after.bytes - before.bytes,
    listeners: after.listeners - before.listeners,
    nodes: after.nodes - before.nodes
  }
}

async function typeAndRemount(
  page: Page,
  remounts: number,
  say: (progress: string) => void
): Promise<void> {
  const turn = KEYS / REMOUNTS
  const plan = keyPlan(remounts * turn)
  for (let remount = 1; remount <= remounts; remount++) {
    await typeFast(page, plan.slice((remount - 1) * turn, remount * turn))
    await page.evaluate(() => {
      playgroundSite.remount()
    })
    await pause(VERDICT_MS)
    if (remount % 10 === 0) say(`${remount * turn} of ${KEYS} keys for the heap`)
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
