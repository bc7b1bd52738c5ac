import type { CardActions, CardModel } from "./card-model"
import { Icon } from "./icon"
import { Status } from "./status"
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
        <span className="count" aria-hidden="true">
          {hints}
        </span>
      )}
      <button
        type="button"
        className="unfold"
        aria-label={WORDS.unfold}
        aria-expanded={false}
        title={`${WORDS.name}: ${view.headline}`}
        onClick={() => actions.setOpen(true)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M2.5 4.5 6 8l3.5-3.5" />
        </svg>
      </button>
      {canUndo && shape === "chip" && (
        <button type="button" className="above" onClick={actions.undo}>
          {WORDS.undo}
        </button>
      )}
    </div>
  )
}
