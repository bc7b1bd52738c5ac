import { LINTER_FILE } from "~background/linter-bundle"
import { noteUnexpected } from "~background/note-unexpected"
import { notifyTab } from "~background/notify-tab"
import { browser } from "~platform/browser"

/**
 * Brings the linter into the frame that asked for it, and lets one that is already there look again.
 * @returns false when the browser withholds the page
 */
export async function injectLinter(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [LINTER_FILE]
    })
  } catch (error) {
    noteUnexpected(error)
    return false
  }
  await notifyTab(tabId, { notice: "linter.look" }, frameId)
  return true
}
