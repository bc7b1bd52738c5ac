import type { CardActions, CardPlacement, CardSource } from "~overlay/card/card-model"
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
  /** Another place was chosen. */
  readonly onPlaced: (placement: CardPlacement) => void
}
