import type { SendBidi } from "./bidi"
import { appearInFirefox } from "./appearance"
import { evaluateInWindow, evaluateJson } from "./firefox-window"
import type { ExtensionPage } from "./test-browser"

type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] }

/** How long a new tab may take to appear, ms. */
const APPEAR_MS = 20_000

/**
 * Opens a page of an extension in a new Firefox tab.
 *
 * Firefox refuses navigation to moz-extension:// from outside; here the browser's own window opens the tab, with the
 * extension's principal, and raw BiDi looks into it.
 *
 * @throws Error when the tab does not appear within 20 s
 */
export async function openFirefoxExtensionPage(
  send: SendBidi,
  extensionId: string,
  path: string
): Promise<ExtensionPage> {
  const before = await send<Tree>("browsingContext.getTree", {})
  const url = await evaluateInWindow<string>(
    send,
    `(() => {
      const policy = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})
      const url = policy.getURL(${JSON.stringify(path)})
      gBrowser.selectedTab = gBrowser.addTab(url, { triggeringPrincipal: policy.extension.principal })
      return url
    })()`
  )
  const known = new Set(before.contexts.map(({ context }) => context))
  const deadline = Date.now() + APPEAR_MS
  let context: string | undefined
  while (context === undefined) {
    if (Date.now() > deadline) throw new Error(`${url} did not open`)
    const now = await send<Tree>("browsingContext.getTree", {})
    const fresh = now.contexts.find((tab) => !known.has(tab.context) && tab.url === url)
    if (!fresh) continue
    const state = await evaluateJson<string>(send, fresh.context, "document.readyState")
    if (state === "complete") context = fresh.context
  }
  const tab = context
  return {
    url,
    evaluate: (expression) => evaluateJson(send, tab, expression),
    appear: (appearance) => appearInFirefox(send, tab, appearance),
    screenshot: async (part) => {
      const shot = await send<{ data: string }>("browsingContext.captureScreenshot", {
        context: tab,
        ...(part && { origin: "document", clip: { type: "box", ...part } })
      })
      return Buffer.from(shot.data, "base64")
    },
    close: async () => {
      await send("browsingContext.close", { context: tab })
    }
  }
}
