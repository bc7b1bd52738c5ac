import { checkSender } from "~background/check-sender"
import { createHandlers, type Services } from "~background/handlers"
import { injectSentinels } from "~background/inject-sentinels"
import { noteUnexpected } from "~background/note-unexpected"
import { readSender } from "~background/read-sender"
import { roamingSchedule } from "~background/roaming-schedule"
import { notifyTab } from "~background/notify-tab"
import { handle, type Handlers, type Sender } from "~messaging/handle"
import type { RequestName } from "~messaging/messages"
import { browser } from "~platform/browser"
import { CELLS } from "~store/cells"
import { createHistory } from "~store/history"
import { idbRecords } from "~store/idb-records"

/** The name of the shortcut in the manifest. */
const SWITCH_FOCUS = "switch-focus"

/**
 * Answers every request and follows the browser's events. All listeners are added at once, while the script runs for the
 * first time: a background that was stopped is started again for an event only if it listened from the beginning.
 */
export function startBackground(services: Services = ownServices()): void {
  const handlers = guarded(createHandlers(services))
  const roaming = roamingSchedule(services.history, services.records, services.now)

  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Parameters<typeof readSender>[0]) =>
      handle(handlers, message, readSender(sender), noteUnexpected)
  )
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install" || reason === "update") void injectSentinels()
  })
  browser.runtime.onStartup.addListener(() => roaming.soon())
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SWITCH_FOCUS && tab?.id !== undefined) {
      void notifyTab(tab.id, { notice: "focus.switch" })
    }
  })
  browser.storage.onChanged.addListener((changes, area) => {
    const watched =
      area === "sync"
        ? [CELLS.erasure.key, CELLS.settings.key]
        : area === "local"
          ? [CELLS.historyChange.key]
          : []
    if (watched.some((key) => key in changes)) roaming.soon()
  })
  // Started again for some event: the last stop may have come before the counts were written.
  roaming.soon()
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

/** Handlers that look at who asks before they do anything. */
function guarded(handlers: Handlers): Handlers {
  const guard =
    (name: RequestName) =>
    async (request: unknown, sender: Sender): Promise<unknown> => {
      const allowed = checkSender(name, request, sender)
      if (!allowed.ok) return allowed
      return (handlers[name] as (request: unknown, sender: Sender) => Promise<unknown>)(
        request,
        sender
      )
    }
  const names = Object.keys(handlers) as RequestName[]
  return Object.fromEntries(names.map((name) => [name, guard(name)])) as unknown as Handlers
}
