import type { Sender } from "~messaging/handle"
import type { RequestName } from "~messaging/messages"
import { NETWORKS } from "~networks/index"
import { browser } from "~platform/browser"
import { failed, ok, type Result } from "~result"

/** Who may ask for what: the linter in a site's page, the extension's own pages, or both. */
const AUDIENCE: Readonly<Record<RequestName, "site" | "page" | "both">> = {
  "linter.request": "site",
  "page.context": "site",
  "post.intend": "site",
  "post.confirm": "site",
  "post.withdraw": "site",
  "post.correct": "page",
  "copies.find": "site",
  "settings.update": "both",
  "phrase.ignore": "both",
  "phrases.reset": "page",
  "suggestion.outcome": "site",
  "move.reset": "page",
  "box.unknown": "site",
  "page.open": "both",
  "history.import": "page",
  "history.full-seen": "page",
  "history.prune": "page",
  "history.erase": "page",
  "debug.report": "both",
  "debug.switch": "page",
  "debug.clear": "page"
}

/** The one setting that the card itself changes: that it was folded. */
const CHANGED_BY_CARD: readonly string[] = ["folded"]

/** Refuses a sender that has no business with a request: a site's page must not erase the history. */
export function checkSender(name: RequestName, request: unknown, sender: Sender): Result<void> {
  const who = isOwnPage(sender.url) ? "page" : isSite(sender.url) ? "site" : "stranger"
  const asked = AUDIENCE[name]
  const isFolding =
    name !== "settings.update" ||
    who === "page" ||
    Object.keys((request as { changes: object }).changes).every((it) =>
      CHANGED_BY_CARD.includes(it)
    )
  if (who === "stranger" || (asked !== "both" && asked !== who) || !isFolding) {
    return failed(`${name} is not for this sender`)
  }
  return ok()
}

function isOwnPage(url: string): boolean {
  return url.startsWith(browser.runtime.getURL(""))
}

function isSite(url: string): boolean {
  return NETWORKS.some(({ matches }) =>
    matches.some((pattern) => url.startsWith(pattern.slice(0, -1)))
  )
}
