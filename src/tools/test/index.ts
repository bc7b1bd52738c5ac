import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"

import { findBrowser } from "~tools/browsers/find-browser"
import { runCommand } from "~tools/console/run-command"
import { BROWSER_STAGE, BUILD, SOURCE_STAGES, type TestStage } from "./stages"

type Tally = { passed: number; failed: number; skipped: number }

type VitestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numFailedTestSuites: number
}

/** Stages running at the same time: the machine this is planned for has two cores. */
const SIDE_BY_SIDE = 2

/** Lines of a failed stage's output that are shown. */
const SHOWN_LINES = 200

/**
 * Runs everything `npm test` promises and ends on the line `N passed, N failed, N skipped`. Browsers come first: some unit
 * tests draw in one, and two of them must not install it at the same time.
 */
async function main(): Promise<void> {
  mkdirSync(".cache", { recursive: true })
  for (const id of ["chromium", "firefox"] as const) findBrowser(id)
  const total: Tally = { passed: 0, failed: 0, skipped: 0 }
  const waiting = [...SOURCE_STAGES]
  const failed = new Set<TestStage>()
  await Promise.all(
    Array.from({ length: SIDE_BY_SIDE }, async () => {
      for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
        if ((await run(stage, total)).failed > 0) failed.add(stage)
      }
    })
  )
  if (failed.has(BUILD)) console.log("the browsers are left out: there is no sound build to load")
  else await run(BROWSER_STAGE, total)
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

async function run(stage: TestStage, total: Tally): Promise<Tally> {
  if (stage.report) rmSync(stage.report, { force: true })
  const startedAt = Date.now()
  console.log(`… ${stage.name}`)
  const { code, output } = await runCommand(stage.command)
  const tally = tallyOf(stage, code)
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(0)
  console.log(
    `${tally.failed > 0 ? "✗" : "✓"} ${stage.name}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped in ${seconds} s`
  )
  if (tally.failed > 0) console.log(output.split("\n").slice(-SHOWN_LINES).join("\n"))
  for (const key of ["passed", "failed", "skipped"] as const) total[key] += tally[key]
  return tally
}

function tallyOf(stage: TestStage, code: number): Tally {
  if (!stage.report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  if (!existsSync(stage.report)) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(readFileSync(stage.report, "utf8")) as VitestReport
  const failed = report.numFailedTests + (report.numFailedTests === 0 && code !== 0 ? 1 : 0)
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
