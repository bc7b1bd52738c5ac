import { createStore, type StoreApi } from "zustand/vanilla"

import type { Reading } from "~editors/bridge"
import { isOwnWord } from "~engine/own-words"
import type { Judgement } from "~engine/types"
import type { CardNotice, CardPlacement, Hiding, Said, Unfolded } from "~overlay/card/card-model"
import { PRESSURE } from "~overlay/card/effects"
import { SAID, WORDS } from "~overlay/card/words"
import { type DraftPart, readingsOf, withJudgement, withReadings } from "~overlay/draft/draft-parts"
import type { JudgedThread } from "~overlay/draft/judge-parts"
import {
  isGentlerVersion,
  undoableStep,
  type UndoStep,
  withoutUndone
} from "~overlay/draft/undo-steps"
import type { Composer } from "~sites/adapter"

/** What the person opened: nothing, the panel, or a mark by the id of one of its findings. */
export type Opened =
  | { readonly kind: "none" | "panel" }
  | { readonly kind: "mark"; readonly id: string; readonly by: "hover" | "press" }

/** Words that were left alone, as long as that can be taken back with one press. */
export type LeftAlone = {
  readonly hashes: readonly string[]
  readonly how: "here" | "always"
}

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
  /** What the live region says: the state, or what became of the last press; whichever came last. */
  readonly said: Said
  readonly opened: Opened
  /** The person closed what had opened by itself: it stays closed for this draft. */
  readonly isDismissed: boolean
  readonly unfolded: Unfolded
  /** The words that were left alone last. */
  readonly leftAlone: LeftAlone | null
  /** Set for a moment after the card was hidden. */
  readonly hiding: Hiding | null
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
  /** The site may have turned dark or light. */
  | { readonly type: "scheme-seen"; readonly scheme: SessionState["scheme"] }
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
  | { readonly type: "opened"; readonly opened: Opened }
  | { readonly type: "unfolded"; readonly what: Unfolded }
  | { readonly type: "left-alone"; readonly leftAlone: LeftAlone | null }
  | { readonly type: "hidden"; readonly how: Hiding | null }
  /** The draft went out, or its box was emptied. */
  | { readonly type: "draft-over" }
  | { readonly type: "card-placed"; readonly placement: CardPlacement }
  | { readonly type: "card-removed" }

/** A card that has not been placed yet. */
const UNPLACED: CardPlacement = { shape: "chip", width: 0, pillAt: "beside", details: null }

const CLOSED: Opened = { kind: "none" }

/** What is known of a box that was just focused. @param undo changes made before it was left */
export function initialState(
  composer: Composer,
  parts: readonly DraftPart[],
  undo: readonly UndoStep[] = []
): SessionState {
  return {
    composer,
    parts,
    revision: 0,
    isReady: false,
    judged: null,
    nearCopy: null,
    undo,
    isBusy: false,
    notice: null,
    said: { text: "" },
    opened: CLOSED,
    isDismissed: false,
    unfolded: null,
    leftAlone: null,
    hiding: null,
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
    case "scheme-seen":
      return state.scheme === action.scheme ? state : { ...state, scheme: action.scheme }
    case "draft-dropped":
      return { ...state, judged: null }
    case "copies-searched":
      return { ...state, nearCopy: action.note }
    case "change-started":
      return { ...state, isBusy: true, notice: null, leftAlone: null }
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
      return { ...withNotice(state, action.notice), isBusy: false }
    case "notice-given":
      return withNotice(state, action.notice)
    case "opened":
      return {
        ...state,
        opened: action.opened,
        isDismissed: action.opened.kind === "none" || state.isDismissed,
        unfolded: null,
        placement: { ...state.placement, details: null }
      }
    case "unfolded":
      return { ...state, unfolded: action.what }
    case "left-alone":
      return {
        ...state,
        leftAlone: action.leftAlone,
        said: { text: action.leftAlone ? SAID.ignored : SAID.undone },
        opened: state.opened.kind === "mark" ? CLOSED : state.opened
      }
    case "hidden":
      return {
        ...state,
        hiding: action.how,
        said: action.how ? { text: SAID.hidden } : state.said,
        opened: CLOSED,
        unfolded: null
      }
    case "draft-over":
      return { ...state, opened: CLOSED, isDismissed: false, leftAlone: null }
    case "card-placed":
      return { ...state, placement: action.placement }
    case "card-removed":
      return { ...state, placement: UNPLACED, notice: null, opened: CLOSED, unfolded: null }
  }
}

