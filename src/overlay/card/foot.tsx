import type { CardActions, CardModel, Hiding } from "./card-model"
import { Press } from "./press"
import { Text } from "./text"
import { hideName, hideSite, WORDS } from "./words"

type FootProps = { readonly model: CardModel; readonly actions: CardActions }

const WAYS: readonly Hiding[] = ["post", "hour", "site"]

/** The foot of the panel, which never scrolls away: what became of the last press, the gentler version, ways to hide. */
export function Foot({ model, actions }: FootProps) {
  const { view, site, notice, canUndo, unfolded } = model
  const isHiding = unfolded === "hide"
  return (
    <footer>
      {notice && (
        <div className="notice">
          <Text of={notice.text} />
          {notice.copy && (
            <Press className="bare" name={WORDS.copy} shown={WORDS.copy} onPress={actions.copy} />
          )}
        </div>
      )}
      {isHiding && (
        <div className="ways" role="group" aria-label={WORDS.hide}>
          {WAYS.map((how) => (
            <Press
              key={how}
              className="bare"
              name={hideName(how, site)}
              shown={
                how === "post" ? WORDS.hidePost : how === "hour" ? WORDS.hideHour : hideSite(site)
              }
              onPress={() => actions.hide(how)}
            />
          ))}
          <Press
            className="bare"
            name={WORDS.settings}
            shown={WORDS.settings}
            onPress={actions.openSettings}
          />
        </div>
      )}
      <div className="main-row">
        {view.gentler.length > 0 && (
          <Press
            className="main"
            name={WORDS.useGentler}
            shown={WORDS.useGentler}
            isMain={true}
            onPress={actions.takeGentler}
          />
        )}
        {canUndo && (
          <Press
            className="undo"
            name={WORDS.undo}
            shown={WORDS.undo}
            isMain={view.gentler.length === 0}
            onPress={actions.undo}
          />
        )}
        <Press
          className="bare last"
          name={WORDS.hide}
          shown={WORDS.hide}
          expanded={isHiding}
          onPress={() => actions.unfold(isHiding ? null : "hide")}
        />
      </div>
    </footer>
  )
}
