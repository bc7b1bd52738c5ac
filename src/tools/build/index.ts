import { existsSync, rmSync } from "node:fs"

import { beginBuild } from "./build-stamp"
import { buildFolder, TARGETS } from "./build-targets"
import { checkBuild } from "~tools/build/check/check-build"
import { storeLinter } from "~tools/build/check/store-linter"
import { writeNotices } from "~tools/build/check/notices"
import { makeReadable } from "~tools/build/readable/make-readable"
import { runCommand } from "~tools/console/run-command"
import { runMain } from "~tools/console/run-main"

/**
 * `npm run build [-- --lint]`: builds the extension for every target and checks what came out; with `--lint` also by the
 * linter of addons.mozilla.org, which takes half a minute.
 */
async function main(): Promise<void> {
  const stamp = beginBuild()
  for (const target of TARGETS) {
    process.stdout.write(`building ${target} … `)
    const startedAt = Date.now()
    rmSync(buildFolder(target), { recursive: true, force: true })
    // Plasmo ignores `--target firefox-mv3` without the equals sign and builds for Chrome.
    const { code, output } = await runCommand(["npx", "plasmo", "build", `--target=${target}`])
    if (code !== 0 || !existsSync(`${buildFolder(target)}/manifest.json`)) {
      console.log("failed")
      throw new Error(output)
    }
    console.log(`${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
    await makeReadable(buildFolder(target))
    writeNotices(buildFolder(target))
    const complaints = checkBuild(target)
    if (complaints.length > 0) throw new Error(`${target}:\n  ${complaints.join("\n  ")}`)
  }
  stamp()
  if (process.argv.includes("--lint")) {
    const complaints = await storeLinter(buildFolder("firefox-mv3"))
    if (complaints.length > 0) throw new Error(`addons-linter:\n  ${complaints.join("\n  ")}`)
    console.log("addons-linter: nothing but what React DOM explains")
  }
  console.log(`checked: ${TARGETS.map(buildFolder).join(", ")}`)
}

runMain(main)
