import { readFileSync, writeFileSync } from "node:fs"

import { scriptsIn } from "~tools/build/check/scripts-in"
import { readableScript } from "./readable-script"

/** Makes every script of a build one that a person can look through; see `readableScript`. */
export async function makeReadable(folder: string): Promise<void> {
  for (const file of scriptsIn(folder)) {
    const path = `${folder}/${file}`
    writeFileSync(path, await readableScript(readFileSync(path, "utf8")))
  }
}