function withNotice(state: SessionState, notice: CardNotice | null): SessionState {
  return { ...state, notice, said: notice ? { text: notice.said } : state.said }
}

function reduceRead(state: SessionState, readings: readonly Reading[]): SessionState {
  const parts = withReadings(state.parts, readings)
  const undo = withoutUndone(state.undo, textsOf({ parts }))
  const couldUndo = selectUndoable(state) !== null
  const canUndo = selectUndoable({ parts, undo }) !== null
  const revision = revisionAfter(state, parts)
  const isTyped = revision !== state.revision && !state.isBusy
  return {
    ...state,
    parts,
    undo,
    revision,
    // What was said of a change is over once it cannot be undone any more, and what was done before goes with typing on.
    notice: couldUndo === canUndo ? state.notice : null,
    leftAlone: isTyped ? null : state.leftAlone,
    hiding: isTyped ? null : state.hiding,
    opened: isTyped && state.opened.kind === "mark" ? CLOSED : state.opened
  }
}

/** A thread whose promotion counts as plainly put. */
function asPlainOffer({ parts, whole, preface }: JudgedThread): JudgedThread {
  return {
    preface,
    parts: parts.map((part) => ({ ...part, judgement: plainlyPut(part.judgement) })),
    whole: plainlyPut(whole)
  }
}

/**
 * What is still marked stays in the findings: the card says in one sentence what is left. Not pressure: the gentler version
 * was made for there to be none, and what reads like it ("3 spots left") is the fact that it kept.
 */
function plainlyPut(judgement: Judgement): Judgement {
  if (judgement.verdict !== "salesy") return judgement
  const suggestions = judgement.suggestions.filter(isOwnWord)
  const findings = judgement.findings.filter(({ rule }) => !PRESSURE.includes(rule))
  return { ...judgement, verdict: "soft-sell", strength: 1, findings, suggestions }
}

function reduceJudged(
  state: SessionState,
  { judged: found, scheme }: Extract<SessionAction, { type: "draft-judged" }>
): SessionState {
  // Nobody is told that words which we wrote push.
  const judged = isGentlerVersion(
    state.undo,
    found.parts.map(({ text }) => text)
  )
    ? asPlainOffer(found)
    : found
  const parts = withJudgement(state.parts, judged.parts)
  if (!parts) return state
  const name = stateName(judged)
  const isNews = !state.judged || stateName(state.judged) !== name
  return {
    ...state,
    parts,
    scheme,
    judged: { ...judged, canUndo: selectUndoable(state) !== null },
    said: isNews ? { text: name } : state.said
  }
}

/** The state in the words of the chip, without what may change at every key. */
function stateName({ whole }: JudgedThread): string {
  if (whole.verdict === "unsure") {
    return WORDS.states[whole.reason === "close-call" ? "borderline" : whole.reason]
  }
  if (whole.verdict === "valuable" && whole.good.length === 0) return WORDS.states.plain
  return WORDS.states[whole.verdict]
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

/** The store of a box that was just focused. @param undo changes made before it was left */
export function createSessionStore(
  composer: Composer,
  parts: readonly DraftPart[],
  undo: readonly UndoStep[] = []
): SessionStore {
  const { getState, setState, subscribe } = createStore(() => initialState(composer, parts, undo))
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
