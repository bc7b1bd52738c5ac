import type { CardActions, CardModel } from "./card-model"
import { WORDS } from "./words"

type NoticeProps = { readonly model: CardModel; readonly actions: CardActions }

/** What became of the last change, with the way back. At the foot of the card, so that nothing moves under the pointer. */
export function Notice({ model, actions }: NoticeProps) {
  const { notice, canUndo } = model
  return (
    <div className="notice">
      <p aria-live="polite">{notice?.text ?? ""}</p>
      {notice?.copy && (
        <button type="button" className="bare strong" onClick={actions.copy}>
          {WORDS.copy}
        </button>
      )}
      {canUndo && (
        <button type="button" className="bare strong" onClick={actions.undo}>
          {WORDS.undo}
        </button>
      )}
    </div>
  )
}
