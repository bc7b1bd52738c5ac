import { spawnSync } from "node:child_process"

import { runMain } from "~tools/console/run-main"

/**
 * The long tests: many more drafts for the rewording, many more sequences for each editor and browser, posts from every
 * box by every way to every outcome, a history of 72 MB, and the packages built a second time in another folder.
 */
const RUNS: readonly (readonly string[])[] = [
  ["tests/unit/engine/rewording", "--config", "vitest.config.ts", "--testTimeout=3600000"],
  ["tests/e2e/editors", "--config", "vitest.e2e.config.ts", "--testTimeout=3600000"],
  ["tests/e2e/posting", "--config", "vitest.e2e.config.ts"],
  ["tests/e2e/sites", "--config", "vitest.e2e.config.ts"],
  ["tests/e2e/card", "--config", "vitest.e2e.config.ts"],
  ["tests/e2e/pages/large-import", "--config", "vitest.e2e.config.ts"],
  ["tests/e2e/hostile", "--config", "vitest.e2e.config.ts"],
  ["tests/e2e/package", "--config", "vitest.e2e.config.ts"]
]

/** `npm run test:full`: prints what Vitest prints. */
function main(): void {
  const env = { ...process.env, SOFTSELL_FULL: "1" }
  for (const parameters of RUNS) {
    const { status } = spawnSync("npx", ["vitest", "run", ...parameters], { stdio: "inherit", env })
    if (status !== 0) process.exitCode = 1
  }
}

runMain(main)
