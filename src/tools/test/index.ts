import { findBrowser } from "~tools/browsers/find-browser"
import { runMain } from "~tools/console/run-main"
import { formatTally, runStages, sum } from "~tools/console/run-stages"
import { BROWSER_STAGE, BUILD, SOURCE_STAGES } from "./stages"

/** `npm test`: everything that the repository promises; ends on the line `N passed, N failed, N skipped`. */
async function main(): Promise<void> {
  // Installed before the stages run side by side: two of them must not install at the same time.
  for (const id of ["chromium", "firefox"] as const) findBrowser(id)
  const { tally, failed } = await runStages([BUILD, ...SOURCE_STAGES])
  let total = tally
  if (failed.includes(BUILD)) {
    console.log("the browser tests are left out: there is no sound build to load")
  } else {
    total = sum(total, (await runStages([BROWSER_STAGE])).tally)
  }
  console.log(formatTally(total))
  if (total.failed > 0) process.exitCode = 1
}

runMain(main)
