import type { CardActions, CardPlacement, CardSource } from "~overlay/card/card-model"
import type { Mark } from "~overlay/card/card-view"
import type { FirstListener } from "~overlay/page/hear-first"
import type { Composer, SiteAdapter } from "~sites/adapter"

/** What a card needs of its box. */
export type CardOptions = {
  /** The box as it is now. */
  readonly composer: () => Composer
  readonly adapter: SiteAdapter
  readonly source: CardSource
  readonly actions: CardActions
  readonly first: FirstListener
  /** Where the words of a mark stand now; null where they cannot be shown. */
  readonly wordsOf: (mark: Mark) => Range | null
  /** The mark that the caret stands in; null where it stands in none. */
  readonly markAtCaret: () => Mark | null
  /** The pointer is over the card. */
  readonly onPointer: () => void
  /** Another place was chosen. */
  readonly onPlaced: (placement: CardPlacement) => void
}
