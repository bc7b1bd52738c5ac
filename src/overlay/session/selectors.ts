import { isOwnWord } from "~engine/own-words"
import { getOrCompute, memoize } from "~engine/text/memo"
import type { NetworkId } from "~networks/index"
import { buildView } from "~overlay/card/build-view"
import type { CardModel, CardSource, Details } from "~overlay/card/card-model"
import type { CardView } from "~overlay/card/card-view"
import { blankNote, WORDS } from "~overlay/card/words"
import type { JudgedThread } from "~overlay/draft/judge-parts"
import { isSilenced, type PageState, type PageStore } from "~overlay/page/page-store"
import { selectUndoable, type SessionState, type SessionStore } from "./session-state"

/** True when there is a judgement and the person wants to see it here. */
export function selectIsShown(state: SessionState, page: PageState): boolean {
  const { composer, judged } = state
  if (!judged) return false
  // For a moment after it was hidden it says so, with the way back.
  if (state.hiding) return true
  if (!page.settings.sites[composer.site] || page.isPaused || isSilenced(page, composer))
    return false
  if (composer.kind === "post") return true
  // After a change there must be a way back, also where the answer is fine now.
  const isWorthIt = judged.whole.verdict === "salesy" || judged.canUndo || hasOwnWords(state)
  return composer.kind === "reply" && page.settings.replies && isWorthIt
}

/** The parts with the findings that are marked in the draft: all of a salesy one, else the person's own words. */
export function selectMarked(state: SessionState, page: PageState): SessionState["parts"] | null {
  if (!page.settings.marks || state.hiding !== null || !selectIsShown(state, page)) return null
  if (state.judged?.whole.verdict === "salesy") return state.parts
  return hasOwnWords(state) ? withOwnWords(state.parts) : null
}

function hasOwnWords({ parts }: SessionState): boolean {
  return parts.some(({ findings }) => findings.some(isOwnWord))
}

const withOwnWords = memoize((parts: SessionState["parts"]) =>
  parts.map((part) => ({ ...part, findings: part.findings.filter(isOwnWord) }))
)

/** What is open: what the person opened, or the panel of a salesy draft where they want it to open by itself. */
export function selectOpen(state: SessionState, page: PageState, view: CardView): Details {
  const { opened, judged, isDismissed } = state
  if (opened.kind === "mark") {
    const { id, by } = opened
    const mark = view.marks.find((each) => each.id === id || each.findings.includes(id))
    return mark ? { kind: "mark", mark, by } : { kind: "none" }
  }
  const opensItself =
    page.settings.opensItself && !isDismissed && judged?.whole.verdict === "salesy"
  return { kind: opened.kind === "panel" || opensItself ? "panel" : "none" }
}

/** The model of the card, from the stores of the box and of the page. Asked only while there is a judgement. */
export function createCardSource(store: SessionStore, page: PageStore): CardSource {
  let last: CardModel | null = null
  return {
    subscribe: (onChange) => {
      const unsubscribe = [store.subscribe(onChange), page.subscribe(onChange)]
      return () => unsubscribe.forEach((each) => each())
    },
    get: () => {
      const next = modelOf(store.getState(), page.getState()) ?? last
      if (!next) throw new Error("no card without a judgement")
      // The same object while nothing in it changes, so that a key draws nothing anew.
      if (!last || !isAlike(last, next)) last = next
      return last
    }
  }
}

/** What is read with a draft and cannot be marked is at least named. */
function viewOfThread({ parts, whole, preface }: JudgedThread, site: NetworkId): CardView {
  const view = buildView(parts, whole, site)
  return preface.trim() === "" ? view : { ...view, notes: [...view.notes, WORDS.withWarning] }
}

const viewsOn = new Map<NetworkId, (judged: JudgedThread) => CardView>()

/** A page is of one network, so that there is one entry. */
function viewOf(judged: JudgedThread, site: NetworkId): CardView {
  const view = getOrCompute(viewsOn, site, () =>
    memoize((thread: JudgedThread) => viewOfThread(thread, site))
  )
  return view(judged)
}

function modelOf(state: SessionState, page: PageState): CardModel | null {
  const { judged } = state
  if (!judged) return null
  const view = viewOf(judged, state.composer.site)
  return {
    ...state.placement,
    view,
    site: state.composer.site,
    said: state.said,
    ...pillOf(state, page, view),
    open: openOf(state, page, view),
    unfolded: state.unfolded,
    hiding: state.hiding,
    shortcut: page.shortcut,
    scheme: state.scheme,
    busy: state.isBusy,
    notice: state.notice,
    canUndo: selectCanUndo(state)
  }
}

/** True when the last thing that was done here can be taken back. */
export function selectCanUndo(state: SessionState): boolean {
  return state.hiding !== null || state.leftAlone !== null || selectUndoable(state) !== null
}

/** The same object while nothing in it changes. */
const openOf = lastAlike(selectOpen, (one, other) =>
  one.kind === "mark" && other.kind === "mark"
    ? one.mark === other.mark && one.by === other.by
    : one.kind === other.kind
)

function lastAlike<A extends readonly unknown[], T>(
  make: (...args: A) => T,
  isAlike: (one: T, other: T) => boolean
): (...args: A) => T {
  let last: T | null = null
  return (...args) => {
    const next = make(...args)
    if (last === null || !isAlike(last, next)) last = next
    return last
  }
}

/** What deserves a look beside the state: a blank before posting, then a near-copy, then the balance. */
function pillOf(
  { composer, nearCopy }: SessionState,
  { balanceAlert, balanceNote }: PageState,
  { blank, quiet }: CardView
): Pick<CardModel, "pill" | "pillNote"> {
  if (blank !== null) return { pill: blankNote(blank), pillNote: null }
  if (composer.kind !== "post" || quiet) return { pill: null, pillNote: null }
  if (nearCopy !== null) return { pill: nearCopy, pillNote: null }
  return { pill: balanceAlert, pillNote: balanceAlert === null ? null : balanceNote }
}

function isAlike(one: CardModel, other: CardModel): boolean {
  return (Object.keys(other) as (keyof CardModel)[]).every((key) => one[key] === other[key])
}
