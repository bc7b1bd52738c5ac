import type { CardActions, CardModel } from "./card-model"
import type { Mark } from "./card-view"
import { Options } from "./options"
import { placed } from "./panel"
import { Press } from "./press"
import { Text } from "./text"
import { WORDS } from "./words"

type MarkPopoverProps = {
  readonly model: CardModel
  readonly mark: Mark
  readonly actions: CardActions
}

/** What opens at marked words: what they do, why that matters, what could stand there, and ways to leave them alone. */
export function MarkPopover({ model, mark, actions }: MarkPopoverProps) {
  const { id, words, effect, why, offer, ignore } = mark
  const isExplained = model.unfolded === "why"
  const reason = `\u201C${words.trim()}\u201D ${effect}`
  return (
    <div className="details mark" role="group" aria-label={reason} style={placed(model.details)}>
      <div className="body" tabIndex={-1}>
        <Text as="p" className="reason" title={reason} of={reason} />
        {isExplained && why !== null && <Text as="p" className="note" of={why} />}
        {offer && (
          <div className="options">
            <Options offer={offer} actions={actions} isMain={true} isBrief={false} />
          </div>
        )}
        {model.notice && <Text as="p" className="note" of={model.notice.text} />}
      </div>
      <div className="ways">
        {why !== null && (
          <Press
            className="bare"
            name={WORDS.why}
            shown={WORDS.why}
            expanded={isExplained}
            onPress={() => actions.unfold(isExplained ? null : "why")}
          />
        )}
        {ignore && (
          <>
            <Press
              className="bare last"
              name={ignore.here}
              shown={WORDS.ignoreHere}
              isMain={offer === null}
              onPress={() => actions.ignore(id, "here")}
            />
            {ignore.always !== null && (
              <Press
                className="bare"
                name={ignore.always}
                shown={WORDS.ignoreAlways}
                onPress={() => actions.ignore(id, "always")}
              />
            )}
          </>
        )}
      </div>
    </div>
  )
}
