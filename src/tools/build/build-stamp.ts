import { createHash } from "node:crypto"
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs"
import { dirname, join } from "node:path"

import { buildFolder, TARGETS } from "./build-targets"

/** What a build is made of. */
const SOURCES = [
  "src",
  "assets",
  "LICENSE",
  "package.json",
  "package-lock.json",
  "plasmo.config.ts",
  "tsconfig.json"
]

/** Holds the hash of the source that the builds on disk were made of; absent where that is not known. */
const STAMP = "build/source.sha256"

/**
 * To be called before anything of a build is written: from now on nobody takes what is on disk for a good build.
 * @param root the project's folder
 * @returns to be called when the builds are there and sound: stamps them, unless the source changed meanwhile
 */
export function beginBuild(root = "."): () => void {
  rmSync(join(root, STAMP), { force: true })
  const hash = sourceHash(root)
  return () => {
    if (sourceHash(root) !== hash) return
    mkdirSync(dirname(join(root, STAMP)), { recursive: true })
    writeFileSync(join(root, STAMP), hash)
  }
}

/** True when there are builds of all targets, made of today's source. @param root the project's folder */
export function isBuildFresh(root = "."): boolean {
  const stamp = join(root, STAMP)
  return (
    TARGETS.every((target) => existsSync(join(root, buildFolder(target), "manifest.json"))) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === sourceHash(root)
  )
}

/** A SHA-256 over everything a build is made of. */
function sourceHash(root: string): string {
  const hash = createHash("sha256")
  const files = SOURCES.flatMap((source) => filesIn(root, source)).sort()
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest("hex")
}

function filesIn(root: string, path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path), { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((file) => statSync(join(root, file)).isFile())
}
