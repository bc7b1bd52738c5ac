import { existsSync, rmSync } from "node:fs"

import { buildFolder, TARGETS } from "./build-targets"
import { checkBuild } from "~tools/check-build/check-build"
import { runCommand } from "~tools/console/run-command"

/** Builds the extension for every target and checks what came out; exits with 1 where either fails. */
async function main(): Promise<void> {
  for (const target of TARGETS) {
    process.stdout.write(`building ${target} … `)
    const startedAt = Date.now()
    rmSync(buildFolder(target), { recursive: true, force: true })
    // The equals sign is required: without it Plasmo builds for Chrome (plasmo.md §2.7).
    const { code, output } = await runCommand(["npx", "plasmo", "build", `--target=${target}`])
    if (code !== 0 || !existsSync(`${buildFolder(target)}/manifest.json`)) {
      console.log("failed")
      throw new Error(output)
    }
    console.log(`${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
    const complaints = checkBuild(target)
    if (complaints.length > 0) throw new Error(`${target}:\n  ${complaints.join("\n  ")}`)
  }
  console.log(`checked: ${TARGETS.map(buildFolder).join(", ")}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
