import type { CardActions } from "./card-model"
import type { CardView } from "./card-view"
import { partName, WORDS } from "./words"

type GentlerPreviewProps = {
  readonly view: CardView
  readonly actions: CardActions
}

/** The whole draft reworded: what would change, what would go, and the button that does it. */
export function GentlerPreview({ view, actions }: GentlerPreviewProps) {
  if (view.gentler.length === 0) return null
  return (
    <div className="gentler">
      <h2>{WORDS.gentlerTitle}</h2>
      <div className="preview">
        {view.gentler.map(({ part, changes }) => (
          <p key={part}>
            {view.thread && <span className="part">{partName(part)}</span>}
            {changes.map(({ kind, text }, index) =>
              kind === "in" ? (
                <ins key={index}>{text}</ins>
              ) : kind === "out" ? (
                <del key={index}>{text}</del>
              ) : (
                <span key={index}>{text}</span>
              )
            )}
          </p>
        ))}
      </div>
      {view.removed !== null && <p className="removed">{view.removed}</p>}
      <button type="button" className="wide" onClick={actions.takeGentler}>
        {WORDS.useGentler}
      </button>
    </div>
  )
}
