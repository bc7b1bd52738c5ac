/** A rectangle in CSS pixels of the viewport. */
export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The card as a screen reader presents it. */
export type CardView = {
  /** Text of every status inside the card, white space folded. */
  readonly statuses: readonly string[]
  /** Accessible names of the buttons, in order; the first is the chip, whose name begins with the state of the draft. */
  readonly buttons: readonly string[]
  /** All text of the card, white space folded. */
  readonly text: string
  /** The chip, and what stands beside it. */
  readonly box: Box
  /** The panel or popover that is open; null where nothing is. */
  readonly details: Box | null
}

/** Looks into Softsell's closed shadow root and presses its buttons with a real pointer. */
export type Card = {
  /** Null while there is no region named `Softsell`. */
  readonly view: () => Promise<CardView | null>
  /** Clicks the first button whose name equals, or matches. @throws Error when there is none */
  readonly click: (name: string | RegExp) => Promise<void>
  /** Calls `click()` on a button, as a script of the page would that got hold of it. */
  readonly callClick: (name: string | RegExp) => Promise<void>
}

/** Name of the region that the card is, by contract. */
export const CARD_NAME = "Softsell"
