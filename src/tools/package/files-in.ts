import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"

import type { Files } from "./zip-files"

/** Everything in a folder and the folders in it, by path from there. */
export function filesIn(folder: string): Files {
  const files = new Map<string, Uint8Array>()
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name)
    if (statSync(path).isFile()) files.set(name.replaceAll("\\", "/"), readFileSync(path))
  }
  return files
}

/**
 * What the extension is built of: all that a reviewer needs to come to the same bytes, and to read why; and the compose
 * pages of `npm start`, where it can be tried without an account.
 */
const SOURCES = [
  "src",
  "assets/_locales",
  "assets/icon.png",
  "assets/icon.svg",
  "assets/model",
  "assets/store",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "LICENSE",
  "README.md",
  "SECURITY.md",
  ".npmrc",
  ".nvmrc",
  "package.json",
  "package-lock.json",
  "plasmo.config.ts",
  "tests/playground",
  "tsconfig.json"
]

/** Pictures of the listing: large, and nothing is built of them. */
const LEFT_OUT = /^assets\/store\/.*\.png$/

/** The source of a build, by path. */
export function sourceFiles(): Files {
  const files = new Map<string, Uint8Array | string>()
  for (const source of SOURCES) {
    if (statSync(source).isFile()) files.set(source, readFileSync(source))
    else for (const [path, content] of filesIn(source)) files.set(`${source}/${path}`, content)
  }
  return new Map([...files].filter(([path]) => !LEFT_OUT.test(path)))
}
