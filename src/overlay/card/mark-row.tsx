import type { CardActions } from "./card-model"
import type { Mark, Offer } from "./card-view"
import { Cross } from "./cross"
import { Options } from "./options"
import { Press } from "./press"
import { Text } from "./text"
import { partName } from "./words"

type MarkRowProps = {
  readonly mark: Mark
  readonly thread: boolean
  readonly actions: CardActions
}

/** Offers of no more than this stand beside the marked words, in UTF-16 units: less than half of the line. */
const MAX_BESIDE = 18

/**
 * A marked place in one line: the words, what they do, what could stand there, and a way to leave them alone. Offers of many
 * words stand in a line of their own.
 */
export function MarkRow({ mark, thread, actions }: MarkRowProps) {
  const { id, part, words, effect, offer, isFirst, ignore } = mark
  const isLong = offer !== null && isFirst && lengthOf(offer) > MAX_BESIDE
  const offers = offer && isFirst && (
    <span className="offers">
      <Options offer={offer} actions={actions} isMain={false} isBrief={true} />
    </span>
  )
  return (
    <li className={isLong ? "row long" : "row"}>
      <Press
        className="about"
        name={`\u201C${words.trim()}\u201D ${effect}`}
        title={`\u201C${words.trim()}\u201D ${effect}`}
        onPress={() => actions.openMark(id, "press")}
      >
        {thread && <Text className="part" of={partName(part)} />}
        <Text className="words" of={words.trim()} />
        <Text className="effect" of={effect} />
      </Press>
      {!isLong && offers}
      {ignore && (
        <Press
          className="cross"
          name={ignore.here}
          title={ignore.here}
          onPress={() => actions.ignore(id, "here")}
        >
          <Cross />
        </Press>
      )}
      {isLong && offers}
    </li>
  )
}

/** How much its buttons show, in UTF-16 units. */
function lengthOf({ options }: Offer): number {
  return options.map(({ shown }) => shown.trim()).join("  ").length
}
