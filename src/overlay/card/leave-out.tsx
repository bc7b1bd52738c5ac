import type { CardActions } from "./card-model"
import type { CardView } from "./card-view"
import { Press } from "./press"
import { Text } from "./text"
import { WORDS } from "./words"

type LeaveOutProps = { readonly view: CardView; readonly actions: CardActions }

/** Sentences that the gentler version keeps and that could go as well, each taken out with one press. */
export function LeaveOut({ view, actions }: LeaveOutProps) {
  return (
    <>
      {view.leaveOut.map(({ id, old, options }) => (
        <div key={id} className="leave-out">
          <Text of={WORDS.leaveOut} />
          <Press
            className="option"
            name={options[0]?.name ?? ""}
            shown={`\u201C${old.trim()}\u201D`}
            title={options[0]?.name}
            onPress={() => actions.apply(id, 0)}
          />
        </div>
      ))}
    </>
  )
}
