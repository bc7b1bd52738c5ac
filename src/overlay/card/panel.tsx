import type { CardActions, CardModel } from "./card-model"
import { GentlerPreview } from "./gentler-preview"
import { Icon } from "./icon"
import { Notice } from "./notice"
import { OfferRow } from "./offer-row"
import { Press } from "./press"
import { Reasons } from "./reasons"
import { Status } from "./status"
import { Text } from "./text"
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
        <Press
          className="fold"
          name={WORDS.fold}
          expanded={true}
          onPress={() => actions.setOpen(false)}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d="M2.5 7.5 6 4l3.5 3.5" />
          </svg>
        </Press>
      </header>
      <div className="body">
        <Reasons reasons={view.reasons} actions={actions} />
        {view.verdict !== "salesy" && view.good.length > 0 && (
          <ul className="good" aria-label={WORDS.goodTitle}>
            {view.good.map((message) => (
              <Text key={message} as="li" of={message} />
            ))}
          </ul>
        )}
        <GentlerPreview view={view} actions={actions} />
        {view.offers.length > 0 && (
          <>
            <Text as="h2" of={WORDS.offersTitle} />
            <ul className="offers">
              {view.offers.map((offer) => (
                <OfferRow key={offer.id} offer={offer} thread={view.thread} actions={actions} />
              ))}
            </ul>
          </>
        )}
        {notes.map((note) => (
          <Text key={note} as="p" className="note" of={note} />
        ))}
      </div>
      <footer>
        <Notice model={model} actions={actions} />
        <Press className="bare" name={WORDS.notNow} shown={WORDS.notNow} onPress={actions.notNow} />
      </footer>
    </div>
  )
}
