import { noteUnexpected } from "~background/note-unexpected"
import type { Notice } from "~messaging/notices"
import { browser } from "~platform/browser"

/** Sends a notice to the linter of a tab; a tab without one is no error. @param isPrivate nothing is noted then */
export async function notifyTab(
  tabId: number,
  notice: Notice,
  isPrivate: boolean,
  frameId = 0
): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, notice, { frameId })
  } catch (error) {
    // Most likely nobody listens there.
    if (!isPrivate) noteUnexpected(error)
  }
}
