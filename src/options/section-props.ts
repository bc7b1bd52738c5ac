import type { Settings } from "~store/settings"
import type { SettingsChanges } from "~ui/change-settings-now"

/** What every section of the options page is given. */
export type SectionProps = {
  readonly settings: Settings
  readonly onChange: (changes: SettingsChanges) => void
}
