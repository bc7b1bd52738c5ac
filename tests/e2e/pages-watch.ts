import type { Browser } from "puppeteer-core"

import type { TestBrowser } from "./browsers/test-browser"

/** What the pages of the extension did since they were watched. */
export type Watch = {
  /** Uncaught errors, and lines of the console at the level `error`. */
  readonly complaints: readonly string[]
  /** Addresses they asked for. */
  readonly requests: readonly string[]
}

/** Events of WebDriver BiDi; only what is read here. */
type Listening = {
  readonly on: {
    (
      event: "log.entryAdded",
      listener: (entry: { readonly level: string; readonly text: string | null }) => void
    ): void
    (
      event: "network.beforeRequestSent",
      listener: (sent: { readonly request: { readonly url: string } }) => void
    ): void
  }
}

/** Watches the extension's open pages from now on; in Firefox every page, the sites' too. */
export async function watchPages({ id, browser }: TestBrowser): Promise<Watch> {
  const complaints: string[] = []
  const requests: string[] = []
  if (id === "firefox") {
    const connection = connectionOf(browser)
    connection.on("log.entryAdded", ({ level, text }) => {
      if (level === "error") complaints.push(text ?? "")
    })
    connection.on("network.beforeRequestSent", ({ request }) => requests.push(request.url))
    return { complaints, requests }
  }
  for (const page of await browser.pages()) {
    if (!page.url().startsWith("chrome-extension://")) continue
    page.on("pageerror", (error) => complaints.push(String(error)))
    page.on("console", (line) => {
      if (line.type() === "error") complaints.push(line.text())
    })
    page.on("request", (request) => requests.push(request.url()))
  }
  return { complaints, requests }
}

function connectionOf(browser: Browser): Listening {
  return (browser as unknown as { readonly connection: Listening }).connection
}
