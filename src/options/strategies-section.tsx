import type { ReactElement } from "react"

import { STRATEGIES } from "~engine/rewording/strategies/index"
import type { Strategy } from "~engine/rewording/strategy"
import { send } from "~messaging/send"
import { Section } from "~options/section"
import type { SectionProps } from "~options/section-props"
import { toggled } from "~options/toggled"
import { CELLS } from "~store/cells"
import { RESTS_AFTER } from "~store/rests-after"
import { Button } from "~ui/components/button"
import { Disclosure } from "~ui/components/disclosure"
import { LabelledSwitch } from "~ui/components/labelled-switch"
import { useAttempt } from "~ui/use-attempt"
import { useCell } from "~ui/use-cell"

/** Every way of rewording, each with a switch; those that rest after being passed over can be woken. */
export function StrategiesSection({ settings, onChange }: SectionProps): ReactElement {
  const passedOver = useCell(CELLS.passedOver) ?? {}
  const { run, problem } = useAttempt()
  const { disabledStrategies, enabledStrategies } = settings
  const isOn = ({ id, offByDefault }: Strategy): boolean =>
    offByDefault ? enabledStrategies.includes(id) : !disabledStrategies.includes(id)
  const turn = ({ id, offByDefault }: Strategy, on: boolean): void =>
    offByDefault
      ? onChange({ enabledStrategies: toggled(enabledStrategies, id, on) })
      : onChange({ disabledStrategies: toggled(disabledStrategies, id, !on) })
  const resting = STRATEGIES.filter(({ id }) => (passedOver[id]?.length ?? 0) >= RESTS_AFTER)
  return (
    <Section
      title="How it rewords"
      about={`A way that you pass over ${RESTS_AFTER} times in a row rests, and is offered less.`}
    >
      {problem !== null && <p className="note">{problem}</p>}
      {resting.length > 0 && (
        <ul>
          {resting.map((strategy) => (
            <li key={strategy.id} className="row-apart">
              <span>
                {strategy.title} <span className="badge">resting</span>
              </span>
              <Button
                aria-label={`Offer it again: ${strategy.title}`}
                onClick={() => run(() => send("strategy.reset", { strategy: strategy.id }))}
              >
                Offer it again
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={`All ${STRATEGIES.length} ways`}>
        {() => (
          <ul>
            {STRATEGIES.map((strategy) => (
              <li key={strategy.id} className="rule">
                <LabelledSwitch
                  label={<b>{strategy.title}</b>}
                  help={strategy.docs.why}
                  isOn={isOn(strategy)}
                  onChange={(on) => turn(strategy, on)}
                />
                <StrategyDetails strategy={strategy} />
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </Section>
  )
}

function StrategyDetails({ strategy }: { readonly strategy: Strategy }): ReactElement | null {
  const [example] = strategy.examples
  if (!example) return null
  return (
    <Disclosure summary="Example" isSmall>
      {() => (
        <div className="examples">
          <q className="before">{example.before}</q>
          <q className="after">{example.after}</q>
          {strategy.docs.source !== undefined && (
            <p className="quiet">Source: {strategy.docs.source}</p>
          )}
        </div>
      )}
    </Disclosure>
  )
}
