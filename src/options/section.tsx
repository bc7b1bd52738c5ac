import { type ReactElement, type ReactNode, useId } from "react"

import type { Settings } from "~store/settings"
import type { SettingsChanges } from "~ui/change-settings-now"

/** What every section of the options page is given. */
export type SectionProps = {
  readonly settings: Settings
  readonly onChange: (changes: SettingsChanges) => void
}

type SectionBoxProps = {
  readonly title: string
  /** One or two sentences under the title. */
  readonly about?: ReactNode
  readonly children: ReactNode
}

/** A part of the options page, with its title as its accessible name. */
export function Section({ title, about, children }: SectionBoxProps): ReactElement {
  const id = useId()
  return (
    <section className="card section stack" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {about !== undefined && <p className="quiet">{about}</p>}
      </div>
      {children}
    </section>
  )
}
