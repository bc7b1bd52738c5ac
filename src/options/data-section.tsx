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
import { WORDS } from "~options/words"

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
    <Section id="data" about={WORDS.data.about}>
      <LabelledSwitch
        label={WORDS.data.text}
        help={WORDS.data.textHelp}
        isOn={settings.keepText}
        onChange={(keepText) => onChange({ keepText })}
      />
      <LabelledSwitch
        label={WORDS.data.counts}
        help={WORDS.data.countsHelp}
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
          {WORDS.data.forgotten}
        </p>
      )}
      <div className="row">
        <Button onClick={() => run(() => saveHistory(data.records, "json", data.now()))}>
          {WORDS.data.json}
        </Button>
        <Button onClick={() => run(() => saveHistory(data.records, "csv", data.now()))}>
          {WORDS.data.csv}
        </Button>
        <Button onClick={() => run(() => send("page.open", { page: "balance" }))}>
          {WORDS.data.bring}
        </Button>
      </div>
      <SettingsFile
        settings={settings}
        now={data.now}
        take={(changes) => changeSettingsNow(data.settings, changes)}
      />
      <div>
        <ConfirmButton
          label={WORDS.data.forget}
          question={WORDS.data.forgetAsk}
          confirm={WORDS.data.forget}
          onConfirm={() => run(erase)}
        >
          <p>{WORDS.data.goes}</p>
          {settings.roamCounts && <p>{WORDS.data.goesElsewhere}</p>}
          <p>{WORDS.data.stays}</p>
        </ConfirmButton>
      </div>
    </Section>
  )
}
