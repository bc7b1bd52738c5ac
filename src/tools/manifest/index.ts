import { readFileSync, writeFileSync } from "node:fs"

import { manifest } from "../../../plasmo.config"
import { runMain } from "~tools/console/run-main"

/**
 * `npm run manifest`: writes the manifest of plasmo.config.ts into package.json, the only place where Plasmo looks. With
 * `--check` it only compares, and exits with 1 where they differ.
 */
function main(): void {
  const file = new URL("../../../package.json", import.meta.url)
  const old = readFileSync(file, "utf8")
  const next = JSON.stringify({ ...(JSON.parse(old) as object), manifest }, null, 2) + "\n"
  if (!process.argv.includes("--check")) writeFileSync(file, next)
  else if (old !== next) {
    console.error("package.json#manifest differs from plasmo.config.ts: run `npm run manifest`")
    process.exitCode = 1
  }
}

runMain(main)
