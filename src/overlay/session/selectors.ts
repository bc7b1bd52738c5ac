import { isPromotion } from "~engine/judgement"
import { memoize } from "~engine/text/memo"
import { buildView } from "~overlay/card/build-view"
import type { CardModel, CardSource } from "~overlay/card/card-model"
import type { JudgedThread } from "~overlay/draft/judge-parts"
import { isSilenced, type PageState, type PageStore } from "~overlay/page/page-store"
import { selectUndoable, type SessionState, type SessionStore } from "./session-state"

/** True when there is a judgement and the person wants to see it here. */
export function selectIsShown(state: SessionState, page: PageState): boolean {
  const { composer, judged } = state
  if (!judged || !page.settings.sites[composer.site] || isSilenced(page, composer)) return false
  if (composer.kind === "post") return true
  // After a change there must be a way back, also where the answer is fine now.
  const isWorthIt = judged.whole.verdict === "salesy" || judged.canUndo
  return composer.kind === "reply" && page.settings.replies && isWorthIt
}

/** True when words are marked in the draft. */
export function selectIsMarked(state: SessionState, page: PageState): boolean {
  return (
    page.settings.marks && state.judged?.whole.verdict === "salesy" && selectIsShown(state, page)
  )
}

/** True when the card is meant to be open: by the setting for a salesy draft, else where the person opened it. */
export function selectIsOpen({ judged, isExpanded }: SessionState, page: PageState): boolean {
  return judged?.whole.verdict === "salesy" ? !page.settings.folded : isExpanded
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

const viewOf = memoize(({ parts, whole }: JudgedThread) => buildView(parts, whole))

function modelOf(state: SessionState, page: PageState): CardModel | null {
  const { judged } = state
  if (!judged) return null
  const { verdict, kind } = judged.whole
  const open = selectIsOpen(state, page)
  return {
    ...state.placement,
    view: viewOf(judged),
    nearCopy: state.nearCopy,
    balanceNote: isPromotion(verdict) || kind === "promotion" ? page.balanceNote : null,
    open,
    insist: open && state.isRequested,
    scheme: state.scheme,
    busy: state.isBusy,
    notice: state.notice,
    canUndo: selectUndoable(state) !== null
  }
}

function isAlike(one: CardModel, other: CardModel): boolean {
  return (Object.keys(other) as (keyof CardModel)[]).every((key) => one[key] === other[key])
}
