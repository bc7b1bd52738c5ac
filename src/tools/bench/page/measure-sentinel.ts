import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"

import type { TestBrowser } from "~tools/browsers/test-browser"
import { type BenchStage, pageScripts } from "~tools/bench/page/bench-stage"
import { pause } from "~tools/bench/page/compose-page"
import { readTasks } from "~tools/bench/page/read-tasks"
import { recordTrace, type TraceEvent } from "~tools/bench/page/record-trace"
import { percentilesOf } from "~tools/bench/percentiles"

/** A page of a network whose compose boxes have not been focused. */
const ADDRESS = "https://www.linkedin.com/feed/"

/** Loads measured in each browser, and loads before them that fill the caches. */
const LOADS = 7
const WARM_UP_LOADS = 1

/** After the page has loaded until nothing of its start is left to do, in milliseconds. */
const REST_MS = 700

/** What Softsell costs a page on which nobody writes. */
export type SentinelFigures = {
  /** All scripts that the manifest puts into the page, each gzipped by itself. */
  readonly sentinelGzipBytes: number
  /** Time in these scripts, median of the loads. */
  readonly sentinelMs: number
  /** Main-thread time of the whole load with Softsell less without: medians; holds what the browser does for any extension. */
  readonly loadAddedMs: number
}

/** Loads a page over and over, and looks at what runs of ours. */
export async function measureSentinel(stage: BenchStage): Promise<SentinelFigures> {
  const files = pageScripts(stage.folder)
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)
  const without = await loads(stage.without, stage.ours)
  const withExtension = await loads(stage.with, stage.ours)
  const median = (times: readonly number[]) => percentilesOf(times).p50
  if (withExtension.some(({ ownMs }) => ownMs === 0))
    throw new Error("the sentinel is not in the trace")
  return {
    sentinelGzipBytes: bytes,
    sentinelMs: median(withExtension.map(({ ownMs }) => ownMs)),
    loadAddedMs:
      median(withExtension.map(({ cpuMs }) => cpuMs)) - median(without.map(({ cpuMs }) => cpuMs))
  }
}

type Load = { readonly cpuMs: number; readonly ownMs: number }

async function loads(browser: TestBrowser, ours: string): Promise<readonly Load[]> {
  const page = await browser.openPage(ADDRESS)
  await page.bringToFront()
  const measured: Load[] = []
  for (let load = 0; load < WARM_UP_LOADS + LOADS; load++) {
    const events = await recordTrace(page, async () => {
      await page.reload({ waitUntil: "load" })
      await pause(REST_MS)
    })
    const tasks = readTasks(events, mainThread(events), ours)
    const sum = (times: readonly number[]) => times.reduce((total, ms) => total + ms, 0)
    if (load >= WARM_UP_LOADS) {
      measured.push({
        cpuMs: sum(tasks.map(({ cpuMs }) => cpuMs)),
        ownMs: sum(tasks.map(({ ownMs }) => ownMs))
      })
    }
  }
  await page.close()
  return measured
}

/** The thread that parses the page. */
function mainThread(events: readonly TraceEvent[]): TraceEvent {
  const counts = new Map<string, { event: TraceEvent; count: number }>()
  for (const event of events) {
    if (event.name !== "ParseHTML") continue
    const key = `${event.pid}/${event.tid}`
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { event, count: 1 })
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count)
  if (!most) throw new Error("no page was parsed in the trace")
  return most.event
}
