import type { ReactElement } from "react"

import { TARGETS } from "~balance/advice/targets"
import { Section, type SectionProps } from "~options/section"
import { ChoiceGroup } from "~ui/components/choice-group"
import { ShareSlider } from "~ui/components/share-slider"
import { lastOf, SECTIONS, WORDS } from "~options/words"

/** The windows on offer. */
const WINDOWS = [
  { unit: "posts", size: 10 },
  { unit: "posts", size: 30 },
  { unit: "posts", size: 100 },
  { unit: "days", size: 7 },
  { unit: "days", size: 30 },
  { unit: "days", size: 90 }
] as const

/** The target for the balance, and the window it is measured over. */
export function TargetSection({ settings, onChange }: SectionProps): ReactElement {
  const { unit, size } = settings.window
  const isListed = WINDOWS.some((one) => one.unit === unit && one.size === size)
  return (
    <Section id="target" about={WORDS.target.about}>
      <ChoiceGroup
        label={SECTIONS.target}
        value={settings.target}
        onChange={(target) => onChange({ target })}
        choices={TARGETS.map(({ id, name, means, origin }) => ({
          value: id,
          name,
          help: (
            <>
              {means} <i>{origin}</i>
            </>
          )
        }))}
      />
      {settings.target === "own" && (
        <ShareSlider
          label={WORDS.target.share}
          share={settings.ownShare}
          onChange={(ownShare) => onChange({ ownShare })}
        />
      )}
      <label className="row">
        {WORDS.target.over}
        <select
          className="select"
          value={`${unit} ${size}`}
          onChange={(event) => {
            const chosen = WINDOWS.find((one) => `${one.unit} ${one.size}` === event.target.value)
            if (chosen) onChange({ window: { unit: chosen.unit, size: chosen.size } })
          }}
        >
          {!isListed && <option value={`${unit} ${size}`}>{lastOf(size, unit)}</option>}
          {WINDOWS.map((one) => (
            <option key={`${one.unit} ${one.size}`} value={`${one.unit} ${one.size}`}>
              {lastOf(one.size, one.unit)}
            </option>
          ))}
        </select>
      </label>
    </Section>
  )
}
