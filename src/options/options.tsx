import { type ReactElement, useState } from "react"
import { useStore } from "zustand"

import { BalanceSection } from "~options/balance-section"
import { DebugSection } from "~options/debug-section"
import { IgnoredSection } from "~options/ignored-section"
import { OPTIONS_CSS } from "~options/options-css"
import { PlacesSection } from "~options/places-section"
import { PrivacySection } from "~options/privacy-section"
import { RulesSection } from "~options/rules-section"
import { SensitivitySection } from "~options/sensitivity-section"
import { MovesSection } from "~options/moves-section"
import { ToneSection } from "~options/tone-section"
import { Logo } from "~ui/components/logo"
import { PageStyles } from "~ui/components/page-styles"
import { changeSettingsNow, type SettingsChanges } from "~ui/change-settings-now"
import { openPageData, type PageData } from "~ui/page-data"
import { useAttempt } from "~ui/use-attempt"

/** The options page. @param open other data, in tests */
export function Options({ open = openOwnData }: { readonly open?: () => PageData }): ReactElement {
  const [data] = useState(open)
  const state = useStore(data.settings)
  const { run, problem } = useAttempt()
  const change = (changes: SettingsChanges): void => {
    run(() => changeSettingsNow(data.settings, changes))
  }
  return (
    <main className="options stack-wide">
      <PageStyles more={OPTIONS_CSS} />
      <header className="stack">
        <h1 className="row">
          <Logo size={36} /> Softsell options
        </h1>
        <p className="quiet">Changes apply at once. Everything stays on this machine.</p>
      </header>
      {problem !== null && (
        <p className="note" role="alert">
          {problem}
        </p>
      )}
      {state.status === "ready" ? (
        <>
          <SensitivitySection settings={state.settings} onChange={change} />
          <PlacesSection settings={state.settings} onChange={change} />
          <BalanceSection settings={state.settings} onChange={change} />
          <ToneSection settings={state.settings} onChange={change} />
          <RulesSection settings={state.settings} onChange={change} />
          <MovesSection settings={state.settings} onChange={change} />
          <IgnoredSection />
          <PrivacySection settings={state.settings} data={data} onChange={change} />
          <DebugSection />
        </>
      ) : (
        <div className="card loading" aria-busy="true" />
      )}
    </main>
  )
}

function openOwnData(): PageData {
  return openPageData()
}
