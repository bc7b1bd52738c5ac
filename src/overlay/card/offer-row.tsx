import type { CardActions } from "./card-model"
import type { Offer } from "./card-view"
import { Press } from "./press"
import { Text } from "./text"
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
          {thread && <Text className="part" of={partName(offer.part)} />}
          <Text as="s" of={offer.old.trim()} />
        </p>
        <Press
          className="bare"
          name={offer.ignoreName}
          shown={WORDS.ignore}
          onPress={() => actions.ignore(offer.id)}
        />
      </div>
      <div className="options">
        {offer.options.map(({ name, shown }, index) => (
          <Press
            key={name}
            className={index === 0 ? "option first" : "option"}
            name={name}
            shown={shown.trim() === "" ? WORDS.remove : shown}
            onPress={() => actions.apply(offer.id, index)}
          />
        ))}
      </div>
    </li>
  )
}
