import type { CardActions } from "./card-model"
import type { Offer } from "./card-view"
import { partName, WORDS } from "./words"

type OfferRowProps = {
  readonly offer: Offer
  readonly thread: boolean
  readonly actions: CardActions
}

/** Words of the draft, and what could stand there instead. */
export function OfferRow({ offer, thread, actions }: OfferRowProps) {
  return (
    <li className="offer">
      <div className="before">
        <p className="old">
          {thread && <span className="part">{partName(offer.part)}</span>}
          <s>{offer.old.trim()}</s>
        </p>
        <button
          type="button"
          className="bare"
          aria-label={offer.ignoreName}
          onClick={() => actions.ignore(offer.id)}
        >
          {WORDS.ignore}
        </button>
      </div>
      <div className="options">
        {offer.options.map(({ name, shown }, index) => (
          <button
            key={name}
            type="button"
            className={index === 0 ? "option first" : "option"}
            aria-label={name}
            onClick={() => actions.apply(offer.id, index)}
          >
            {shown.trim() === "" ? WORDS.remove : shown}
          </button>
        ))}
      </div>
    </li>
  )
}
