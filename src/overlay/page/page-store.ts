import { createStore, type StoreApi } from "zustand/vanilla"

import { insist } from "~messaging/insist"
import type { PageContext } from "~messaging/messages"
import { PAUSE_MS } from "~messaging/pause-ms"
import { send } from "~messaging/send"
import type { NetworkId } from "~networks/index"
import type { Composer } from "~sites/adapter"
import { DEFAULT_SETTINGS, readSettings, type Settings } from "~store/settings"
import { boxName } from "./box-name"

/** What every compose box of a page goes by: the person's choices, and what the page remembers from box to box. */
export type PageState = Omit<PageContext, "settings" | "ignoredPhraseHashes" | "pausedUntil"> & {
  readonly settings: Settings
  /** Hashes of the phrases that are never marked again. */
  readonly ignored: ReadonlySet<string>
  /** Hashes of the phrases that are left alone until the draft is over. */
  readonly ignoredHere: ReadonlySet<string>
  /** The person wants nothing said on this network for a while. */
  readonly isPaused: boolean
  /** Boxes that the person asked to be left alone in until they are emptied; see {@link isSilenced}. */
  readonly silenced: ReadonlySet<string>
  /** Stock phrases that the last draft was offered, so that the next one is offered others. */
  readonly recentPhrases: readonly string[]
}

/** The state of one page, kept up to date. */
export type PageStore = Pick<StoreApi<PageState>, "getState" | "getInitialState" | "subscribe"> & {
  /** Calls back after every change, until the signal ends it. Changes made elsewhere are asked for as long. */
  readonly follow: (
    callback: (state: PageState, before: PageState) => void,
    signal: AbortSignal
  ) => void
  /** Asks the background again; keeps what was known where it does not answer. */
  readonly refresh: () => Promise<void>
  /** What the answer rests on has changed elsewhere: asks again soon, where a box is open. */
  readonly outdated: () => void
  /** Resolves when the background has ever answered; asks until it does, as it may have been stopped meanwhile. */
  readonly known: () => Promise<void>
  /** True when the background has ever answered. */
  readonly isKnown: () => boolean
  /** Leaves phrases alone: in this draft, or from now on everywhere. @param words what the person saw, for their list */
  readonly ignore: (hashes: readonly string[], how: "here" | "always", words?: string) => void
  /** Takes that back. */
  readonly heed: (hashes: readonly string[], how: "here" | "always") => void
  /** Switches Softsell off on this network, or on again; here at once and everywhere soon. */
  readonly switchSite: (isOn: boolean) => void
  /** Says nothing on this network for an hour; `false` ends that. */
  readonly pause: (isPaused: boolean) => void
  /** Says nothing in this box until it is emptied; `false` ends that. */
  readonly silence: (composer: Composer, isSilent: boolean) => void
  /** A draft is over: it went out, or its box was emptied. @param phrases stock phrases that it was offered */
  readonly finishDraft: (composer: Composer, phrases: readonly string[]) => void
}

/** What the person chose in this page, over what is known from elsewhere. */
type Choice = (known: PageState) => PageState

/** Several stores may change at once; one question answers them all. In milliseconds. */
const SETTLE_MS = 60

/** Until the background has answered, nothing is recorded: the window might be a private one. */
const UNKNOWN: PageState = {
  settings: DEFAULT_SETTINGS,
  balanceNote: null,
  balanceAlert: null,
  shortcut: null,
  thresholdShift: 0,
  ignored: new Set(),
  ignoredHere: new Set(),
  isPaused: false,
  restingMoves: [],
  private: true,
  silenced: new Set(),
  recentPhrases: []
}

