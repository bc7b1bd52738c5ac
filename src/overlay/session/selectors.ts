import { buildView } from "~overlay/card/build-view"
import type { CardModel, CardSource } from "~overlay/card/card-model"
import type { CardView } from "~overlay/card/card-view"
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

/** The model of the card, from the stores of the box and of the page. Asked only while the card is shown. */
export function createCardSource(store: SessionStore, page: PageStore): CardSource {
  const viewOf = memoizeView()
  let last: CardModel | null = null
  return {
    subscribe: (onChange) => {
      const unsubscribe = [store.subscribe(onChange), page.subscribe(onChange)]
      return () => unsubscribe.forEach((each) => each())
    },
    get: () => {
      const next = modelOf(store.getState(), page.getState(), viewOf)
      // The same object while nothing in it changes, so that a key draws nothing anew.
      if (!last || !isAlike(last, next)) last = next
      return last
    }
  }
}

type MakeView = (
  judged: JudgedThread | null,
  nearCopy: string | null,
  balanceNote: string | null
) => CardView

function modelOf(state: SessionState, page: PageState, viewOf: MakeView): CardModel {
  const open = selectIsOpen(state, page)
  return {
    ...state.placement,
    view: viewOf(state.judged, state.nearCopy, page.balanceNote),
    open,
    insist: open && state.isRequested,
    scheme: state.scheme,
    busy: state.isBusy,
    notice: state.notice,
    canUndo: selectUndoable(state) !== null
  }
}

/** Makes the view anew only when what it shows has changed; without a judgement it stays as it was. */
function memoizeView(): MakeView {
  let from: Parameters<MakeView> | null = null
  let view: CardView | null = null
  return (...next) => {
    const [judged, nearCopy, balanceNote] = next
    if (view && (!judged || next.every((each, at) => each === from?.[at]))) return view
    if (!judged) throw new Error("no card without a judgement")
    from = next
    view = buildView(judged.parts, judged.whole, notesOf(judged, nearCopy, balanceNote))
    return view
  }
}

function notesOf(
  { whole }: JudgedThread,
  nearCopy: string | null,
  balanceNote: string | null
): readonly string[] {
  const asks = whole.verdict === "salesy" || whole.kind === "promotion"
  return [nearCopy, asks ? balanceNote : null].filter((note) => note !== null)
}

function isAlike(one: CardModel, other: CardModel): boolean {
  return (Object.keys(other) as (keyof CardModel)[]).every((key) => one[key] === other[key])
}
