import { existsSync } from "node:fs"
import { join } from "node:path"

import type { Browser } from "puppeteer-core"

import { bidiOf } from "./bidi"

/** Where the page that opens after installing lies in a build. */
export const WELCOME_PAGE = "tabs/welcome.html"

/** How long the page may take to open, ms: a cold background starts first. */
const OPEN_MS = 30_000
/** Between two looks, ms. */
const LOOK_EVERY_MS = 50

/**
 * Waits for the page that an extension opens when it was installed, and closes it, so that it comes between no test and its
 * page. Does nothing for an extension without one.
 *
 * @param folder the unpacked extension
 * @throws Error when the page does not open within 30 s
 */
export async function closeWelcome(
  browser: Browser,
  id: "chromium" | "firefox",
  folder: string
): Promise<void> {
  if (!existsSync(join(folder, WELCOME_PAGE))) return
  const close = id === "chromium" ? closeInChromium : closeInFirefox
  const end = Date.now() + OPEN_MS
  while (!(await close(browser))) {
    if (Date.now() > end) throw new Error("the welcome page did not open")
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}

async function closeInChromium(browser: Browser): Promise<boolean> {
  const target = browser.targets().find((each) => isWelcome(each.url()))
  const page = await target?.page()
  if (!page) return false
  await page.close()
  return true
}

type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] }

async function closeInFirefox(browser: Browser): Promise<boolean> {
  const send = bidiOf(browser)
  const { contexts } = await send<Tree>("browsingContext.getTree", {})
  const tab = contexts.find(({ url }) => isWelcome(url))
  if (!tab) return false
  await send("browsingContext.close", { context: tab.context })
  return true
}

function isWelcome(url: string): boolean {
  return url.includes("-extension://") && url.endsWith(`/${WELCOME_PAGE}`)
}
