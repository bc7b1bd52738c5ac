import type { ReactElement } from "react"

import { isOwnWord } from "~engine/own-words"
import type { Judgement } from "~engine/types"
import { buildView } from "~overlay/card/build-view"
import { STATE_TONES } from "~overlay/card/state-tone"
import { WORDS as CARD } from "~overlay/card/words"
import { cutAt } from "~ui/cut-at"
import { toneClass } from "~ui/tones"

type JudgedDraftProps = {
  readonly text: string
  readonly judgement: Judgement
}

/** A draft with what the chip would say of it and, where it is salesy, the words that make it so. */
export function JudgedDraft({ text, judgement }: JudgedDraftProps): ReactElement {
  const { verdict, findings } = judgement
  const { state } = buildView([{ text, judgement }], judgement)
  const pieces = cutAt(text, verdict === "salesy" ? findings : findings.filter(isOwnWord))
  return (
    <>
      <p className="sample-text">
        {pieces.map((piece) =>
          typeof piece === "string" ? piece : <mark key={piece.at.start}>{piece.words}</mark>
        )}
      </p>
      <p>
        <span className={`verdict ${toneClass(STATE_TONES[state])}`}>{CARD.states[state]}</span>
      </p>
    </>
  )
}
