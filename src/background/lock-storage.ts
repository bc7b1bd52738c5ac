import { noteUnexpected } from "~background/note-unexpected"
import { browser } from "~platform/browser"

/** As much of a storage area as this needs; Firefox has it for none or for `session` alone. */
type Lockable = {
  readonly setAccessLevel?: (options: { accessLevel: "TRUSTED_CONTEXTS" }) => Promise<void>
}

/**
 * Keeps content scripts out of every storage area, where the browser can: a site that takes over its own renderer must not
 * read the history's secrets, erase it, or switch on the keeping of texts. Content scripts get what they need by message.
 */
export function lockStorage(): void {
  const { local, sync, session } = browser.storage as unknown as Record<string, Lockable>
  for (const area of [local, sync, session]) void lock(area).catch(noteUnexpected)
}

/** Asynchronous also where the browser refuses at once: the background starts all the same. */
async function lock(area: Lockable | undefined): Promise<void> {
  await area?.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" })
}
