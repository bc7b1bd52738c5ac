import { cardContext } from "~background/card-context"
import { addArchived, beginImport, endImport } from "~background/import-archive"
import { importPart } from "~background/import-part"
import { injectLinter } from "~background/inject-linter"
import { addOwnSite, removeOwnSite } from "~background/optional-sites"
import { showPostedElsewhere } from "~background/show-posted-elsewhere"
import { showUnknownBox } from "~background/show-unknown-box"
import type { Handlers } from "~messaging/handle"
import { browser } from "~platform/browser"
import { ok } from "~result"
import { CELLS } from "~store/cells"
import { clearDebugLog, noteInDebugLog, switchDebugLog } from "~store/debug-log"
import { wishErasure } from "~store/erasure"
import type { History } from "~store/history"
import { noteOutcome } from "~store/passed-over"
import type { Records } from "~store/records"
import { updateSettings } from "~store/update-settings"

/** Phrases that stay ignored; the oldest go first. A person ignores a few dozen. */
const MAX_IGNORED = 2000

/** No pause lasts longer, in milliseconds: whoever wants none for good switches the network off. */
const MAX_PAUSE_MS = 86_400_000

/** What the handlers work with; the background's own, or a test's. */
export type Services = {
  readonly history: History
  readonly records: Records
  /** Milliseconds since the Unix epoch, UTC. */
  readonly now: () => number
  /** Minutes to add to UTC for the person's clock at an instant. */
  readonly offsetAt: (at: number) => number
}

/**
 * One handler per request. None keeps anything in memory that the next call needs: the background may be stopped. Who asks
 * was checked before.
 * @param afterWishes runs steps that write, in the order they came, each after what the person wished before is done: a
 *   confirmation must not overtake its intent while the disk is slow, nor a text the wish to keep none
 */
export function createHandlers(
  { history, records, now, offsetAt }: Services,
  afterWishes: <T>(step: () => Promise<T>) => Promise<T>
): Handlers {
  return {
    "linter.request": async (_request, sender) => ok({ injected: await injectLinter(sender) }),
    "page.context": async ({ site }, sender) =>
      ok(await cardContext(history, records, { site, now: now(), isPrivate: sender.private })),

    "post.intend": ({ id, intent }) => {
      const at = now()
      return afterWishes(async () => {
        const { keepText } = await CELLS.settings.get()
        const text = keepText ? storable(intent.text) : null
        return history.intend(id, { ...intent, text }, at, offsetAt(at))
      })
    },
    "post.confirm": ({ id }, { site }) => {
      const at = now()
      return afterWishes(async () => {
        await history.confirm(id, at, site)
        return ok()
      })
    },
    "post.withdraw": ({ id }, { site }) =>
      afterWishes(async () => {
        await history.withdraw(id, site)
        return ok()
      }),
    "post.correct": ({ id, state, correctedKind }) =>
      afterWishes(() =>
        history.correct(
          id,
          {
            ...(state === undefined ? {} : { state }),
            ...(correctedKind === undefined ? {} : { correctedKind })
          },
          now()
        )
      ),
    // A site must not learn what was posted elsewhere: the toolbar icon says that there is something.
    "copies.find": async ({ fingerprint, links }, { site, tabId, private: isPrivate }) => {
      const { here, elsewhere } = await history.postedBefore({ fingerprint, links }, site, now())
      if (tabId !== null && !isPrivate) await showPostedElsewhere(tabId, elsewhere)
      return ok({ copies: here.copies, linkTimes: here.errand?.times ?? null })
    },

    "settings.update": ({ changes }) => afterWishes(() => updateSettings(history, changes)),
    "site.pause": ({ site, until }) =>
      afterWishes(async () => {
        const others = Object.entries(await CELLS.pauses.get()).filter(
          ([id, end]) => id !== site && end > now()
        )
        const latest = Math.min(until ?? 0, now() + MAX_PAUSE_MS)
        const pauses = Object.fromEntries(until === null ? others : [...others, [site, latest]])
        await CELLS.pauses.set(pauses)
        return ok()
      }),
    "site.add": ({ host }) => addOwnSite(host),
    "site.remove": async ({ host }) => {
      await removeOwnSite(host)
      return ok()
    },
    "phrase.ignore": ({ hash, ignored, words }) =>
      afterWishes(async () => {
        const others = (await CELLS.ignoredPhrases.get()).filter((one) => one !== hash)
        const all = (ignored ? [...others, hash] : others).slice(-MAX_IGNORED)
        await CELLS.ignoredPhrases.set(all)
        const stays = new Set(all)
        const known = Object.entries(await CELLS.ignoredWords.get()).filter(
          ([each]) => each !== hash && stays.has(each)
        )
        const fresh = ignored && words !== undefined ? [[hash, words] as const] : []
        await CELLS.ignoredWords.set(Object.fromEntries([...known, ...fresh]))
        return ok()
      }),
    "phrases.reset": () =>
      afterWishes(async () => {
        await CELLS.ignoredPhrases.remove()
        await CELLS.ignoredWords.remove()
        return ok()
      }),
    "suggestion.outcome": ({ move, phraseHash, outcome }) =>
      afterWishes(async () => {
        await noteOutcome(move, phraseHash, outcome)
        return ok()
      }),
    "move.reset": ({ move }) =>
      afterWishes(async () => {
        const passedOver = Object.entries(await CELLS.passedOver.get())
        const others = passedOver.filter(([name]) => name !== move)
        await CELLS.passedOver.set(Object.fromEntries(others))
        return ok()
      }),

    "box.unknown": async ({ description }, { tabId }) => {
      if (tabId !== null) await showUnknownBox(tabId, description)
      return ok()
    },
    "page.open": async ({ page }) => {
      if (page === "options") await browser.runtime.openOptionsPage()
      else await browser.tabs.create({ url: browser.runtime.getURL(`tabs/${page}.html`) })
      return ok()
    },

    "history.import": (part) =>
      afterWishes(() => importPart(part, { history, records, now: now() })),
    "import.begin": (request) => afterWishes(() => beginImport(request)),
    "import.add": (step) => afterWishes(() => addArchived(step, history, now())),
    "import.end": (request) => afterWishes(() => endImport(request, history)),
    "history.loss-seen": () =>
      afterWishes(async () => {
        await CELLS.historyLost.remove()
        return ok()
      }),
    "history.full-seen": () =>
      afterWishes(async () => {
        const notice = await CELLS.historyFull.get()
        if (notice?.seenAt === null) await CELLS.historyFull.set({ ...notice, seenAt: now() })
        return ok()
      }),
    "history.prune": () =>
      afterWishes(async () => {
        await history.makeRoom()
        return ok()
      }),
    "history.erase": async () => {
      await wishErasure()
      // Wishes come first, this one too.
      return afterWishes(() => Promise.resolve(ok()))
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

/** A text as every export can hold it: no half of a character, and none at all where it is empty. */
function storable(text: string | null): string | null {
  return text === null || text === "" ? null : text.replace(/[\ud800-\udfff]/gu, "\ufffd")
}
