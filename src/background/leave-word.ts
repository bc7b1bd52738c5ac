import type { NetworkId } from "~networks/index"
import type { MastodonMarks } from "~sites/mastodon-page"

/**
 * Leaves word in the page of what runs there, for the linter, and gives it. Runs in the page's isolated world, with nothing
 * around it: what it needs comes as arguments.
 * @param known what the host was taken for until now
 * @param isTop false in a frame, which may hold something else than the site does: it never takes the word back
 */
export function leaveWord(known: NetworkId, marks: MastodonMarks, isTop: boolean): NetworkId {
  const shows = (selector: string): boolean => document.querySelector(selector) !== null
  const isStillMastodon = known === "mastodon" && (!isTop || shows(marks.server))
  const network =
    shows(marks.client) || isStillMastodon ? "mastodon" : known === "mastodon" ? "web" : known
  Reflect.set(globalThis, Symbol.for("softsell.network"), network)
  return network
}