/** Follows the person's choices by messages until the signal ends it: storage is closed to content scripts. */
export function createPageStore(site: NetworkId, signal: AbortSignal): PageStore {
  const store = createStore<PageState>(() => UNKNOWN)
  let followers = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let pauseTimer: ReturnType<typeof setTimeout> | undefined
  /** Chosen here and perhaps not stored yet: an answer on its way may not know of it. */
  const chosen = new Map<string, Choice>()
  let asked = 0
  let answered = 0

  const refresh = async () => {
    const turn = ++asked
    const reply = await send("page.context", { site })
    // The background may be stopped or replaced at any moment; the next change or focus asks again.
    if (!reply.ok || signal.aborted || turn < answered) return
    answered = turn
    const { settings, ignoredPhraseHashes, pausedUntil, ...rest } = reply.value
    const left = (pausedUntil ?? 0) - Date.now()
    clearTimeout(pauseTimer)
    if (left > 0) pauseTimer = setTimeout(() => void refresh(), left)
    const stored: PageState = {
      ...store.getState(),
      ...rest,
      settings: readSettings(settings),
      ignored: new Set(ignoredPhraseHashes),
      isPaused: left > 0
    }
    store.setState([...chosen.values()].reduce((known, choice) => choice(known), stored))
  }
  /** @param what one choice at a time: the same again takes its place */
  const choose = async (what: string, choice: Choice, ...message: Parameters<typeof tell>) => {
    chosen.delete(what)
    chosen.set(what, choice)
    store.setState(choice)
    await tell(...message)
    // Asked after it was stored: this answer knows of it, and so does every later one.
    await refresh()
    if (chosen.get(what) === choice) chosen.delete(what)
  }
  signal.addEventListener("abort", () => {
    clearTimeout(timer)
    clearTimeout(pauseTimer)
  })
  const ignorePhrases = (
    hashes: readonly string[],
    how: "here" | "always",
    ignored: boolean,
    words?: string
  ) => {
    const changed = (known: ReadonlySet<string>) => {
      const others = [...known].filter((each) => !hashes.includes(each))
      return new Set(ignored ? [...others, ...hashes] : others)
    }
    if (how === "here") {
      store.setState((known) => ({ ignoredHere: changed(known.ignoredHere) }))
      return
    }
    for (const hash of hashes) {
      const choice: Choice = (known) => ({ ...known, ignored: changed(known.ignored) })
      const shown = words === undefined ? {} : { words }
      void choose(hash, choice, "phrase.ignore", { hash, ignored, ...shown })
    }
  }
  return {
    ...store,
    follow: (callback, until) => {
      followers++
      const unsubscribe = store.subscribe(callback)
      until.addEventListener("abort", () => {
        followers--
        unsubscribe()
      })
    },
    refresh,
    outdated: () => {
      if (followers === 0 || signal.aborted) return
      clearTimeout(timer)
      timer = setTimeout(() => void refresh(), SETTLE_MS)
    },
    isKnown: () => answered > 0,
    known: async () => {
      const isKnown = () => answered > 0
      if (!isKnown()) await insist(() => refresh().then(isKnown), signal)
    },
    ignore: (hashes, how, words) => ignorePhrases(hashes, how, true, words),
    heed: (hashes, how) => ignorePhrases(hashes, how, false),
    switchSite: (isOn) => {
      const choice: Choice = (known) => ({
        ...known,
        settings: { ...known.settings, sites: { ...known.settings.sites, [site]: isOn } }
      })
      void choose("site", choice, "settings.update", { changes: { sites: { [site]: isOn } } })
    },
    pause: (isPaused) => {
      const until = isPaused ? Date.now() + PAUSE_MS : null
      void choose("pause", (known) => ({ ...known, isPaused }), "site.pause", { site, until })
    },
    silence: (composer, isSilent) => {
      const name = boxName(composer)
      const others = [...store.getState().silenced].filter((each) => each !== name)
      store.setState({ silenced: new Set(isSilent ? [...others, name] : others) })
    },
    finishDraft: (composer, phrases) => {
      const { silenced, recentPhrases } = store.getState()
      const name = boxName(composer)
      store.setState({
        silenced: new Set([...silenced].filter((each) => each !== name)),
        recentPhrases: phrases.length > 0 ? phrases : recentPhrases,
        ignoredHere: new Set()
      })
    }
  }
}

/** True where the person asked to be left alone. */
export function isSilenced({ silenced }: PageState, composer: Composer): boolean {
  return silenced.has(boxName(composer))
}

/** Sends a message whose answer does not matter; a background that is gone is no error in the page. */
export async function tell(...message: Parameters<typeof send>): Promise<void> {
  await send(...message)
}
