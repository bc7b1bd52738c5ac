import { judgeOptions, judgeParts } from "~overlay/draft/judge-parts"
import { threadText } from "~overlay/draft/thread-text"
import { pageScheme } from "~overlay/page/page-scheme"
import { placeOf } from "~overlay/posting/describe-post"
import { findPostedHere } from "~overlay/posting/posted-here"
import type { SessionServices } from "./session-services"
import { type SessionStore, textsOf } from "./session-state"
import { createTypingPause } from "./typing-pause"
import { createWarmUp } from "./warm-up"
import { watchScheme } from "./watch-scheme"

/** A judgement takes a few milliseconds; on a page that is busy for longer than this it is not waited for. */
const MAX_WAIT_MS = 1500

/** Decides when a draft is judged. */
export type Judging = {
  /** Something was written: judges in the next pause. */
  readonly later: () => void
  /** Judges in the next task: the person waits for it. A judgement under way is dropped. */
  readonly soon: () => void
  /** Judges soon, and resolves when the state holds the judgement, or when it is not worth waiting any longer. */
  readonly upToDate: () => Promise<void>
}

/** What judging needs of its session. */
export type JudgingOptions = {
  readonly store: SessionStore
  readonly services: SessionServices
  /** True when a person had a hand in the draft: of what a page writes by script nothing is said. */
  readonly isByPerson: () => boolean
  /** True when the draft reads as a person, or a change from the card, has just made it. */
  readonly isFresh: () => boolean
  /** True while an input method composes a word. */
  readonly isComposing: () => boolean
  /** Recognises the box again. @returns false when it is none that Softsell speaks in any more */
  readonly recogniseAgain: () => boolean
  readonly signal: AbortSignal
}

/** Judges the draft of one box and dispatches what comes of it. Stale judgements are dropped. */
export function createJudging(options: JudgingOptions): Judging {
  const { store, services, signal } = options
  const warmUp = createWarmUp(services.reader)
  let runs = 0

  const judge = async () => {
    if (!store.getState().isReady || options.isComposing() || !services.isAlive()) return
    // What the box is may show late, and parts of a thread come and go.
    if (!options.recogniseAgain()) return
    store.read()
    if (!options.isByPerson()) return
    const run = ++runs
    const { composer, revision } = store.getState()
    const isCurrent = () => run === runs && !signal.aborted
    const isWanted = () => isCurrent() && revision === store.getState().revision
    const texts = textsOf(store.getState())
    const place = placeOf(composer)
    const page = services.page.getState()
    await warmUp({ ...place, text: texts.join("\n") }, isWanted)
    const judged = await judgeParts(
      services.judge,
      { preface: composer.preface?.value ?? "", texts },
      place,
      judgeOptions(page, page.recentPhrases),
      isWanted
    )
    if (!isCurrent()) return
    store.read()
    if (!judged || !isWanted()) {
      pause.restart()
      return
    }
    store.dispatch({ type: "draft-judged", judged, scheme: scheme() })
    await lookForCopies(threadText(texts), isWanted)
  }
  const pause = createTypingPause(() => void judge(), signal)
  const scheme = () => pageScheme(store.getState().composer.editor)
  watchScheme(document, () => store.dispatch({ type: "scheme-seen", scheme: scheme() }), signal)

  const lookForCopies = async (text: string, isWanted: () => boolean) => {
    if (store.getState().composer.kind !== "post") return
    const note = options.isFresh() ? await findPostedHere(text, Date.now()) : null
    if (note === store.getState().nearCopy || !isWanted()) return
    store.dispatch({ type: "copies-searched", note })
  }
  const soon = () => {
    runs++
    pause.soon()
  }
  return {
    later: pause.restart,
    soon,
    upToDate: () => {
      store.read()
      soon()
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer)
          unsubscribe()
          resolve()
        }
        const timer = setTimeout(done, MAX_WAIT_MS)
        const unsubscribe = store.subscribe((state, before) => {
          if (state.judged !== before.judged) done()
        })
      })
    }
  }
}
