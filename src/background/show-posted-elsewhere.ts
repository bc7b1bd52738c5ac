import { browser } from "~platform/browser"
import { COPY_BADGE, copyElsewhereCell, errandElsewhereCell } from "~store/cells"
import type { PostedBefore } from "~store/posted-before"
import type { StorageCell } from "~store/storage-cell"

const TITLE = "Softsell: you posted this on another network. Open for more."

/**
 * Says by the toolbar icon of a tab that nearly the same, or the same link, was posted on another network, or takes that
 * back. Not in the page: a site must not learn what was posted elsewhere. The browser takes it away by itself when the
 * tab moves on.
 */
export async function showPostedElsewhere(
  tabId: number,
  { copies: [copy], errand }: PostedBefore
): Promise<void> {
  const changes = await Promise.all([
    keep(copyElsewhereCell(tabId), copy ? { site: copy.site, postedAt: copy.postedAt } : null),
    keep(errandElsewhereCell(tabId), errand)
  ])
  if (!changes.includes(true)) return
  const isShown = copy !== undefined || errand !== null
  await browser.action.setBadgeText({ tabId, text: isShown ? COPY_BADGE : "" })
  await browser.action.setTitle({ tabId, title: isShown ? TITLE : "Softsell" })
}

/** Keeps a value, or takes it away. @returns false where there was none and is none */
async function keep<T>(cell: StorageCell<T | null>, value: T | null): Promise<boolean> {
  if (value !== null) await cell.set(value)
  else if ((await cell.get()) !== null) await cell.remove()
  else return false
  return true
}
