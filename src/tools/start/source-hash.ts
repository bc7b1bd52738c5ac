import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"

/** What a build is made of. */
const SOURCES = [
  "src",
  "assets",
  "package.json",
  "package-lock.json",
  "plasmo.config.ts",
  "tsconfig.json"
]

/** A SHA-256 over everything a build is made of, to know whether the one on disk is still good. */
export function sourceHash(): string {
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
