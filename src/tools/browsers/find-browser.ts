import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"

import { installBrowsers } from "./install-browsers"

/** The browsers that the extension is tested in. */
export type BrowserId = "chromium" | "firefox"

/** Names looked for on PATH, best first; Debian's come first because CI and developers' machines have those. */
const PROGRAMS: Readonly<Record<BrowserId, readonly string[]>> = {
  chromium: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"],
  firefox: ["firefox-esr", "firefox"]
}

/** Environment variables that name a browser outright. */
const OVERRIDES: Readonly<Record<BrowserId, string>> = {
  chromium: "SOFTSELL_CHROMIUM",
  firefox: "SOFTSELL_FIREFOX"
}

/** Where macOS keeps browsers, which are not on PATH there. */
const MAC_APPS: Readonly<Record<BrowserId, readonly string[]>> = {
  chromium: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
  ],
  firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox"]
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch (error) {
    // Not there, or not ours to run: the next candidate may be.
    if (error instanceof Error && "code" in error) return false
    throw error
  }
}

function lookUp(id: BrowserId): string | null {
  const named = process.env[OVERRIDES[id]]
  if (named) return named
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "")
  const candidates = [
    ...PROGRAMS[id].flatMap((program) => folders.map((folder) => join(folder, program))),
    ...MAC_APPS[id]
  ]
  return candidates.find(isExecutable) ?? null
}

/**
 * Path of an installed browser; installs Debian's packages first where that is possible.
 *
 * @throws Error that names the one command to run when there is no browser and none can be installed
 */
export function findBrowser(id: BrowserId): string {
  const found = lookUp(id)
  if (found) return found
  installBrowsers()
  const installed = lookUp(id)
  if (!installed) throw new Error(`${id} is still missing after the installation`)
  return installed
}
