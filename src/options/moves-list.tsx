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
        <h3>How it rewords</h3>
        <p className="quiet">
          A way that you pass over {RESTS_AFTER} times in a row rests, and is offered less.
        </p>
      </div>
      {problem !== null && <p className="note">{problem}</p>}
      {resting.length > 0 && (
        <ul>
          {resting.map((move) => (
            <li key={move.id} className="row-apart">
              <span>
                {move.title} <span className="badge">resting</span>
              </span>
              <Button
                aria-label={`Offer it again: ${move.title}`}
                onClick={() => run(() => send("move.reset", { move: move.id }))}
              >
                Offer it again
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={`All ${MOVES.length} ways`}>
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
    <Disclosure summary="Example" isSmall>
      {() => (
        <div className="examples">
          <q className="before">{example.before}</q>
          <q className="after">{example.after}</q>
          {move.docs.source !== undefined && <p className="quiet">Source: {move.docs.source}</p>}
        </div>
      )}
    </Disclosure>
  )
}
