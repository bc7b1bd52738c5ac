import { type ReactElement, useState } from "react"
import { useStore } from "zustand"

import { AboutSection } from "~options/about-section"
import { DataSection } from "~options/data-section"
import { GeneralSection } from "~options/general-section"
import { IgnoredSection } from "~options/ignored-section"
import { OPTIONS_CSS } from "~options/options-css"
import { OwnWordsSection } from "~options/own-words-section"
import { RulesSection } from "~options/rules-section"
import { ShortcutsSection } from "~options/shortcuts-section"
import { SitesSection } from "~options/sites-section"
import { SuggestionsSection } from "~options/suggestions-section"
import { TargetSection } from "~options/target-section"
import { SECTIONS, WORDS } from "~options/words"
import { changeSettingsNow, type SettingsChanges } from "~ui/change-settings-now"
import { Logo } from "~ui/components/logo"
import { PageStyles } from "~ui/components/page-styles"
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
    <div className="options">
      <PageStyles more={OPTIONS_CSS} title={WORDS.tab} />
      <header className="options-head">
        <h1 className="row">
          <Logo size={36} /> {WORDS.title}
        </h1>
        <p className="quiet">{WORDS.lead}</p>
      </header>
      <nav className="contents" aria-label={WORDS.contents}>
        <ul>
          {Object.entries(SECTIONS).map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="stack-wide">
        {problem !== null && (
          <p className="note" role="alert">
            {problem}
          </p>
        )}
        {state.status === "ready" ? (
          <>
            <GeneralSection settings={state.settings} onChange={change} />
            <SitesSection settings={state.settings} onChange={change} />
            <SuggestionsSection settings={state.settings} onChange={change} />
            <IgnoredSection />
            <OwnWordsSection settings={state.settings} onChange={change} />
            <TargetSection settings={state.settings} onChange={change} />
            <RulesSection settings={state.settings} onChange={change} />
            <DataSection settings={state.settings} data={data} onChange={change} />
            <ShortcutsSection />
            <AboutSection />
          </>
        ) : (
          <div className="card loading" aria-busy="true" />
        )}
      </main>
    </div>
  )
}

function openOwnData(): PageData {
  return openPageData()
}
