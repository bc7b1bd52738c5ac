import type { ReactElement } from "react"

import { NETWORKS } from "~networks/index"
import { Section, type SectionProps } from "~options/section"
import { LabelledSwitch } from "~ui/components/labelled-switch"

/** Where Softsell speaks, and what it shows there. */
export function PlacesSection({ settings, onChange }: SectionProps): ReactElement {
  return (
    <Section title="Where it speaks">
      {NETWORKS.map(({ id, name }) => (
        <LabelledSwitch
          key={id}
          label={name}
          isOn={settings.sites[id]}
          onChange={(isOn) => onChange({ sites: { [id]: isOn } })}
        />
      ))}
      <LabelledSwitch
        label="Replies and comments"
        help="Looks at replies too, and stays silent there unless one sells."
        isOn={settings.replies}
        onChange={(replies) => onChange({ replies })}
      />
      <LabelledSwitch
        label="Mark the words"
        help="Underlines what makes a draft salesy, without touching your text."
        isOn={settings.marks}
        onChange={(marks) => onChange({ marks })}
      />
      <LabelledSwitch
        label="Open details by itself"
        help="When a draft is salesy. Otherwise details open when you press the chip."
        isOn={settings.opensItself}
        onChange={(opensItself) => onChange({ opensItself })}
      />
    </Section>
  )
}
