import type { ReactElement } from "react"

import { TARGETS } from "~balance/advice/targets"
import { Section, type SectionProps } from "~options/section"
import { ChoiceGroup } from "~ui/components/choice-group"
import { ShareSlider } from "~ui/components/share-slider"

/** The windows on offer. */
const WINDOWS = [
  { unit: "posts", size: 10, name: "the last 10 posts" },
  { unit: "posts", size: 30, name: "the last 30 posts" },
  { unit: "posts", size: 100, name: "the last 100 posts" },
  { unit: "days", size: 7, name: "the last 7 days" },
  { unit: "days", size: 30, name: "the last 30 days" },
  { unit: "days", size: 90, name: "the last 90 days" }
] as const

/** The target for the balance, and the window it is measured over. */
export function TargetSection({ settings, onChange }: SectionProps): ReactElement {
  const { unit, size } = settings.window
  const isListed = WINDOWS.some((one) => one.unit === unit && one.size === size)
  return (
    <Section
      id="target"
      about="Rules of thumb, with where they come from. None is proven; pick the one you believe in."
    >
      <ChoiceGroup
        label="Target"
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
          label="Highest share of promotion"
          share={settings.ownShare}
          onChange={(ownShare) => onChange({ ownShare })}
        />
      )}
      <label className="row">
        Counted over
        <select
          className="select"
          value={`${unit} ${size}`}
          onChange={(event) => {
            const chosen = WINDOWS.find((one) => `${one.unit} ${one.size}` === event.target.value)
            if (chosen) onChange({ window: { unit: chosen.unit, size: chosen.size } })
          }}
        >
          {!isListed && <option value={`${unit} ${size}`}>{`the last ${size} ${unit}`}</option>}
          {WINDOWS.map((one) => (
            <option key={one.name} value={`${one.unit} ${one.size}`}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
    </Section>
  )
}
