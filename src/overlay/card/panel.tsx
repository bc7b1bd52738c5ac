import type { CSSProperties } from "react"

import { toneClass } from "~ui/tones"
import type { CardActions, CardModel, DetailsPlace } from "./card-model"
import { Cross } from "./cross"
import { Foot } from "./foot"
import { Gentler } from "./gentler"
import { LeaveOut } from "./leave-out"
import { MarkRow } from "./mark-row"
import { Press } from "./press"
import { STATE_TONES } from "./state-tone"
import { Text } from "./text"
import { WORDS } from "./words"

type PanelProps = { readonly model: CardModel; readonly actions: CardActions }

/** What the chip opens: the state and a sentence on it, the gentler version or a question, every mark in a line. */
export function Panel({ model, actions }: PanelProps) {
  const { view, details, pill, pillNote } = model
  const notes = [...view.notes, ...(pillNote !== null && pillNote !== pill ? [pillNote] : [])]
  // What only could go stands under the gentler version already.
  const rows = view.marks.filter(({ findings, isFirst }) => findings.length > 0 || isFirst)
  return (
    <div
      className={`details panel ${toneClass(STATE_TONES[view.state])}${details?.isSheet ? " sheet" : ""}`}
      role="group"
      aria-label={WORDS.panel}
      style={placed(details)}
    >
      <header>
        <p>
          <Text className="headline" of={WORDS.states[view.state]} />
          <Text className="sentence" of={view.sentence} />
        </p>
        <Press
          className="cross"
          name={WORDS.close}
          title={WORDS.close}
          onPress={() => actions.setOpen(false)}
        >
          <Cross />
        </Press>
      </header>
      <div className="body" tabIndex={-1}>
        <Gentler view={view} />
        <LeaveOut view={view} actions={actions} />
        {view.prompt && (
          <div className="prompt">
            <Text as="p" of={view.prompt.question} />
            <Press
              className="option first"
              name={view.prompt.name}
              shown={view.prompt.text.trim().replace(/^[.]\s*/, "")}
              title={view.prompt.name}
              isMain={!model.canUndo}
              onPress={actions.takePrompt}
            />
          </div>
        )}
        {rows.length > 0 && (
          <ul className="rows">
            {rows.map((mark) => (
              <MarkRow key={mark.id} mark={mark} thread={view.thread} actions={actions} />
            ))}
          </ul>
        )}
        {notes.map((note) => (
          <Text key={note} as="p" className="note" of={note} />
        ))}
      </div>
      <Foot model={model} actions={actions} />
    </div>
  )
}

/** Where what was opened stands; out of sight until it has its place. */
export function placed(details: DetailsPlace | null): CSSProperties {
  if (!details) return { visibility: "hidden", left: 0, top: 0 }
  const { left, top, bottom, width, maxHeight } = details
  return {
    left,
    width,
    maxHeight,
    ...(top === null ? { bottom: `calc(100% - ${bottom}px)` } : { top })
  }
}
