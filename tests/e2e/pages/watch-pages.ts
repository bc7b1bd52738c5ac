import { bidiOf, type SendBidi } from "~tools/browsers/bidi"
import type { TestBrowser } from "~tools/browsers/test-browser"

/** What the pages of the extension did since they were watched. */
export type Watch = {
  /** Uncaught errors and breaches of the pages' policy; in Chromium also every other line of the console at `error`. */
  readonly complaints: () => Promise<readonly string[]>
  /** Addresses they asked for; in Firefox, which does not tell, none. */
  readonly requests: readonly string[]
}

type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] }

type Evaluated = { readonly result?: { readonly value?: unknown } }

/** Errors of the extension's pages in Firefox's own console, since it was emptied. */
const OWN_ERRORS = `JSON.stringify(Services.console.getMessageArray()
  .filter((each) => each instanceof Ci.nsIScriptError && (each.flags & Ci.nsIScriptError.warningFlag) === 0)
  .filter(({ sourceName }) => sourceName.startsWith("moz-extension:"))
  .map(({ errorMessage }) => errorMessage))`

/** Watches the extension's open pages from now on. */
export async function watchPages(browser: TestBrowser): Promise<Watch> {
  return browser.id === "chromium" ? watchChromium(browser) : watchFirefox(bidiOf(browser.browser))
}

async function watchChromium({ browser }: TestBrowser): Promise<Watch> {
  const complaints: string[] = []
  const requests: string[] = []
  for (const page of await browser.pages()) {
    if (!page.url().startsWith("chrome-extension://")) continue
    page.on("pageerror", (error) => complaints.push(String(error)))
    page.on("console", (line) => {
      if (line.type() === "error") complaints.push(line.text())
    })
    page.on("request", (request) => requests.push(request.url()))
  }
  return { complaints: () => Promise.resolve([...complaints]), requests }
}

/** WebDriver BiDi says nothing of moz-extension:// pages; the browser's own window has a console that does. */
async function watchFirefox(send: SendBidi): Promise<Watch> {
  const { contexts } = await send<Tree>("browsingContext.getTree", { "moz:scope": "chrome" })
  const window = contexts.find(({ url }) => url.endsWith("browser.xhtml"))
  if (!window) throw new Error("Firefox has no browser window")
  const ask = (expression: string) =>
    send<Evaluated>("script.evaluate", {
      expression,
      target: { context: window.context },
      awaitPromise: false
    })
  await ask("Services.console.reset()")
  return {
    complaints: async () => JSON.parse(String((await ask(OWN_ERRORS)).result?.value)) as string[],
    requests: []
  }
}
