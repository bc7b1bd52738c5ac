import { createStore, type StoreApi } from "zustand/vanilla"

import type { Reading } from "~editors/bridge"
import type { CardNotice, CardPlacement } from "~overlay/card/card-model"
import { type DraftPart, readingsOf, withJudgement, withReadings } from "~overlay/draft/draft-parts"
import type { JudgedThread } from "~overlay/draft/judge-parts"
import { undoableStep, type UndoStep, withoutUndone } from "~overlay/draft/undo-steps"
import type { Composer } from "~sites/adapter"

/** Everything that is known of one compose box. What holds for all boxes of a page is in the page's store. */
export type SessionState = {
  /** The box as it was last recognised. */
  readonly composer: Composer
  /** The draft as it was last read, with what was found in it. */
  readonly parts: readonly DraftPart[]
  /** Counts changes of the text: a judgement begun under another number is stale. */
  readonly revision: number
  /** True when the person's choices are known, or were waited for long enough. */
  readonly isReady: boolean
  /** The last judgement, null before the first. */
  readonly judged: (JudgedThread & { readonly canUndo: boolean }) | null
  /** A sentence about an earlier post that says nearly the same. */
  readonly nearCopy: string | null
  /** Changes made from the card, newest last. */
  readonly undo: readonly UndoStep[]
  /** A change is on its way. */
  readonly isBusy: boolean
  /** What the card says of the last change. */
  readonly notice: CardNotice | null
  /** For a draft that is not salesy: the person opened the chip to see more. */
  readonly isExpanded: boolean
  /** The person asked to see the card just now. */
  readonly isRequested: boolean
  readonly placement: CardPlacement
  /** The look of the site around the editor. */
  readonly scheme: "light" | "dark"
}

/** Everything that can happen to a compose box. */
export type SessionAction =
  /** The box was recognised anew: another part of the thread has the focus, parts came or went. */
  | {
      readonly type: "composer-seen"
      readonly composer: Composer
      readonly parts: readonly DraftPart[]
    }
  | { readonly type: "choices-known" }
  /** The editors were read; one reading for each part. */
  | { readonly type: "draft-read"; readonly readings: readonly Reading[] }
  /** A judgement came in; it is left out when the text has moved on since. */
  | {
      readonly type: "draft-judged"
      readonly judged: JudgedThread
      readonly scheme: SessionState["scheme"]
    }
  /** A box in which nothing was shown was emptied: nothing is known of what comes next. */
  | { readonly type: "draft-dropped" }
  | { readonly type: "copies-searched"; readonly note: string | null }
  | { readonly type: "change-started" }
  /** The editor holds a change of ours. */
  | {
      readonly type: "change-made"
      readonly step: UndoStep
      readonly readings: readonly Reading[]
    }
  | { readonly type: "change-ended"; readonly notice: CardNotice | null }
  | { readonly type: "notice-given"; readonly notice: CardNotice }
  | { readonly type: "card-toggled"; readonly open: boolean }
  | { readonly type: "card-placed"; readonly placement: CardPlacement }
  | { readonly type: "card-removed" }

/** A card that has not been placed yet. */
const UNPLACED: CardPlacement = { shape: "chip", width: 0, maxHeight: 0 }

/** What is known of a box that was just focused. */
export function initialState(composer: Composer, parts: readonly DraftPart[]): SessionState {
  return {
    composer,
    parts,
    revision: 0,
    isReady: false,
    judged: null,
    nearCopy: null,
    undo: [],
    isBusy: false,
    notice: null,
    isExpanded: false,
    isRequested: false,
    placement: UNPLACED,
    scheme: "light"
  }
}

/** The texts of the draft, part by part. */
export function textsOf({ parts }: Pick<SessionState, "parts">): readonly string[] {
  return parts.map(({ reading }) => reading.text)
}

/** The step that "Undo" in the card would take back; null when there is none. */
export function selectUndoable(state: Pick<SessionState, "parts" | "undo">): UndoStep | null {
  return undoableStep(state.undo, textsOf(state))
}

/** The state after an action. Pure. */
export function reduce(state: SessionState, action: SessionAction): SessionState {
  switch (action.type) {
    case "composer-seen": {
      const { composer, parts } = action
      return { ...state, composer, parts, revision: revisionAfter(state, parts) }
    }
    case "choices-known":
      return { ...state, isReady: true }
    case "draft-read":
      return reduceRead(state, action.readings)
    case "draft-judged":
      return reduceJudged(state, action)
    case "draft-dropped":
      return { ...state, judged: null }
    case "copies-searched":
      return { ...state, nearCopy: action.note }
    case "change-started":
      return { ...state, isBusy: true, notice: null }
    case "change-made": {
      const parts = withReadings(state.parts, action.readings)
      return {
        ...state,
        parts,
        revision: revisionAfter(state, parts),
        undo: [...state.undo, action.step]
      }
    }
    case "change-ended":
      return { ...state, isBusy: false, notice: action.notice }
    case "notice-given":
      return { ...state, notice: action.notice }
    case "card-toggled":
      return {
        ...state,
        isRequested: action.open,
        // A salesy draft's card is folded by a setting, and stays so from box to box.
        isExpanded: state.judged?.whole.verdict === "salesy" ? state.isExpanded : action.open
      }
    case "card-placed":
      return { ...state, placement: action.placement }
    case "card-removed":
      return { ...state, placement: UNPLACED, notice: null, isExpanded: false }
  }
}

function reduceRead(state: SessionState, readings: readonly Reading[]): SessionState {
  const parts = withReadings(state.parts, readings)
  const undo = withoutUndone(state.undo, textsOf({ parts }))
  const couldUndo = selectUndoable(state) !== null
  const canUndo = selectUndoable({ parts, undo }) !== null
  return {
    ...state,
    parts,
    undo,
    revision: revisionAfter(state, parts),
    // What was said of a change is over once it cannot be undone any more.
    notice: couldUndo === canUndo ? state.notice : null
  }
}

function reduceJudged(
  state: SessionState,
  { judged, scheme }: Extract<SessionAction, { type: "draft-judged" }>
): SessionState {
  const parts = withJudgement(state.parts, judged.parts)
  if (!parts) return state
  return {
    ...state,
    parts,
    scheme,
    judged: { ...judged, canUndo: selectUndoable(state) !== null },
    isExpanded: state.isExpanded && state.judged?.whole.verdict === judged.whole.verdict
  }
}

function revisionAfter(state: SessionState, parts: readonly DraftPart[]): number {
  const [before, after] = [textsOf(state), textsOf({ parts })]
  const isSame = before.length === after.length && before.every((text, at) => text === after[at])
  return isSame ? state.revision : state.revision + 1
}

/** The one store of a compose box: whatever happens is dispatched, whatever is shown is selected from its state. */
export type SessionStore = Pick<StoreApi<SessionState>, "getState" | "subscribe"> & {
  readonly dispatch: (action: SessionAction) => void
  /**
   * Reads the editors and dispatches what they hold.
   * @param only reads this editor alone
   * @returns true when the text is another than before
   */
  readonly read: (only?: HTMLElement) => boolean
}

/** The store of a box that was just focused. */
export function createSessionStore(composer: Composer, parts: readonly DraftPart[]): SessionStore {
  const { getState, setState, subscribe } = createStore(() => initialState(composer, parts))
  const dispatch = (action: SessionAction) => setState((state) => reduce(state, action))
  return {
    getState,
    subscribe,
    dispatch,
    read: (only) => {
      const { parts: known, revision } = getState()
      dispatch({ type: "draft-read", readings: readingsOf(known, only) })
      return getState().revision !== revision
    }
  }
}
