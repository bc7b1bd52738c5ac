import type { CardActions, CardModel } from "./card-model"
import { Icon } from "./icon"
import { Press } from "./press"
import { Status } from "./status"
import { Text } from "./text"
import { WORDS } from "./words"

type ChipProps = { readonly model: CardModel; readonly actions: CardActions }

/** The folded card: the verdict in a few words, and the way to the rest. */
export function Chip({ model, actions }: ChipProps) {
  const { view, shape, canUndo } = model
  const hints = view.offers.length
  return (
    <div className={`chip ${shape} ${view.verdict}`}>
      <Icon />
      <Status view={view} brief={shape === "dot"} />
      {shape === "chip" && view.verdict === "salesy" && hints > 0 && (
        <span aria-hidden="true">
          <Text className="count" of={String(hints)} />
        </span>
      )}
      <Press
        className="unfold"
        name={WORDS.unfold}
        expanded={false}
        title={`${WORDS.name}: ${view.headline}`}
        onPress={() => actions.setOpen(true)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M2.5 4.5 6 8l3.5-3.5" />
        </svg>
      </Press>
      {canUndo && shape === "chip" && (
        <Press className="above" name={WORDS.undo} shown={WORDS.undo} onPress={actions.undo} />
      )}
    </div>
  )
}
