import type { NearCopy } from "~messaging/messages"
import { browser } from "~platform/browser"
import { COPY_BADGE, copyElsewhereCell } from "~store/cells"

const TITLE = "Softsell: you posted nearly the same on another network. Open for more."

/**
 * Says by the toolbar icon of a tab that nearly the same was posted on another network, or takes that back. Not in the
 * page: a site must not learn what was posted elsewhere. The browser takes it away by itself when the tab moves on.
 */
export async function showCopyElsewhere(tabId: number, copy: NearCopy | null): Promise<void> {
  const cell = copyElsewhereCell(tabId)
  if (copy) await cell.set({ site: copy.site, postedAt: copy.postedAt })
  else if (await cell.get()) await cell.remove()
  else return
  await browser.action.setBadgeText({ tabId, text: copy ? COPY_BADGE : "" })
  await browser.action.setTitle({ tabId, title: copy ? TITLE : "Softsell" })
}
