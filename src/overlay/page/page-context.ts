import type { NetworkId } from "~networks/index"
import type { PageContext } from "~messaging/messages"
import { send } from "~messaging/send"
import { browser } from "~platform/browser"
import { DEFAULT_SETTINGS, readSettings, type Settings } from "~store/settings"

/** What the linter knows of the person's choices. */
export type LiveContext = Omit<PageContext, "settings" | "ignoredPhraseHashes"> & {
  readonly settings: Settings
  readonly ignored: ReadonlySet<string>
}

/** What the person chose in this page, over what is known from elsewhere. */
type Choice = (known: LiveContext) => LiveContext

/** The person's choices, kept up to date. */
export type ContextSource = {
  readonly get: () => LiveContext
  /** Asks the background again; keeps what was known where it does not answer. */
  readonly refresh: () => Promise<void>
  /** Resolves at once when the background has ever answered; else asks again, as it may have been stopped meanwhile. */
  readonly known: () => Promise<void>
  /** Leaves a phrase alone from now on, here at once and everywhere soon. */
  readonly ignore: (hash: string) => void
  /** Folds the card or opens it, here at once and everywhere soon. */
  readonly fold: (folded: boolean) => void
  /** Calls back after every change, until the signal ends it. */
  readonly onChange: (callback: () => void, signal: AbortSignal) => void
}

/** Several stores may change at once; one question answers them all. In milliseconds. */
const SETTLE_MS = 60

/** Until the background has answered, nothing is recorded: the window might be a private one. */
const UNKNOWN: LiveContext = {
  settings: DEFAULT_SETTINGS,
  balanceNote: null,
  thresholdShift: 0,
  ignored: new Set(),
  restingMoves: [],
  private: true
}

/** Follows the person's choices by messages and `storage.onChanged`, as long as the signal lets it. */
export function followContext(site: NetworkId, signal: AbortSignal): ContextSource {
  const callbacks = new Set<() => void>()
  let context = UNKNOWN
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Chosen here and perhaps not stored yet: an answer on its way may not know of it. */
  const chosen = new Map<string, Choice>()
  let asked = 0
  let answered = 0

  const refresh = async () => {
    const turn = ++asked
    try {
      const { settings, ignoredPhraseHashes, ...rest } = await send("page.context", { site })
      if (signal.aborted || turn < answered) return
      answered = turn
      const stored: LiveContext = {
        ...rest,
        settings: readSettings(settings),
        ignored: new Set(ignoredPhraseHashes)
      }
      context = [...chosen.values()].reduce((known, choice) => choice(known), stored)
      for (const callback of callbacks) callback()
    } catch {
      // The background may be stopped or replaced at any moment; the next change or focus asks again.
    }
  }
  /** @param what one choice at a time: the same again takes its place */
  const choose = async (what: string, choice: Choice, ...message: Parameters<typeof tell>) => {
    chosen.delete(what)
    chosen.set(what, choice)
    context = choice(context)
    await tell(...message)
    // Asked after it was stored: this answer knows of it, and so does every later one.
    await refresh()
    if (chosen.get(what) === choice) chosen.delete(what)
  }
  const onStored = () => {
    if (callbacks.size === 0) return
    clearTimeout(timer)
    timer = setTimeout(() => void refresh(), SETTLE_MS)
  }
  browser.storage.onChanged.addListener(onStored)
  signal.addEventListener("abort", () => {
    clearTimeout(timer)
    // An orphan has no storage any more, and nothing to be removed from.
    if (browser.runtime.id) browser.storage.onChanged.removeListener(onStored)
  })
  return {
    get: () => context,
    refresh,
    known: () => (answered > 0 ? Promise.resolve() : refresh()),
    ignore: (hash) => {
      const choice: Choice = (known) => ({ ...known, ignored: new Set([...known.ignored, hash]) })
      void choose(hash, choice, "phrase.ignore", { hash, ignored: true })
    },
    fold: (folded) => {
      const choice: Choice = (known) => ({ ...known, settings: { ...known.settings, folded } })
      void choose("folded", choice, "settings.update", { changes: { folded } })
    },
    onChange: (callback, until) => {
      callbacks.add(callback)
      until.addEventListener("abort", () => callbacks.delete(callback))
    }
  }
}

/** Sends what nobody waits for; a background that is gone is no error in the page. */
export async function tell(...message: Parameters<typeof send>): Promise<void> {
  try {
    await send(...message)
  } catch {
    // See above.
  }
}
