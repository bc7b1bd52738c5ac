import { type ReactElement, useLayoutEffect, useMemo, useRef, useState } from "react"

import { createJudge } from "~engine/judge"
import { gentlerOf } from "~engine/judgement"
import { reword } from "~engine/rewording/reword"
import { applyEdits } from "~engine/text/edit"
import type { Judgement, Sensitivity, Span } from "~engine/types"
import { buildView } from "~overlay/card/build-view"
import type { CardView, Mark } from "~overlay/card/card-view"
import { STATE_TONES } from "~overlay/card/state-tone"
import { WORDS as CARD } from "~overlay/card/words"
import { findingId } from "~overlay/draft/draft-parts"
import { Button } from "~ui/components/button"
import { cutAt } from "~ui/cut-at"
import { toneClass } from "~ui/tones"
import { DEMO_DRAFT, WORDS } from "~welcome/words"

/** Marked words of the sample, and where they stand. */
type PlacedMark = Span & { readonly mark: Mark }

/** A post to try Softsell on, judged and reworded by the engine that works in a compose box. */
export function Demo({ sensitivity }: { readonly sensitivity: Sensitivity }): ReactElement {
  const [texts, setTexts] = useState<readonly string[]>([DEMO_DRAFT.text])
  const [openId, setOpenId] = useState<string | null>(null)
  const [judge] = useState(() => createJudge(reword))
  const undo = useRef<HTMLButtonElement>(null)
  const text = texts.at(-1) ?? DEMO_DRAFT.text
  const judgement = useMemo(
    () => judge.judge({ ...DEMO_DRAFT, text }, { sensitivity }),
    [judge, text, sensitivity]
  )
  const view = useMemo(() => buildView([{ text, judgement }], judgement), [text, judgement])
  const marks = placedMarks(view, judgement)
  const open = marks.find(({ mark }) => mark.id === openId)?.mark ?? null
  const gentler = gentlerOf(judgement)

  const take = (next: string): void => {
    setTexts((before) => [...before, next])
    setOpenId(null)
  }
  // The button that was pressed goes with the change.
  const isChanged = texts.length > 1
  useLayoutEffect(() => {
    if (isChanged) undo.current?.focus()
  }, [isChanged])

  return (
    <section className="card stack demo" aria-labelledby="demo-title">
      <div>
        <h2 id="demo-title">{WORDS.demo.title}</h2>
        <p className="quiet">{WORDS.demo.hint}</p>
      </div>
      <div
        className="demo-box"
        role="group"
        aria-label={WORDS.demo.box}
        onKeyDown={(event) => {
          if (event.key === "Escape") setOpenId(null)
        }}
      >
        <p className="demo-author" aria-hidden="true">
          <span className="demo-face" />
          {WORDS.demo.author}
        </p>
        <p className="demo-text">
          {cutAt(text, marks).map((piece) =>
            typeof piece === "string" ? (
              piece
            ) : (
              <MarkedWords
                key={piece.at.start}
                words={piece.words}
                isOpen={piece.at.mark.id === openId}
                onPress={() => setOpenId(piece.at.mark.id === openId ? null : piece.at.mark.id)}
              />
            )
          )}
        </p>
        {open && <Opened mark={open} text={text} onTake={take} />}
        <div className="row-apart demo-foot">
          <p role="status" className="row">
            <span className={`verdict ${toneClass(STATE_TONES[view.state])}`}>
              {CARD.states[view.state]}
              {judgement.verdict === "salesy" && marks.length > 0 && ` \u00B7 ${marks.length}`}
            </span>
            <span className="small">{view.sentence}</span>
          </p>
        </div>
      </div>
      <div className="row">
        {gentler && (
          <Button look="primary" onClick={() => take(gentler.text)}>
            {WORDS.demo.gentler}
          </Button>
        )}
        {isChanged && (
          <Button
            ref={undo}
            onClick={() => {
              setTexts((before) => before.slice(0, -1))
              setOpenId(null)
            }}
          >
            {WORDS.demo.undo}
          </Button>
        )}
      </div>
    </section>
  )
}

type MarkedWordsProps = {
  readonly words: string
  readonly isOpen: boolean
  readonly onPress: () => void
}

/** No `<button>`: browsers make a block of it, and a marked phrase runs on from line to line. */
function MarkedWords({ words, isOpen, onPress }: MarkedWordsProps): ReactElement {
  return (
    <mark
      role="button"
      tabIndex={0}
      aria-expanded={isOpen}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return
        event.preventDefault()
        onPress()
      }}
    >
      {words}
    </mark>
  )
}

type OpenedProps = {
  readonly mark: Mark
  readonly text: string
  readonly onTake: (text: string) => void
}

/** What the words of a mark do, why that matters, and what could stand there. */
function Opened({ mark, text, onTake }: OpenedProps): ReactElement {
  const { words, effect, why, offer } = mark
  return (
    <div className="demo-opened stack">
      <p>
        <b>{`\u201C${words.trim()}\u201D ${effect}.`}</b>
        {why !== null && <span className="quiet"> {why}</span>}
      </p>
      {offer ? (
        <div className="row">
          {offer.options.map(({ name, shown, replacement }) => (
            <Button
              key={name}
              aria-label={name}
              onClick={() => onTake(applyEdits(text, [{ ...offer.suggestion, replacement }]))}
            >
              {shown.trim() === "" ? `Remove \u201C${offer.old.trim()}\u201D` : shown.trim()}
            </Button>
          ))}
        </div>
      ) : (
        <p className="small quiet">{WORDS.demo.noOffer}</p>
      )}
    </div>
  )
}

/** The marks of a draft that is salesy, as its compose box would show them. */
function placedMarks({ state, marks }: CardView, judgement: Judgement): readonly PlacedMark[] {
  if (state !== "salesy") return []
  return marks.flatMap((mark) => {
    const spans = judgement.findings.filter((_finding, at) =>
      mark.findings.includes(findingId(0, at))
    )
    if (spans.length === 0) return []
    const start = Math.min(...spans.map((span) => span.start))
    return [{ start, end: Math.max(...spans.map((span) => span.end)), mark }]
  })
}
