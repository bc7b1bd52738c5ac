import type { Sender } from "~messaging/handle"
import type { Request, RequestName } from "~messaging/messages"
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
  "site.pause": "both",
  "site.add": "page",
  "site.remove": "page",
  "phrase.ignore": "both",
  "phrases.reset": "page",
  "suggestion.outcome": "site",
  "move.reset": "page",
  "box.unknown": "site",
  "page.open": "both",
  "history.import": "page",
  "import.begin": "page",
  "import.add": "page",
  "import.end": "page",
  "history.loss-seen": "page",
  "history.full-seen": "page",
  "history.prune": "page",
  "history.erase": "page",
  "debug.report": "both",
  "debug.switch": "page",
  "debug.clear": "page"
}

/** What a page in a private window is answered; everything else it may ask for would leave a trace. */
const TRACELESS: readonly RequestName[] = [
  "linter.request",
  "page.context",
  "copies.find",
  "page.open"
]

/** Refuses a sender that has no business with a request: a site's page must not erase the history. */
export function checkSender(name: RequestName, request: unknown, sender: Sender): Result<void> {
  const who = isOwnPage(sender.url) ? "page" : sender.site !== null ? "site" : "stranger"
  const asked = AUDIENCE[name]
  const mayChange =
    name !== "settings.update" || who === "page" || isOwnSwitch(request, sender.site)
  if (who === "stranger" || (asked !== "both" && asked !== who) || !mayChange) {
    return failed(`${name} is not for this sender`)
  }
  const claimed = siteIn(name, request, sender)
  return claimed === null || claimed === sender.site
    ? ok()
    : failed(`${name}: this page is not of ${claimed}`)
}

/** True where a request has to pass without a trace: it is answered as if it had been done, and nothing is done. */
export function leavesTrace(name: RequestName, sender: Sender): boolean {
  return sender.private && !isOwnPage(sender.url) && !TRACELESS.includes(name)
}

/** The network that a request says it comes from. */
function siteIn(name: RequestName, request: unknown, sender: Sender): Sender["site"] {
  if (name === "page.context") return (request as Request<"page.context">).site
  if (name === "site.pause")
    return sender.site === null ? null : (request as Request<"site.pause">).site
  if (name === "post.intend") return (request as Request<"post.intend">).intent.site
  return null
}

/** True for the one change of settings that the card makes: Softsell off, or on again, on the page's own network. */
function isOwnSwitch(request: unknown, site: Sender["site"]): boolean {
  const { changes } = request as Request<"settings.update">
  const { sites, ...others } = changes
  if (Object.keys(others).length > 0 || typeof sites !== "object" || sites === null) return false
  return Object.keys(sites).every((id) => id === site)
}

function isOwnPage(url: string): boolean {
  return url.startsWith(browser.runtime.getURL(""))
}
