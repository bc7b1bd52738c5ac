import type { ReactElement, ReactNode } from "react"

import { type SectionId, SECTIONS } from "~options/words"
import type { Settings } from "~store/settings"
import type { SettingsChanges } from "~ui/change-settings-now"

/** What every section of the options page is given. */
export type SectionProps = {
  readonly settings: Settings
  readonly onChange: (changes: SettingsChanges) => void
}

type SectionBoxProps = {
  readonly id: SectionId
  /** One or two sentences under the title. */
  readonly about?: ReactNode
  readonly children: ReactNode
}

/** A part of the options page, with its title as its accessible name and an anchor. */
export function Section({ id, about, children }: SectionBoxProps): ReactElement {
  return (
    <section id={id} className="card section stack" aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>{SECTIONS[id]}</h2>
        {about !== undefined && <p className="quiet">{about}</p>}
      </div>
      {children}
    </section>
  )
}
