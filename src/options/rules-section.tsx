import { type ReactElement, useState } from "react"

import type { Rule } from "~engine/rule"
import { RULES } from "~engine/rules/index"
import { NETWORKS } from "~networks/index"
import { findRules } from "~options/find-rules"
import { RuleDetails } from "~options/rule-details"
import { Section, type SectionProps } from "~options/section"
import { toggled } from "~options/toggled"
import { allRules, ruleOn, SECTIONS, WORDS } from "~options/words"
import { DEFAULT_SETTINGS, type Settings } from "~store/settings"
import { Button } from "~ui/components/button"
import { Disclosure } from "~ui/components/disclosure"
import { LabelledSwitch } from "~ui/components/labelled-switch"
import { Tabbed } from "~ui/components/tabbed"

/** Every rule with its reason and examples, to be searched, switched off everywhere or on one network, and reset. */
export function RulesSection({ settings, onChange }: SectionProps): ReactElement {
  const [search, setSearch] = useState("")
  const found = findRules(search)
  const list = (leaning: Rule["leaning"]): ReactElement => {
    const rules = found.filter((rule) => rule.leaning === leaning)
    if (rules.length === 0) return <p className="quiet">{WORDS.rules.none}</p>
    return (
      <ul>
        {rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} settings={settings} onChange={onChange} />
        ))}
      </ul>
    )
  }
  const changed = RULES.filter(({ id }) => isChanged(settings, id)).length
  const { disabledRules, disabledRulesOn } = DEFAULT_SETTINGS
  return (
    <Section id="rules" about={WORDS.rules.about}>
      {changed > 0 && (
        <div>
          <Button onClick={() => onChange({ disabledRules: [...disabledRules], disabledRulesOn })}>
            {WORDS.rules.resetAll}
          </Button>
        </div>
      )}
      <Disclosure summary={summary(settings)}>
        {() => (
          <div className="stack opened">
            <label className="stack">
              <span>{WORDS.rules.search}</span>
              <input
                type="search"
                className="input"
                value={search}
                onChange={(event) => setSearch(event.target.value)}
              />
            </label>
            <Tabbed
              label={SECTIONS.rules}
              tabs={[
                {
                  id: "salesy",
                  name: WORDS.rules.sells + count(found, "salesy", search),
                  content: list("salesy")
                },
                {
                  id: "valuable",
                  name: WORDS.rules.gives + count(found, "valuable", search),
                  content: list("valuable")
                }
              ]}
            />
          </div>
        )}
      </Disclosure>
    </Section>
  )
}

function RuleRow({
  rule,
  settings,
  onChange
}: SectionProps & { readonly rule: Rule }): ReactElement {
  const { id, title, docs } = rule
  const { disabledRules, disabledRulesOn } = settings
  const isOn = !disabledRules.includes(id)
  const switchOn = (site: (typeof NETWORKS)[number]["id"], on: boolean): void =>
    onChange({
      disabledRulesOn: { ...disabledRulesOn, [site]: toggled(disabledRulesOn[site], id, !on) }
    })
  return (
    <li className="rule">
      <LabelledSwitch
        label={<b>{title}</b>}
        help={docs.why}
        isOn={isOn}
        onChange={(on) => onChange({ disabledRules: toggled(disabledRules, id, !on) })}
      />
      {isChanged(settings, id) && (
        <div>
          <Button
            look="plain"
            aria-label={`${WORDS.rules.reset}: ${title}`}
            onClick={() =>
              onChange({
                disabledRules: toggled(disabledRules, id, false),
                disabledRulesOn: everywhereWithout(disabledRulesOn, id)
              })
            }
          >
            {WORDS.rules.reset}
          </Button>
        </div>
      )}
      <Disclosure summary={WORDS.rules.details} isSmall>
        {() => (
          <>
            {isOn && (
              <fieldset className="row sites">
                <legend className="quiet">{WORDS.rules.sites}</legend>
                {NETWORKS.map((network) => (
                  <label key={network.id} className="row check">
                    <input
                      type="checkbox"
                      aria-label={ruleOn(title, network.name)}
                      checked={!disabledRulesOn[network.id].includes(id)}
                      onChange={(event) => switchOn(network.id, event.target.checked)}
                    />
                    {network.name}
                  </label>
                ))}
              </fieldset>
            )}
            <RuleDetails rule={rule} />
          </>
        )}
      </Disclosure>
    </li>
  )
}

function count(found: readonly Rule[], leaning: Rule["leaning"], search: string): string {
  if (search.trim() === "") return ""
  return ` (${found.filter((rule) => rule.leaning === leaning).length})`
}

function isChanged({ disabledRules, disabledRulesOn }: Settings, id: string): boolean {
  return (
    disabledRules.includes(id) || NETWORKS.some((each) => disabledRulesOn[each.id].includes(id))
  )
}

function everywhereWithout(
  disabledRulesOn: Settings["disabledRulesOn"],
  rule: string
): Settings["disabledRulesOn"] {
  const entries = NETWORKS.map(({ id }) => [id, toggled(disabledRulesOn[id], rule, false)] as const)
  return { ...disabledRulesOn, ...Object.fromEntries(entries) }
}

function summary(settings: Settings): string {
  const off = RULES.filter(({ id }) => settings.disabledRules.includes(id)).length
  return allRules(RULES.length, off)
}
