import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** What the browser says in a picture, where it would take a person's hand to bring it about. */
export type Told = {
  /** The tab in front. */
  readonly tab?: { readonly id: number; readonly url: string }
  /** What the toolbar icon shows for it. */
  readonly badge?: string
  /** The browser withholds every site. */
  readonly isWithheld?: boolean
}

/** Runs before the page's own scripts and reads its address. Chromium's calls are answered through their last argument. */
const SCRIPT = `{
  const told = JSON.parse(new URLSearchParams(location.search).get("told") ?? "{}")
  const api = globalThis.browser ?? chrome
  const say = (area, name, answer) => {
    Object.defineProperty(api[area], name, { configurable: true, writable: true, value: (...given) => {
      const hear = given.at(-1)
      if (typeof hear === "function") hear(answer)
      return Promise.resolve(answer)
    } })
  }
  if (told.tab) {
    say("tabs", "query", [told.tab])
    say("action", "getBadgeText", told.badge ?? "")
  }
  if (told.isWithheld) say("permissions", "contains", false)
}
`

const PAGES = ["popup.html", "tabs/welcome.html"]

/** A copy of a build whose pages can be told what the browser says. @returns the folder, for the caller to remove */
export function copyForTelling(build: string): string {
  const copy = mkdtempSync(join(tmpdir(), "softsell-look-"))
  cpSync(build, copy, { recursive: true })
  writeFileSync(join(copy, "told.js"), SCRIPT)
  for (const page of PAGES) {
    const html = readFileSync(join(copy, page), "utf8")
    writeFileSync(
      join(copy, page),
      html.replace("<head>", '<head><script src="/told.js"></script>')
    )
  }
  return copy
}

/** Address of a page of such a copy, relative to the extension. */
export function toldPath(path: string, told: Told | undefined): string {
  return told ? `${path}?told=${encodeURIComponent(JSON.stringify(told))}` : path
}
