import type { ReactElement } from "react"

import { NETWORKS } from "~networks/index"
import { Section, type SectionProps } from "~options/section"
import { LabelledSwitch } from "~ui/components/labelled-switch"

/** Where Softsell speaks. */
export function SitesSection({ settings, onChange }: SectionProps): ReactElement {
  return (
    <Section id="sites">
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
    </Section>
  )
}
