import type { CardActions, CardModel } from "./card-model"
import { Press } from "./press"
import { WORDS } from "./words"

type NoticeProps = { readonly model: CardModel; readonly actions: CardActions }

/** What became of the last change, with the way back. At the foot of the card, so that nothing moves under the pointer. */
export function Notice({ model, actions }: NoticeProps) {
  const { notice, canUndo } = model
  return (
    <div className="notice">
      <p aria-live="polite" data-text={notice?.text} />
      {notice?.copy && (
        <Press
          className="bare strong"
          name={WORDS.copy}
          shown={WORDS.copy}
          onPress={actions.copy}
        />
      )}
      {canUndo && (
        <Press
          className="bare strong"
          name={WORDS.undo}
          shown={WORDS.undo}
          onPress={actions.undo}
        />
      )}
    </div>
  )
}
