import { browser } from "~platform/browser"
import { UNKNOWN_BOX_BADGE, unknownBoxCell } from "~store/cells"

const TITLE = "Softsell doesn\u2019t know this box. Open to check it anyway."

/**
 * Puts a question mark on the toolbar icon of a tab while a box that nobody knows has the focus there, or takes it away.
 * The browser takes it away by itself when the tab moves on.
 */
export async function showUnknownBox(tabId: number, description: string | null): Promise<void> {
  const cell = unknownBoxCell(tabId)
  if (description === null) await cell.remove()
  else await cell.set(description)
  await browser.action.setBadgeText({ tabId, text: description === null ? "" : UNKNOWN_BOX_BADGE })
  await browser.action.setTitle({ tabId, title: description === null ? "Softsell" : TITLE })
}
