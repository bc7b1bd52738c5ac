import type { ReactElement } from "react"

import type { SiteId } from "~engine/types"
import { Section } from "~options/section"
import type { SectionProps } from "~options/section-props"
import { LabelledSwitch } from "~ui/components/labelled-switch"
import { siteName } from "~ui/site-name"

const SITE_ORDER: readonly SiteId[] = ["x", "facebook", "linkedin"]

/** Where Softsell speaks, and what it shows there. */
export function PlacesSection({ settings, onChange }: SectionProps): ReactElement {
  return (
    <Section title="Where it speaks">
      {SITE_ORDER.map((site) => (
        <LabelledSwitch
          key={site}
          label={siteName(site)}
          isOn={settings.sites[site]}
          onChange={(isOn) => onChange({ sites: { [site]: isOn } })}
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
    </Section>
  )
}
