import { createStore, type StoreApi } from "zustand/vanilla"

import type { CardView } from "~overlay/card/card-view"

/** What the card says of the last thing that was done. */
export type CardNotice = {
  readonly text: string
  /** Words to copy, where a change was refused. */
  readonly copy: { readonly part: number; readonly text: string; readonly phrase: string } | null
}

/** Everything that the card draws. */
export type CardState = {
  readonly view: CardView
  /** True when the card is meant to be open. */
  readonly open: boolean
  /** True when the person asked to see it just now, so that it may stand over the text. */
  readonly insist: boolean
  /** How the card is drawn: `card` when it is open and there is room for it. */
  readonly shape: "card" | "chip" | "dot" | "hidden"
  /** Width of the card in CSS pixels. */
  readonly width: number
  /** Height in CSS pixels that the card may take. */
  readonly maxHeight: number
  readonly scheme: "light" | "dark"
  /** A change is on its way. */
  readonly busy: boolean
  readonly notice: CardNotice | null
  readonly canUndo: boolean
}

/** What a person can do in the card. */
export type CardActions = {
  readonly fold: () => void
  readonly unfold: () => void
  readonly apply: (offerId: string, option: number) => void
  readonly takeGentler: () => void
  readonly undo: () => void
  readonly notNow: () => void
  /** Leaves the phrase of an offer or a reason alone, for good. */
  readonly ignore: (id: string) => void
  readonly copy: () => void
}

/** The state of one card. */
export type CardStore = StoreApi<CardState>

/** The state of a card that has just been put up. */
export function createCardStore(view: CardView, scheme: "light" | "dark"): CardStore {
  return createStore<CardState>(() => ({
    view,
    open: false,
    insist: false,
    shape: "chip",
    width: 0,
    maxHeight: 0,
    scheme,
    busy: false,
    notice: null,
    canUndo: false
  }))
}
