import { runMain } from "~tools/console/run-main"
import { formatTally, runStages } from "~tools/console/run-stages"
import { SOURCE_STAGES } from "~tools/test/stages"

/** `npm run check`: types, lint, format, generated files and unit tests, without a browser or a build. */
async function main(): Promise<void> {
  const { tally } = await runStages(SOURCE_STAGES)
  console.log(formatTally(tally))
  if (tally.failed > 0) process.exitCode = 1
}

runMain(main)
