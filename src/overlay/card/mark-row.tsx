import type { CardActions } from "./card-model"
import type { Mark } from "./card-view"
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

/** A marked place in one line: the words, what they do, what could stand there, and a way to leave them alone. */
export function MarkRow({ mark, thread, actions }: MarkRowProps) {
  const { id, part, words, effect, offer, isFirst, ignore } = mark
  return (
    <li className="row">
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
      {offer && isFirst && (
        <Options offer={offer} actions={actions} isMain={false} isBrief={true} />
      )}
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
    </li>
  )
}
