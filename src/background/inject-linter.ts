import { leaveWord } from "~background/leave-word"
import { LINTER_FILE } from "~background/linter-bundle"
import { linterFiles } from "~background/linter-files"
import { noteUnexpected } from "~background/note-unexpected"
import { noteNetwork } from "~background/optional-sites"
import { notifyTab } from "~background/notify-tab"
import type { Sender } from "~messaging/handle"
import { networkOfHost } from "~networks/index"
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
 * the network of their page. A Mastodon server is known by its page, and a host that shows none any more is taken for one
 * no longer.
 */
async function markNetwork(
  { url, site }: Sender,
  target: { readonly tabId: number; readonly frameIds: [number] }
): Promise<void> {
  const { host } = new URL(url)
  if (site === null || networkOfHost(host) !== null) return
  const [found] = await browser.scripting.executeScript({
    target,
    func: leaveWord,
    args: [site, MASTODON_PAGE, target.frameIds[0] === 0]
  })
  const network = found?.result
  const isNews = network !== site && (network === "mastodon" || network === "web")
  if (isNews) await noteNetwork(host, network)
}
