import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import { dirname } from "node:path"

import * as v from "valibot"

import { runCommand } from "./run-command"

/** One part of `npm run check` or `npm test`. */
export type Stage = {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** Where Vitest writes its JSON report, for stages that count tests; other stages count as one. */
  readonly report?: string
}

/** How many tests ended how. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

/** What came of a run of stages. */
export type StagesResult = { readonly tally: Tally; readonly failed: readonly Stage[] }

/** Stages running at the same time: the machine this is planned for has two cores. */
const SIDE_BY_SIDE = 2

/** Lines of a failed stage's output that are shown. */
const SHOWN_LINES = 200

const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 }

const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number()
})

/** Runs stages two at a time in the order given, and shows the output of those that fail. */
export async function runStages(stages: readonly Stage[]): Promise<StagesResult> {
  const waiting = [...stages]
  const failed: Stage[] = []
  let tally = NOTHING
  await Promise.all(
    Array.from({ length: SIDE_BY_SIDE }, async () => {
      for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
        const one = await runStage(stage)
        tally = sum(tally, one)
        if (one.failed > 0) failed.push(stage)
      }
    })
  )
  return { tally, failed }
}

/** The sum of two tallies. */
export function sum(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped
  }
}

/** `3 passed, 0 failed, 1 skipped`. */
export function formatTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

async function runStage(stage: Stage): Promise<Tally> {
  if (stage.report) {
    mkdirSync(dirname(stage.report), { recursive: true })
    rmSync(stage.report, { force: true })
  }
  const startedAt = performance.now()
  console.log(`… ${stage.name}`)
  const { code, output } = await runCommand(stage.command)
  const tally = tallyOf(stage, code)
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  console.log(
    `${tally.failed > 0 ? "✗" : "✓"} ${stage.name}: ${formatTally(tally)} in ${seconds} s`
  )
  if (tally.failed > 0) console.log(output.split("\n").slice(-SHOWN_LINES).join("\n"))
  return tally
}

function tallyOf({ report }: Stage, code: number): Tally {
  if (report === undefined) {
    return code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 }
  }
  // A run that broke before its tests wrote no report.
  if (!existsSync(report)) return { ...NOTHING, failed: 1 }
  const counted = v.parse(reportSchema, JSON.parse(readFileSync(report, "utf8")))
  return {
    passed: counted.numPassedTests,
    // A test file that cannot be loaded fails the run and counts no test.
    failed: counted.numFailedTests === 0 && code !== 0 ? 1 : counted.numFailedTests,
    skipped: counted.numPendingTests
  }
}
