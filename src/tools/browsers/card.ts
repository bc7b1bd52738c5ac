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

/** What the card's root holds. */
export type CardSource = { readonly html: string; readonly css: string }

/** Reads a {@link CardSource} as JSON, from any node of the card; to be run in the page. */
export const READ_SOURCE = `function (node) {
  const root = node.getRootNode()
  const sheets = [...root.adoptedStyleSheets, ...root.styleSheets]
  const css = sheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText))
  return JSON.stringify({ html: root.innerHTML, css: css.join("\\n") })
}`

/** Looks into Softsell's closed shadow root and presses its buttons with a real pointer. */
export type Card = {
  /** Null while there is no region named `Softsell`. */
  readonly view: () => Promise<CardView | null>
  /** Clicks the first button whose name equals, or matches. @throws Error when there is none */
  readonly click: (name: string | RegExp) => Promise<void>
  /** The markup of the card and the style that it stands in, to be looked at elsewhere. @throws Error when there is none */
  readonly source: () => Promise<CardSource>
  /** Calls `click()` on a button, as a script of the page would that got hold of it. */
  readonly callClick: (name: string | RegExp) => Promise<void>
}

/** Name of the region that the card is, by contract. */
export const CARD_NAME = "Softsell"
