import { toneClass } from "~ui/tones"
import type { CardActions, CardModel } from "./card-model"
import { Icon } from "./icon"
import { Press } from "./press"
import { STATE_TONES } from "./state-tone"
import { Text } from "./text"
import { chipHint, hiddenNote, WORDS } from "./words"

type ChipProps = { readonly model: CardModel; readonly actions: CardActions }

/** Characters that the chip has room for in one line; a state with a longer reason stands in two. */
const ONE_LINE = 25

/** What shows by itself: the chip with the state, what else deserves a look, and the way back from the last change. */
export function Chip({ model, actions }: ChipProps) {
  const { view, shape, site, hiding, pill, pillNote, canUndo, open, busy, shortcut } = model
  const undo = (
    <Press className="undo" name={WORDS.undo} shown={WORDS.undo} onPress={actions.undo} />
  )
  const room = model.width > 0 ? { maxWidth: model.width } : {}
  if (hiding) {
    return (
      <div className="strip" style={room}>
        <Text className={`pill ${model.pillAt}`} of={hiddenNote(hiding, site)} />
        {undo}
      </div>
    )
  }
  const isDot = shape !== "chip"
  return (
    <div className="strip" style={room}>
      <Press
        className={`chip ${toneClass(STATE_TONES[view.state])}${isDot ? " dot" : ""}`}
        name={view.name}
        expanded={open.kind === "panel"}
        title={chipHint(view.sentence, shortcut)}
        onPress={() => actions.setOpen(open.kind !== "panel")}
      >
        <Icon />
        {!isDot && <Label of={view.label} />}
      </Press>
      {pill !== null && (
        <Text className={`pill ${model.pillAt}`} title={pillNote ?? pill} of={pill} />
      )}
      {canUndo && !busy && open.kind !== "panel" && undo}
    </div>
  )
}

/** The state, with its reason below where there is no room beside it: a reason that is cut short is none. */
function Label({ of }: { readonly of: string }) {
  const colon = of.indexOf(": ")
  if (of.length <= ONE_LINE || colon < 0) return <Text className="label" of={of} />
  return (
    <span className="label two">
      <Text of={of.slice(0, colon + 1)} />
      <Text of={of.slice(colon + 2)} />
    </span>
  )
}
