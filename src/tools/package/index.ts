import { createHash } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { parseArgs } from "node:util"

import { buildFolder } from "~tools/build/build-targets"
import { storeLinter } from "~tools/build/check/store-linter"
import { ensureBuild } from "~tools/build/ensure-build"
import { runMain } from "~tools/console/run-main"
import { checkChangelog } from "./changelog"
import { checkRelease } from "./check-release"
import { filesIn, sourceFiles } from "./files-in"
import { packRelease } from "./kept-release"
import { uncommittedFiles } from "./uncommitted-files"
import { type Files, zipFiles } from "./zip-files"

const FOLDER = "build/stores"

/** Builds that the update test goes back to. */
const KEPT = "tests/fixtures/releases"

/** One file for a store. */
type Package = {
  readonly name: string
  readonly files: () => Files
  /** Bytes that it may have: what people wait for. The stores themselves take far more. */
  readonly limit: number
}

const PACKAGES: readonly Package[] = [
  { name: "chrome", files: () => filesIn(buildFolder("chrome-mv3")), limit: 2_000_000 },
  // Edge takes Chrome's; in a file of its own, so that nobody has to know.
  { name: "edge", files: () => filesIn(buildFolder("chrome-mv3")), limit: 2_000_000 },
  { name: "firefox", files: () => filesIn(buildFolder("firefox-mv3")), limit: 2_000_000 },
  { name: "firefox-source", files: sourceFiles, limit: 5_000_000 }
]

/**
 * `npm run package [-- --release] [--keep]`: builds, and writes a ZIP for each store and the source for Mozilla's reviewers into
 * `build/stores`, with a table of sizes and hashes. With `--release` it fails while a placeholder is left, a file is not
 * committed, or the linter of addons.mozilla.org complains; with `--keep` the build is also kept for the update test.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      release: { type: "boolean", default: false },
      keep: { type: "boolean", default: false }
    }
  })
  stopAt(values.release ? checkRelease() : checkChangelog())
  if (values.release) stopAt((await uncommittedFiles()).map((file) => `not committed: ${file}`))
  await ensureBuild()
  if (values.release) {
    const complaints = await storeLinter(buildFolder("firefox-mv3"))
    stopAt(complaints.map((complaint) => `addons-linter: ${complaint}`))
  }
  mkdirSync(FOLDER, { recursive: true })
  for (const { name, files, limit } of PACKAGES) {
    const zip = await zipFiles(files())
    writeFileSync(`${FOLDER}/softsell-${name}.zip`, zip)
    const hash = createHash("sha256").update(zip).digest("hex")
    const sizes = `${kilobytes(zip.length)} of ${kilobytes(limit)}`
    console.log(`${name.padEnd(16)}${sizes.padEnd(22)}${hash}`)
    if (zip.length > limit) {
      console.error(`${name} is too large`)
      process.exitCode = 1
    }
  }
  console.log(`in ${FOLDER}/`)
  if (values.keep) {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string }
    writeFileSync(`${KEPT}/${version}.json.br`, packRelease(buildFolder("chrome-mv3")))
  }
}

/** @throws Error with all complaints, where there is one */
function stopAt(complaints: readonly string[]): void {
  if (complaints.length > 0) throw new Error(complaints.join("\n"))
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`
}

runMain(main)
