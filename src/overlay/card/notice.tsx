import type { CardActions, CardState } from "~overlay/card/card-store"
import { WORDS } from "~overlay/card/words"

type NoticeProps = { readonly state: CardState; readonly actions: CardActions }

/** What became of the last change, with the way back. At the foot of the card, so that nothing moves under the pointer. */
export function Notice({ state, actions }: NoticeProps) {
  const { notice, canUndo } = state
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
