import { shortened } from "~overlay/draft/shortened"
import type { CardActions } from "./card-model"
import type { CardView } from "./card-view"
import { Press } from "./press"
import { Text } from "./text"
import { WORDS } from "./words"

/** Two lines of the panel beside what is said before it, in UTF-16 units. */
const MAX_SHOWN = 60

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
            shown={`\u201C${shortened(old, MAX_SHOWN)}\u201D`}
            title={options[0]?.name}
            onPress={() => actions.apply(id, 0)}
          />
        </div>
      ))}
    </>
  )
}
