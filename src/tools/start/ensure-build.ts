import { existsSync, readFileSync, writeFileSync } from "node:fs"

import { buildFolder, TARGETS } from "~tools/build/build-targets"
import { runCommand } from "~tools/console/run-command"
import { sourceHash } from "./source-hash"

const STAMP = "build/source.sha256"

/**
 * Builds both targets unless what is on disk was made of today's source.
 * @param say told what takes so long
 * @throws Error with the build's own output when it failed
 */
export async function ensureBuild(say: (progress: string) => void = console.log): Promise<void> {
  const hash = sourceHash()
  const isBuilt = TARGETS.every((target) => existsSync(`${buildFolder(target)}/manifest.json`))
  if (isBuilt && existsSync(STAMP) && readFileSync(STAMP, "utf8") === hash) return
  say("building the extension (about half a minute) …")
  const { code, output } = await runCommand(["npm", "run", "--silent", "build"])
  if (code !== 0) throw new Error(output)
  writeFileSync(STAMP, sourceHash())
}
