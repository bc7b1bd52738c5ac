import type { CardView } from "./card-view"

/** What the card says of the last thing that was done. */
export type CardNotice = {
  readonly text: string
  /** Words to copy, where a change was refused. */
  readonly copy: { readonly part: number; readonly text: string; readonly phrase: string } | null
}

/** How the card is drawn where it was placed. */
export type CardPlacement = {
  /** `card` when it is open and there is room for it. */
  readonly shape: "card" | "chip" | "dot" | "hidden"
  /** Width of the card in CSS pixels; 0 until it was placed. */
  readonly width: number
  /** Height in CSS pixels that the card may take. */
  readonly maxHeight: number
}

/** Everything that the card draws. */
export type CardModel = CardPlacement & {
  readonly view: CardView
  /** A sentence about an earlier post that says nearly the same. */
  readonly nearCopy: string | null
  /** A sentence about the person's posts of late. */
  readonly balanceNote: string | null
  /** True when the card is meant to be open. */
  readonly open: boolean
  /** True when the person asked to see it just now, so that it may stand over the text. */
  readonly insist: boolean
  readonly scheme: "light" | "dark"
  /** A change is on its way. */
  readonly busy: boolean
  readonly notice: CardNotice | null
  readonly canUndo: boolean
}

/** Where the card gets its model from; the same object as long as nothing in it changes. */
export type CardSource = {
  /** @returns unsubscribes */
  readonly subscribe: (onChange: () => void) => () => void
  readonly get: () => CardModel
}

/** What a person can do in the card. */
export type CardActions = {
  /** Opens the card or folds it. */
  readonly setOpen: (open: boolean) => void
  readonly apply: (offerId: string, option: number) => void
  readonly takeGentler: () => void
  readonly undo: () => void
  readonly notNow: () => void
  /** Leaves the phrase of an offer or a reason alone, for good. */
  readonly ignore: (id: string) => void
  readonly copy: () => void
}
