import type { CountedPost } from "~balance/advice/counted-post"
import { postsOfDays } from "~balance/roaming/posts-of-days"
import { unpackCounts } from "~balance/roaming/unpack-counts"
import { browser } from "~platform/browser"
import { CELLS } from "~store/cells"
import { SETTINGS_CELL } from "~store/settings-cell"

/** What other machines of the same browser account have counted, newest first; nothing unless roaming is on. */
export async function readOtherMachines(): Promise<readonly CountedPost[]> {
  const { roamCounts } = await SETTINGS_CELL.get()
  if (!roamCounts) return []
  const [items, machine, erasure] = await Promise.all([
    browser.storage.sync.get(null),
    CELLS.machine.get(),
    CELLS.erasure.get()
  ])
  return postsOfDays(unpackCounts(items, machine, erasure.at))
}
