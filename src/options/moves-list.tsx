import type { ReactElement } from "react"

import { MOVES } from "~engine/rewording/moves/index"
import type { Move } from "~engine/rewording/move"
import { send } from "~messaging/send"
import type { SectionProps } from "~options/section"
import { toggled } from "~options/toggled"
import { CELLS } from "~store/cells"
import { RESTS_AFTER } from "~store/passed-over"
import { Button } from "~ui/components/button"
import { Disclosure } from "~ui/components/disclosure"
import { LabelledSwitch } from "~ui/components/labelled-switch"
import { useAttempt } from "~ui/use-attempt"
import { useCell } from "~ui/use-cell"
import { allMoves, restsAfter, sourceOf, WORDS } from "~options/words"

/** Every move with a switch; those that rest after being passed over can be offered again. */
export function MovesList({ settings, onChange }: SectionProps): ReactElement {
  const passedOver = useCell(CELLS.passedOver) ?? {}
  const { run, problem } = useAttempt()
  const { disabledMoves, enabledMoves } = settings
  const isOn = ({ id, offByDefault }: Move): boolean =>
    offByDefault ? enabledMoves.includes(id) : !disabledMoves.includes(id)
  const turn = ({ id, offByDefault }: Move, on: boolean): void =>
    offByDefault
      ? onChange({ enabledMoves: toggled(enabledMoves, id, on) })
      : onChange({ disabledMoves: toggled(disabledMoves, id, !on) })
  const resting = MOVES.filter(({ id }) => (passedOver[id]?.length ?? 0) >= RESTS_AFTER)
  return (
    <>
      <div>
        <h3>{WORDS.moves.title}</h3>
        <p className="quiet">{restsAfter(RESTS_AFTER)}</p>
      </div>
      {problem !== null && <p className="note">{problem}</p>}
      {resting.length > 0 && (
        <ul>
          {resting.map((move) => (
            <li key={move.id} className="row-apart">
              <span>
                {move.title} <span className="badge">{WORDS.moves.resting}</span>
              </span>
              <Button
                aria-label={`${WORDS.moves.again}: ${move.title}`}
                onClick={() => run(() => send("move.reset", { move: move.id }))}
              >
                {WORDS.moves.again}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={allMoves(MOVES.length)}>
        {() => (
          <ul>
            {MOVES.map((move) => (
              <li key={move.id} className="rule">
                <LabelledSwitch
                  label={<b>{move.title}</b>}
                  help={move.docs.why}
                  isOn={isOn(move)}
                  onChange={(on) => turn(move, on)}
                />
                <MoveDetails move={move} />
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </>
  )
}

function MoveDetails({ move }: { readonly move: Move }): ReactElement | null {
  const [example] = move.examples
  if (!example) return null
  return (
    <Disclosure summary={WORDS.moves.example} isSmall>
      {() => (
        <div className="examples">
          <q className="before">{example.before}</q>
          <q className="after">{example.after}</q>
          {move.docs.source !== undefined && <p className="quiet">{sourceOf(move.docs.source)}</p>}
        </div>
      )}
    </Disclosure>
  )
}
