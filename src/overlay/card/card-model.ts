import type { NetworkId } from "~networks/index"
import type { CardView, Mark } from "./card-view"

/** What the card says of the last thing that was done. */
export type CardNotice = {
  readonly text: string
  /** The same for the live region, in few words. */
  readonly said: string
  /** Words to copy, where a change was refused. */
  readonly copy: { readonly part: number; readonly text: string; readonly phrase: string } | null
}

/** What the live region says. Another object says it again, also in the same words. */
export type Said = { readonly text: string }

/** How long, and where, the card is hidden. */
export type Hiding = "post" | "hour" | "site"

/** Where what was opened stands, in CSS pixels: of the window while it is placed, from the host's corner when it is drawn. */
export type DetailsPlace = {
  readonly left: number
  /** Null where it grows upwards from `bottom`. */
  readonly top: number | null
  /** The lower edge. */
  readonly bottom: number
  readonly width: number
  readonly maxHeight: number
  /** A sheet along an edge of the window, where space is short. */
  readonly isSheet: boolean
}

/** How the card is drawn where it was placed. */
export type CardPlacement = {
  readonly shape: "chip" | "dot" | "hidden"
  /** Width in CSS pixels that chip, notes and "Undo" may take together; 0 until it was placed. */
  readonly width: number
  /** Where the pill stands from the chip: in a narrow stretch there is no room beside it. */
  readonly pillAt: "beside" | "below" | "above"
  /** Null until what was opened has its place. */
  readonly details: DetailsPlace | null
}

/** What is open besides the chip. */
export type Details =
  | { readonly kind: "none" }
  | { readonly kind: "panel" }
  /** A mark's popover. `by`: what opened it; the pointer closes what it opened by leaving. */
  | { readonly kind: "mark"; readonly mark: Mark; readonly by: "hover" | "press" }

/** A row of buttons, or a text, that is unfolded in the panel or the popover. */
export type Unfolded = "hide" | "why" | null

/** Everything that the card draws. */
export type CardModel = CardPlacement & {
  readonly view: CardView
  readonly site: NetworkId
  readonly said: Said
  /** Seen beside the chip without opening anything: a blank, a near-copy, the balance. */
  readonly pill: string | null
  /** What the pill stands for, in a sentence. */
  readonly pillNote: string | null
  readonly open: Details
  readonly unfolded: Unfolded
  /** Set for a moment after the person hid the card: the way back. */
  readonly hiding: Hiding | null
  /** The keys that lead here, as the browser shows them; null where it left them unbound. */
  readonly shortcut: string | null
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
  /** Opens the panel, or closes whatever is open. */
  readonly setOpen: (open: boolean) => void
  /** Opens a mark's popover. @param id of the mark */
  readonly openMark: (id: string, by: "hover" | "press") => void
  readonly unfold: (what: Unfolded) => void
  /** @param offerId of the offer @param option its index */
  readonly apply: (offerId: string, option: number) => void
  readonly takeGentler: () => void
  /** Adds the starter of the question. */
  readonly takePrompt: () => void
  /** Takes back the last thing that was done here: a change, something ignored, the hiding. */
  readonly undo: () => void
  readonly hide: (how: Hiding) => void
  readonly openSettings: () => void
  /** Leaves the words of a mark alone. */
  readonly ignore: (markId: string, how: "here" | "always") => void
  readonly copy: () => void
}
