import type { CardActions } from "./card-model"
import type { Reason } from "./card-view"
import { Press } from "./press"
import { Text } from "./text"
import { WORDS } from "./words"

type ReasonsProps = {
  readonly reasons: readonly Reason[]
  readonly actions: CardActions
}

/** Why it reads as it does: at most three plain sentences. */
export function Reasons({ reasons, actions }: ReasonsProps) {
  if (reasons.length === 0) return null
  return (
    <ul className="reasons" aria-label={WORDS.reasonsTitle}>
      {reasons.map(({ id, text, detail, ignoreName }) => (
        <li key={id} title={detail}>
          <Text of={text} />
          {ignoreName !== null && (
            <Press
              className="bare"
              name={ignoreName}
              shown={WORDS.ignore}
              onPress={() => actions.ignore(id)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
