import { checkSender, leavesTrace } from "~background/check-sender"
import { createHandlers, type Services } from "~background/handlers"
import { noteUnexpected } from "~background/note-unexpected"
import { rateLimit } from "~background/rate-limit"
import { keepScriptsSoon, onAllowed, onTakenBack } from "~background/optional-sites"
import { readSender } from "~background/read-sender"
import { lockStorage } from "~background/lock-storage"
import { notifyLintersSoon } from "~background/notify-linters"
import { notifyTab } from "~background/notify-tab"
import { createUpkeep } from "~background/upkeep"
import { handle, type Handlers, type Sender } from "~messaging/handle"
import type { RequestName } from "~messaging/messages"
import { browser } from "~platform/browser"
import { SWITCH_FOCUS } from "~platform/shortcut"
import { CELLS } from "~store/cells"
import { createHistory } from "~store/history"
import { idbRecords } from "~store/idb-records"
import { failed, ok } from "~result"

/** What has to be done after which change of storage. */
const WATCHED = {
  byWishes: [CELLS.settings, CELLS.erasure, CELLS.textWish],
  byCounts: [CELLS.settings, CELLS.erasure, CELLS.historyChange],
  byLinters: [
    CELLS.settings,
    CELLS.ownWords,
    CELLS.texts,
    CELLS.ignoredPhrases,
    CELLS.pauses,
    CELLS.passedOver,
    CELLS.historyChange
  ]
} as const

/**
 * Answers every request and follows the browser's events. All listeners are added at once, while the script runs for the
 * first time: a background that was stopped is started again for an event only if it listened from the beginning.
 */
export function startBackground(services: Services = ownServices()): void {
  lockStorage()
  const upkeep = createUpkeep(services)
  // Before any message: the last stop may have come in the middle of it.
  upkeep.wishes()
  const handlers = guarded(createHandlers(services, upkeep.afterWishes), rateLimit(services.now))

  browser.runtime.onMessage.addListener(
    (message: unknown, described: Parameters<typeof readSender>[0]) =>
      handle(handlers, message, readSender(described), (error, sender) => {
        if (!sender.private) noteUnexpected(error)
      })
  )
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install" || reason === "update") void onAllowed().catch(noteUnexpected)
    // Once: an update changes nothing that a person would have to be told.
    if (reason === "install") void openWelcome().catch(noteUnexpected)
  })
  // A site that the person has just allowed may stand open; the browser itself brings nothing into it before a reload.
  browser.permissions.onAdded.addListener(() => void onAllowed().catch(noteUnexpected))
  browser.permissions.onRemoved.addListener(() => void onTakenBack().catch(noteUnexpected))
  browser.runtime.onStartup.addListener(() => upkeep.counts())
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SWITCH_FOCUS && tab?.id !== undefined) {
      void notifyTab(tab.id, { notice: "focus.switch" }, tab.incognito)
    }
  })
  browser.storage.onChanged.addListener((changes, area) => {
    const concerns = (watched: (typeof WATCHED)[keyof typeof WATCHED]): boolean =>
      watched.some((cell) => cell.area === area && cell.key in changes)
    if (concerns(WATCHED.byWishes)) upkeep.wishes()
    if (concerns(WATCHED.byCounts)) upkeep.counts()
    if (concerns(WATCHED.byLinters)) notifyLintersSoon()
  })
  // Started again for some event: the last stop may have come before the counts were written.
  upkeep.counts()
  keepScriptsSoon()
}

/** In front, because the person has just asked for Softsell and nothing else would say that it is there. */
async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("tabs/welcome.html") })
}

function ownServices(): Services {
  const records = idbRecords()
  const now = () => Date.now()
  return {
    records,
    history: createHistory(records, now),
    now,
    offsetAt: (at) => -new Date(at).getTimezoneOffset()
  }
}

/** Handlers that look at who asks, and how often, before they do anything. */
function guarded(handlers: Handlers, isWithin: ReturnType<typeof rateLimit>): Handlers {
  const guard =
    (name: RequestName) =>
    async (request: unknown, sender: Sender): Promise<unknown> => {
      const allowed = checkSender(name, request, sender)
      if (!allowed.ok) return allowed
      if (!isWithin(sender)) return failed("Too much at once. Wait a moment, then try again.")
      // A private window leaves no trace, not even which phrase was ignored there.
      if (leavesTrace(name, sender)) return ok()
      return (handlers[name] as (request: unknown, sender: Sender) => Promise<unknown>)(
        request,
        sender
      )
    }
  const names = Object.keys(handlers) as RequestName[]
  return Object.fromEntries(names.map((name) => [name, guard(name)])) as unknown as Handlers
}
