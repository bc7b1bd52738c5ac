import { LINTER_FILE } from "~background/linter-bundle"
import { noteUnexpected } from "~background/note-unexpected"
import { notifyTab } from "~background/notify-tab"
import type { Sender } from "~messaging/handle"
import { browser } from "~platform/browser"

/**
 * Brings the linter into the frame that asked for it, and lets one that is already there look again.
 * @returns false when the browser withholds the page
 */
export async function injectLinter(sender: Sender): Promise<boolean> {
  const { tabId, private: isPrivate } = sender
  if (tabId === null) return false
  const frameId = sender.frameId ?? 0
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [LINTER_FILE]
    })
  } catch (error) {
    if (!isPrivate) noteUnexpected(error)
    return false
  }
  await notifyTab(tabId, { notice: "linter.look" }, isPrivate, frameId)
  return true
}
