import type { ReactElement } from "react"

import type { Example, Rule } from "~engine/rule"
import { RULES } from "~engine/rules/index"
import { Section, type SectionProps } from "~options/section"
import { toggled } from "~options/toggled"
import { Disclosure } from "~ui/components/disclosure"
import { LabelledSwitch } from "~ui/components/labelled-switch"
import { Tabbed } from "~ui/components/tabbed"

/** Every rule with its reason and examples, each with a switch. */
export function RulesSection({ settings, onChange }: SectionProps): ReactElement {
  const list = (leaning: Rule["leaning"]): ReactElement => (
    <ul>
      {RULES.filter((rule) => rule.leaning === leaning).map((rule) => (
        <li key={rule.id} className="rule">
          <LabelledSwitch
            label={<b>{rule.title}</b>}
            help={rule.docs.why}
            isOn={!settings.disabledRules.includes(rule.id)}
            onChange={(isOn) =>
              onChange({ disabledRules: toggled(settings.disabledRules, rule.id, !isOn) })
            }
          />
          <RuleDetails rule={rule} />
        </li>
      ))}
    </ul>
  )
  return (
    <Section
      title="What it looks for"
      about="A rule that is off no longer marks words. The verdict on the whole draft stays as it is."
    >
      <Disclosure summary={summary(settings.disabledRules)}>
        {() => (
          <Tabbed
            label="Rules"
            tabs={[
              { id: "salesy", name: "What sells", content: list("salesy") },
              { id: "valuable", name: "What gives", content: list("valuable") }
            ]}
          />
        )}
      </Disclosure>
    </Section>
  )
}

function summary(disabled: readonly string[]): string {
  const off = RULES.filter(({ id }) => disabled.includes(id)).length
  return `All ${RULES.length} rules, ${off === 0 ? "none switched off" : `${off} switched off`}`
}

function RuleDetails({ rule }: { readonly rule: Rule }): ReactElement {
  const { docs, examples, leaning } = rule
  return (
    <Disclosure summary="Examples" isSmall>
      {() => (
        <div className="examples">
          <p>{leaning === "salesy" ? `Instead: ${docs.instead}` : docs.instead}</p>
          <Examples list={examples.flagged} look="flagged" title="Marked" />
          <Examples list={examples.fine} look="fine" title="Left alone" />
          {docs.source !== undefined && <p className="quiet">Source: {docs.source}</p>}
        </div>
      )}
    </Disclosure>
  )
}

type ExamplesProps = {
  readonly list: readonly Example[]
  readonly look: "flagged" | "fine"
  readonly title: string
}

function Examples({ list, look, title }: ExamplesProps): ReactElement {
  return (
    <>
      <p className="quiet">{title}</p>
      {list.map((example) => {
        const { text, surface } = typeof example === "string" ? { text: example } : example
        const isReply = surface === "reply"
        return (
          <q key={`${text} ${isReply}`} className={look}>
            {text}
            {isReply && <span className="quiet"> (as a reply)</span>}
          </q>
        )
      })}
    </>
  )
}
