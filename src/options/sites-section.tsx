import type { ReactElement } from "react"

import { NETWORKS } from "~networks/index"
import { OwnSites } from "~options/own-sites"
import { Section, type SectionProps } from "~options/section"
import { WORDS } from "~options/words"
import { LabelledSwitch } from "~ui/components/labelled-switch"
import { OptionalSites } from "~ui/components/optional-sites"

/** Where Softsell speaks. */
export function SitesSection({ settings, onChange }: SectionProps): ReactElement {
  return (
    <Section id="sites">
      {NETWORKS.filter(({ access }) => access === "required").map(({ id, name }) => (
        <LabelledSwitch
          key={id}
          label={name}
          isOn={settings.sites[id]}
          onChange={(isOn) => onChange({ sites: { [id]: isOn } })}
        />
      ))}
      <LabelledSwitch
        label={WORDS.replies}
        help={WORDS.repliesHelp}
        isOn={settings.replies}
        onChange={(replies) => onChange({ replies })}
      />
      <div>
        <h3>{WORDS.sitesMore.title}</h3>
        <p className="quiet">{WORDS.sitesMore.about}</p>
      </div>
      <OptionalSites settings={settings} onChange={onChange} />
      <h3>{WORDS.ownSites.title}</h3>
      <OwnSites settings={settings} onChange={onChange} />
    </Section>
  )
}
