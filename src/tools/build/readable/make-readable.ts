import { readdirSync, readFileSync, writeFileSync } from "node:fs"

import { SHARED_FILE } from "~background/linter-files"
import { scriptsIn } from "~tools/build/check/scripts-in"
import { readableScript } from "./readable-script"
import { shareModules } from "./share-modules"

/** The scripts that judge, and so bring the engine, its libraries and the classifier's data. */
const JUDGING = /^(?:linter|judge-worker|options|tabs\/welcome)\.[0-9a-f]+\.js$/

/** Injected into pages of others; the shared script holds nothing that it does not need. */
const LINTER = /^linter\./

/** No page loads it: it loads the shared script itself. */
const WORKER = /^judge-worker\./

/**
 * Makes every script of a build one that a person can look through, and gives those that judge what they have in common
 * once, in a script that is loaded before them.
 * @throws Error where the build has no linter
 */
export async function makeReadable(folder: string): Promise<void> {
  const read = (file: string): string => readFileSync(`${folder}/${file}`, "utf8")
  const files = scriptsIn(folder)
  const judging = files.filter((file) => JUDGING.test(file))
  const linter = judging.find((file) => LINTER.test(file))
  if (linter === undefined) throw new Error(`${folder}: no linter`)
  const { scripts, shared } = await shareModules(
    new Map(judging.map((file) => [file, read(file)])),
    linter
  )
  for (const file of files) {
    const code = scripts.get(file) ?? (await readableScript(read(file)))
    writeFileSync(
      `${folder}/${file}`,
      WORKER.test(file) ? `importScripts("/${SHARED_FILE}");\n${code}` : code
    )
  }
  writeFileSync(`${folder}/${SHARED_FILE}`, shared)
  for (const page of pagesIn(folder)) {
    const html = read(page)
    const script = judging.find((file) => html.includes(`<script src="/${file}"`))
    if (script === undefined) continue
    const tag = `<script src="/${script}"`
    writeFileSync(
      `${folder}/${page}`,
      html.replace(tag, `<script src="/${SHARED_FILE}" defer></script> ${tag}`)
    )
  }
}

function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort()
}
