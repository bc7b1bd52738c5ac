import { type ReactElement, useState } from "react"

import { send } from "~messaging/send"
import type { Result } from "~result"
import { Section, type SectionProps } from "~options/section"
import { SettingsFile } from "~options/settings-file"
import { changeSettingsNow } from "~ui/change-settings-now"
import { Button } from "~ui/components/button"
import { ConfirmButton } from "~ui/components/confirm-button"
import { LabelledSwitch } from "~ui/components/labelled-switch"
import type { PageData } from "~ui/page-data"
import { saveHistory } from "~ui/save-history"
import { useAttempt } from "~ui/use-attempt"

/** What is stored, whether it roams, and how to export or erase it. */
export function DataSection({
  settings,
  data,
  onChange
}: SectionProps & { readonly data: PageData }): ReactElement {
  const [isErased, setErased] = useState(false)
  const { run, problem } = useAttempt()
  const erase = async (): Promise<Result<void>> => {
    const erased = await send("history.erase", {})
    if (erased.ok) setErased(true)
    return erased
  }
  return (
    <Section
      id="data"
      about="Of each post Softsell keeps when and where it went out, its kind and length, and a fingerprint of its words and links, so that a repeat is noticed. The fingerprint is made with a secret that never leaves this machine; without it, nobody can read words or links from it."
    >
      <LabelledSwitch
        label="Keep the text of my posts on this machine"
        help="On: for this machine alone. Off: no text is kept, and texts kept so far are removed, from your other machines too."
        isOn={settings.keepText}
        onChange={(keepText) => onChange({ keepText })}
      />
      <LabelledSwitch
        label="Add up my posts from all my machines"
        help="On: how many posts of each kind you made each day passes through your browser’s account, as your settings do."
        isOn={settings.roamCounts}
        onChange={(roamCounts) => onChange({ roamCounts })}
      />
      {problem !== null && (
        <p className="note" role="alert">
          {problem}
        </p>
      )}
      {isErased && (
        <p className="good" role="status">
          Everything is forgotten.
        </p>
      )}
      <div className="row">
        <Button onClick={() => run(() => saveHistory(data.records, "json", data.now()))}>
          Save history as JSON
        </Button>
        <Button onClick={() => run(() => saveHistory(data.records, "csv", data.now()))}>
          Save history as CSV
        </Button>
        <Button onClick={() => run(() => send("page.open", { page: "balance" }))}>
          Bring in a file
        </Button>
      </div>
      <SettingsFile
        settings={settings}
        now={data.now}
        take={(changes) => changeSettingsNow(data.settings, changes)}
      />
      <div>
        <ConfirmButton
          label="Forget everything"
          question="Forget everything?"
          confirm="Forget everything"
          onConfirm={() => run(erase)}
        >
          <p>
            Your history, settings, ignored phrases and everything else that Softsell has stored
            will be removed. It cannot be brought back, except from a file that you saved.
          </p>
          {settings.roamCounts && (
            <p>
              Your other machines forget what they have when they hear of it. For that, the date of
              this moment stays in your browser’s account.
            </p>
          )}
          <p>
            Files that you saved stay where they are. What was on the disk may be left there for a
            while where Softsell cannot reach it: browsers and disks write anew before they
            overwrite, and backups keep what they hold.
          </p>
        </ConfirmButton>
      </div>
    </Section>
  )
}
