import { cardContext } from "~background/card-context"
import { injectLinter } from "~background/inject-linter"
import { showUnknownBox } from "~background/show-unknown-box"
import { findNearCopies } from "~balance/copies/find-near-copies"
import { readRecord } from "~balance/record/post-record"
import type { Handlers } from "~messaging/handle"
import { browser } from "~platform/browser"
import { all, ok } from "~result"
import { CELLS } from "~store/cells"
import { changeSettings } from "~store/change-settings"
import { clearDebugLog, noteInDebugLog, switchDebugLog } from "~store/debug-log"
import { eraseEverything } from "~store/erasure"
import type { History } from "~store/history"
import { noteOutcome } from "~store/passed-over"
import type { Records } from "~store/records"
import { serially } from "~store/serially"

/** What the handlers work with; the background's own, or a test's. */
export type Services = {
  readonly history: History
  readonly records: Records
  /** Milliseconds since the Unix epoch, UTC. */
  readonly now: () => number
  /** Minutes to add to UTC for the person's clock at an instant. */
  readonly offsetAt: (at: number) => number
}

/** One handler per request. None keeps anything in memory that the next call needs: the background may be stopped. */
export function createHandlers({ history, records, now, offsetAt }: Services): Handlers {
  // In the order they came: a confirmation must not overtake its intent while the disk is slow, nor a text the wish to keep none.
  const inTurn = serially()
  return {
    "linter.request": async (_request, { tabId, frameId }) =>
      ok({ injected: tabId !== null && (await injectLinter(tabId, frameId ?? 0)) }),
    "page.context": async (_request, sender) =>
      ok(await cardContext(history, records, now(), sender.private)),

    "post.intend": ({ id, intent }, sender) => {
      const at = now()
      return inTurn(async () => {
        if (sender.private) return ok()
        const { keepText } = await CELLS.settings.get()
        await history.intend(id, keepText ? intent : { ...intent, text: null }, at, offsetAt(at))
        return ok()
      })
    },
    "post.confirm": ({ id }, sender) => {
      const at = now()
      return inTurn(async () => {
        if (!sender.private) await history.confirm(id, at)
        return ok()
      })
    },
    "post.withdraw": ({ id }, sender) =>
      inTurn(async () => {
        if (!sender.private) await history.withdraw(id)
        return ok()
      }),
    "post.correct": ({ id, state, correctedKind }) => {
      return history.correct(
        id,
        {
          ...(state === undefined ? {} : { state }),
          ...(correctedKind === undefined ? {} : { correctedKind })
        },
        now()
      )
    },
    "copies.find": async ({ fingerprint }) =>
      ok(findNearCopies(await history.recent(now()), fingerprint, now())),

    "settings.update": ({ changes }) =>
      inTurn(async () => {
        const before = await CELLS.settings.get()
        const stored = (await browser.storage.sync.get(CELLS.settings.key))[CELLS.settings.key]
        const changed = changeSettings(stored, changes)
        if (!changed.ok) return changed
        await browser.storage.sync.set({ [CELLS.settings.key]: changed.value })
        if (before.keepText && changes["keepText"] === false) await history.forgetTexts()
        return ok()
      }),
    "phrase.ignore": ({ hash, ignored }, sender) =>
      inTurn(async () => {
        // A private window leaves no trace, not even which phrase was ignored there.
        if (sender.private) return ok()
        const others = (await CELLS.ignoredPhrases.get()).filter((one) => one !== hash)
        await CELLS.ignoredPhrases.set(ignored ? [...others, hash] : others)
        return ok()
      }),
    "phrases.reset": () =>
      inTurn(async () => {
        await CELLS.ignoredPhrases.remove()
        return ok()
      }),
    "suggestion.outcome": ({ move, phraseHash, outcome }, sender) =>
      inTurn(async () => {
        if (!sender.private) await noteOutcome(move, phraseHash, outcome)
        return ok()
      }),
    "move.reset": ({ move }) =>
      inTurn(async () => {
        const passedOver = Object.entries(await CELLS.passedOver.get())
        const others = passedOver.filter(([name]) => name !== move)
        await CELLS.passedOver.set(Object.fromEntries(others))
        return ok()
      }),

    "box.unknown": async ({ description }, { tabId, private: isPrivate }) => {
      if (tabId !== null && !isPrivate) await showUnknownBox(tabId, description)
      return ok()
    },
    "page.open": async ({ page }) => {
      if (page === "options") await browser.runtime.openOptionsPage()
      else await browser.tabs.create({ url: browser.runtime.getURL("tabs/balance.html") })
      return ok()
    },

    "history.import": ({ records: raw }) =>
      inTurn(async () => {
        const { keepText } = await CELLS.settings.get()
        // All are checked before the first is written.
        const incoming = all(raw.map(readRecord))
        if (!incoming.ok) return incoming
        const kept = incoming.value.map((one) => (keepText ? one : { ...one, text: null }))
        return ok(await history.merge(kept))
      }),
    "history.full-seen": async () => {
      const notice = await CELLS.historyFull.get()
      if (notice?.seenAt === null) await CELLS.historyFull.set({ ...notice, seenAt: now() })
      return ok()
    },
    "history.prune": async () => {
      await history.makeRoom()
      return ok()
    },
    "history.erase": async () => {
      await eraseEverything(history, now())
      return ok()
    },

    "debug.report": async ({ where, report }, sender) => {
      if (!sender.private) await noteInDebugLog(where, report, now())
      return ok()
    },
    "debug.switch": async ({ isOn }) => {
      await switchDebugLog(isOn)
      return ok()
    },
    "debug.clear": async () => {
      await clearDebugLog()
      return ok()
    }
  }
}
