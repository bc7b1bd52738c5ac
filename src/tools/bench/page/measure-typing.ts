import type { Page } from "puppeteer-core"

import type { BenchStage } from "~tools/bench/page/bench-stage"
import { openComposePage, pause, typeAtPace } from "~tools/bench/page/compose-page"
import { keyPlan, type Stroke } from "~tools/bench/page/key-plan"
import { isKey, readTasks, type Task, tasksPerKey } from "~tools/bench/page/read-tasks"
import { recordTrace } from "~tools/bench/page/record-trace"

/** Keys typed and measured. */
const KEYS = 2000

/** The two browsers take turns after so many, so that what else the machine does meets both alike. */
const TURN = 200

/** Lines the caret goes up before each turn, so that edits are spread over the draft. */
const LINES_UP = 4

/** After a turn until the last verdict is drawn, in milliseconds. */
const REST_MS = 300

/** The tasks of each key, key by key the same in both. */
export type TypedRuns = {
  readonly with: readonly (readonly Task[])[]
  readonly without: readonly (readonly Task[])[]
}

/** Types the same keys into the same draft in both browsers, with tracing from the first verdict on. */
export async function measureTyping(
  stage: BenchStage,
  say: (progress: string) => void
): Promise<TypedRuns> {
  const without = await openComposePage(stage.without, false)
  const withExtension = await openComposePage(stage.with, true)
  const runs = { with: [] as (readonly Task[])[], without: [] as (readonly Task[])[] }
  const plan = keyPlan(KEYS)
  for (let from = 0; from < KEYS; from += TURN) {
    const strokes = plan.slice(from, from + TURN)
    runs.without.push(...(await typeTurn(without, strokes, stage.ours)))
    runs.with.push(...(await typeTurn(withExtension, strokes, stage.ours)))
    say(`${from + strokes.length} of ${KEYS} keys typed`)
  }
  await Promise.all([without.close(), withExtension.close()])
  return runs
}

async function typeTurn(
  page: Page,
  strokes: readonly Stroke[],
  ours: string
): Promise<readonly (readonly Task[])[]> {
  await page.bringToFront()
  for (let line = 0; line < LINES_UP; line++) await page.keyboard.press("ArrowUp")
  await pause(REST_MS)
  const events = await recordTrace(page, async () => {
    await typeAtPace(page, strokes)
    await pause(REST_MS)
  })
  const thread = events.find(isKey)
  const keys = thread ? tasksPerKey(readTasks(events, thread, ours)) : []
  if (keys.length !== strokes.length) {
    throw new Error(`${strokes.length} keys typed, ${keys.length} in the trace`)
  }
  return keys
}
