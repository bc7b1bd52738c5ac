import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { buildFolder, TARGETS } from "~tools/build/build-targets"
import { runCommand } from "~tools/console/run-command"

/** What a build is made of. */
const SOURCES = [
  "src",
  "assets",
  "package.json",
  "package-lock.json",
  "plasmo.config.ts",
  "tsconfig.json"
]

const STAMP = "build/source.sha256"

/**
 * Builds both targets unless what is on disk was made of today's source.
 * @param say shows a line of progress
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

/** A SHA-256 over everything a build is made of, to know whether the one on disk is still good. */
function sourceHash(): string {
  const hash = createHash("sha256")
  for (const file of SOURCES.flatMap(filesIn).sort()) hash.update(file).update(readFileSync(file))
  return hash.digest("hex")
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
}
