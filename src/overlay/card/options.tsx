import { shortened } from "~overlay/draft/shortened"
import type { CardActions } from "./card-model"
import type { Offer } from "./card-view"
import { Press } from "./press"
import { WORDS } from "./words"

/** Two lines of a popover, which is narrower than the panel, in UTF-16 units. */
const MAX_SHOWN = 72

const LETTER = /[\p{L}\p{N}]/u

type OptionsProps = {
  readonly offer: Offer
  readonly actions: CardActions
  /** The first one gets the focus when what holds it opens by key. */
  readonly isMain: boolean
  /** In a row there is room for a sign, where words only go. */
  readonly isBrief: boolean
}

/** What could stand in the place of marked words, a button for each. */
export function Options({ offer, actions, isMain, isBrief }: OptionsProps) {
  return (
    <>
      {offer.options.map(({ name, shown }, index) => (
        <Press
          key={name}
          className={index === 0 ? "option first" : "option"}
          name={name}
          {...written(shown, isBrief)}
          title={name}
          isMain={isMain && index === 0}
          onPress={() => actions.apply(offer.id, index)}
        >
          {isBrief && !LETTER.test(shown) && <Bin />}
        </Press>
      ))}
    </>
  )
}

/** A mark alone, such as a full stop, tells nobody what becomes of the words. */
function written(shown: string, isBrief: boolean): { readonly shown?: string } {
  if (LETTER.test(shown)) return { shown: shortened(shown, MAX_SHOWN) }
  return isBrief ? {} : { shown: WORDS.remove }
}

function Bin() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M3 4.5h10M6.5 4V2.5h3V4M4.5 4.5l.6 9h5.8l.6-9M6.8 7v4M9.2 7v4" />
    </svg>
  )
}
