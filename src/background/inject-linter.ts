import { LINTER_FILE } from "~background/linter-bundle"
import { linterFiles } from "~background/linter-files"
import { noteUnexpected } from "~background/note-unexpected"
import { noteNetwork } from "~background/optional-sites"
import { notifyTab } from "~background/notify-tab"
import type { Sender } from "~messaging/handle"
import { networkOfHost, type NetworkId } from "~networks/index"
import { browser } from "~platform/browser"
import { MASTODON_PAGE } from "~sites/mastodon-page"

/**
 * Brings the linter into the frame that asked for it, and lets one that is already there look again.
 * @returns false when the browser withholds the page
 */
export async function injectLinter(sender: Sender): Promise<boolean> {
  const { tabId, private: isPrivate } = sender
  if (tabId === null) return false
  const frameId = sender.frameId ?? 0
  try {
    await markNetwork(sender, { tabId, frameIds: [frameId] })
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: linterFiles(LINTER_FILE)
    })
  } catch (error) {
    if (!isPrivate) noteUnexpected(error)
    return false
  }
  await notifyTab(tabId, { notice: "linter.look" }, isPrivate, frameId)
  return true
}

/**
 * Leaves word, on a host that belongs to no network, of what runs there: only the background may say so, for records carry
 * the network of their page. A Mastodon server is known by its page.
 */
async function markNetwork(
  { url, site }: Sender,
  target: { readonly tabId: number; readonly frameIds: number[] }
): Promise<void> {
  const { host } = new URL(url)
  if (site === null || networkOfHost(host) !== null) return
  const [found] = await browser.scripting.executeScript({
    target,
    func: leaveWord,
    args: [site, MASTODON_PAGE]
  })
  if (found?.result === "mastodon") await noteNetwork(host, found.result)
}

/** Runs in the page's isolated world, with nothing around it. */
function leaveWord(known: NetworkId, mastodonPage: string): NetworkId {
  const network = document.querySelector(mastodonPage) === null ? known : "mastodon"
  Reflect.set(globalThis, Symbol.for("softsell.network"), network)
  return network
}
