import type { CardActions, CardModel } from "./card-model"
import { GentlerPreview } from "./gentler-preview"
import { Icon } from "./icon"
import { Notice } from "./notice"
import { OfferRow } from "./offer-row"
import { Reasons } from "./reasons"
import { Status } from "./status"
import { WORDS } from "./words"

type PanelProps = { readonly model: CardModel; readonly actions: CardActions }

/** The open card: verdict, reasons, gentler wording, notes. */
export function Panel({ model, actions }: PanelProps) {
  const { view, nearCopy, balanceNote } = model
  const notes = [...view.notes, nearCopy, balanceNote].filter((note) => note !== null)
  return (
    <div
      className={`panel ${view.verdict}`}
      style={model.width > 0 ? { width: model.width, maxHeight: model.maxHeight } : {}}
    >
      <header>
        <Icon />
        <Status view={view} brief={false} />
        <button
          type="button"
          className="fold"
          aria-label={WORDS.fold}
          aria-expanded={true}
          onClick={() => actions.setOpen(false)}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d="M2.5 7.5 6 4l3.5 3.5" />
          </svg>
        </button>
      </header>
      <div className="body">
        <Reasons reasons={view.reasons} actions={actions} />
        {view.verdict !== "salesy" && view.good.length > 0 && (
          <ul className="good" aria-label={WORDS.goodTitle}>
            {view.good.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
        <GentlerPreview view={view} actions={actions} />
        {view.offers.length > 0 && (
          <>
            <h2>{WORDS.offersTitle}</h2>
            <ul className="offers">
              {view.offers.map((offer) => (
                <OfferRow key={offer.id} offer={offer} thread={view.thread} actions={actions} />
              ))}
            </ul>
          </>
        )}
        {notes.map((note) => (
          <p key={note} className="note">
            {note}
          </p>
        ))}
      </div>
      <footer>
        <Notice model={model} actions={actions} />
        <button type="button" className="bare" onClick={actions.notNow}>
          {WORDS.notNow}
        </button>
      </footer>
    </div>
  )
}
