import { cardContext } from "~background/card-context"
import { injectLinter } from "~background/inject-linter"
import { showUnknownBox } from "~background/show-unknown-box"
import { findNearCopies } from "~balance/copies/find-near-copies"
import { type PostRecord, readRecord } from "~balance/record/post-record"
import type { Handlers } from "~messaging/handle"
import { browser } from "~platform/browser"
import { CELLS } from "~store/cells"
import { changeSettings } from "~store/change-settings"
import { eraseEverything } from "~store/erase-everything"
import type { History } from "~store/history"
import { noteOutcome } from "~store/note-outcome"
import type { Records } from "~store/records"
import { serially } from "~store/serially"
import { SETTINGS_CELL } from "~store/settings-cell"

/** What the handlers work with; the background's own, or a test's. */
export type Workplace = {
  readonly history: History
  readonly records: Records
  /** Milliseconds since the Unix epoch, UTC. */
  readonly now: () => number
  /** Minutes to add to UTC for the person's clock at an instant. */
  readonly offsetAt: (at: number) => number
}

/** One handler per request. None keeps anything in memory that the next call needs: the background may be stopped. */
export function createHandlers({ history, records, now, offsetAt }: Workplace): Handlers {
  // In the order they came: a confirmation must not overtake its intent while the disk is slow, nor a text a forgetting.
  const inTurn = serially()
  return {
    "linter.request": async (_request, { tabId, frameId }) => ({
      injected: tabId !== null && (await injectLinter(tabId, frameId ?? 0))
    }),
    "page.context": (_request, sender) => cardContext(history, records, now(), sender.private),

    "post.intend": ({ id, intent }, sender) => {
      const at = now()
      return inTurn(async () => {
        if (sender.private) return null
        const { keepText } = await SETTINGS_CELL.get()
        await history.intend(id, keepText ? intent : { ...intent, text: null }, at, offsetAt(at))
        return null
      })
    },
    "post.confirm": ({ id }, sender) => {
      const at = now()
      return inTurn(async () => {
        if (!sender.private) await history.confirm(id, at)
        return null
      })
    },
    "post.withdraw": ({ id }, sender) =>
      inTurn(async () => {
        if (!sender.private) await history.withdraw(id)
        return null
      }),
    "post.correct": async ({ id, state, correctedKind }) => {
      const corrected = await history.correct(
        id,
        {
          ...(state === undefined ? {} : { state }),
          ...(correctedKind === undefined ? {} : { correctedKind })
        },
        now()
      )
      if (!corrected.ok) throw new Error(corrected.failure.reason)
      return null
    },
    "copies.find": async ({ fingerprint }) =>
      findNearCopies(await history.recent(now()), fingerprint, now()),

    "settings.update": ({ changes }) =>
      inTurn(async () => {
        const before = await SETTINGS_CELL.get()
        const stored = (await browser.storage.sync.get(SETTINGS_CELL.key))[SETTINGS_CELL.key]
        await browser.storage.sync.set({ [SETTINGS_CELL.key]: changeSettings(stored, changes) })
        if (before.keepText && changes["keepText"] === false) await history.forgetTexts()
        return null
      }),
    "phrase.ignore": ({ hash, ignored }, sender) =>
      inTurn(async () => {
        // A private window leaves no trace, not even which phrase was ignored there.
        if (sender.private) return null
        const others = (await CELLS.ignoredPhrases.get()).filter((one) => one !== hash)
        await CELLS.ignoredPhrases.set(ignored ? [...others, hash] : others)
        return null
      }),
    "phrases.reset": () =>
      inTurn(async () => {
        await CELLS.ignoredPhrases.remove()
        return null
      }),
    "suggestion.outcome": ({ move, phraseHash, outcome }, sender) =>
      inTurn(async () => {
        if (!sender.private) await noteOutcome(move, phraseHash, outcome)
        return null
      }),
    "move.reset": ({ move }) =>
      inTurn(async () => {
        const passedOver = Object.entries(await CELLS.passedOver.get())
        const others = passedOver.filter(([name]) => name !== move)
        await CELLS.passedOver.set(Object.fromEntries(others))
        return null
      }),

    "box.unknown": async ({ description }, { tabId, private: isPrivate }) => {
      if (tabId !== null && !isPrivate) await showUnknownBox(tabId, description)
      return null
    },
    "page.open": async ({ page }) => {
      if (page === "options") await browser.runtime.openOptionsPage()
      else await browser.tabs.create({ url: browser.runtime.getURL("tabs/balance.html") })
      return null
    },

    "history.import": ({ records: raw }) =>
      inTurn(async () => {
        const { keepText } = await SETTINGS_CELL.get()
        // All are checked before the first is written.
        const incoming: PostRecord[] = []
        for (const one of raw) {
          const record = readRecord(one)
          if (!record.ok) throw new Error(record.failure.reason)
          incoming.push(record.value)
        }
        return history.merge(keepText ? incoming : incoming.map((one) => ({ ...one, text: null })))
      }),
    "history.full-seen": async () => {
      const notice = await CELLS.historyFull.get()
      if (notice?.seenAt === null) await CELLS.historyFull.set({ ...notice, seenAt: now() })
      return null
    },
    "history.prune": async () => {
      await history.makeRoom()
      return null
    },
    "history.erase": async () => {
      await eraseEverything(history, now())
      return null
    }
  }
}
