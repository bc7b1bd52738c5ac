import type { CardActions, CardModel } from "./card-model"
import { Icon } from "./icon"
import { Press } from "./press"
import { Text } from "./text"
import { hiddenNote, WORDS } from "./words"

type ChipProps = { readonly model: CardModel; readonly actions: CardActions }

/** What shows by itself: the chip with the state, what else deserves a look, and the way back from the last change. */
export function Chip({ model, actions }: ChipProps) {
  const { view, shape, site, hiding, pill, pillNote, canUndo, open, busy, shortcut } = model
  const undo = (
    <Press className="undo" name={WORDS.undo} shown={WORDS.undo} onPress={actions.undo} />
  )
  if (hiding) {
    return (
      <div className="strip">
        <Text className="pill" of={hiddenNote(hiding, site)} />
        {undo}
      </div>
    )
  }
  const isDot = shape !== "chip"
  return (
    <div className="strip" style={model.width > 0 ? { maxWidth: model.width } : {}}>
      <Press
        className={`chip ${view.state}${isDot ? " dot" : ""}`}
        name={view.name}
        expanded={open.kind === "panel"}
        title={shortcut === null ? view.sentence : `${view.sentence} ${shortcut}`}
        onPress={() => actions.setOpen(open.kind !== "panel")}
      >
        <Icon />
        {!isDot && <Text className="label" of={view.label} />}
      </Press>
      {pill !== null && (
        <Text className={`pill ${model.pillAt}`} title={pillNote ?? pill} of={pill} />
      )}
      {canUndo && !busy && open.kind !== "panel" && undo}
    </div>
  )
}
