import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"

import { afterAll, expect, test } from "vitest"

import { sourceFiles } from "~tools/package/files-in"

/** Two builds and an installation, on a machine that does other things too, ms. */
const PATIENCE_MS = 1_800_000

const NAMES = ["chrome", "edge", "firefox", "firefox-source"]

const folder = join(mkdtempSync(join(tmpdir(), "softsell-source-")), "another", "folder")

afterAll(() => rmSync(dirname(dirname(folder)), { recursive: true }))

/** The folder of another Node to build the second time with; the release checklist has the command. */
const { SOFTSELL_NODE = "" } = process.env

/** Minutes long: `npm run test:full`. */
test.runIf(process.env["SOFTSELL_FULL"])(
  `the source package gives the same bytes in another folder, with ${SOFTSELL_NODE || "the same Node"}`,
  () => {
    execFileSync("npm", ["run", "package"], { stdio: "inherit" })
    for (const [path, content] of sourceFiles()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const { PATH = "" } = process.env
    execFileSync("npm", ["run", "build-for-amo"], {
      cwd: folder,
      stdio: "inherit",
      env: { ...process.env, PATH: [SOFTSELL_NODE, PATH].filter(Boolean).join(delimiter) }
    })
    for (const name of NAMES) {
      const file = `build/stores/softsell-${name}.zip`
      expect(readFileSync(join(folder, file)).equals(readFileSync(file)), name).toBe(true)
    }
  },
  PATIENCE_MS
)
