import { type ReactElement, useState } from "react"
import { useStore } from "zustand"

import { send } from "~messaging/send"
import { networkOf } from "~networks/index"
import { openShortcutSettings } from "~platform/shortcut"
import { followSettings } from "~store/settings-store"
import { changeSettingsNow } from "~ui/change-settings-now"
import { Button } from "~ui/components/button"
import { Logo } from "~ui/components/logo"
import { PageStyles } from "~ui/components/page-styles"
import { OptionalSites } from "~ui/components/optional-sites"
import { SensitivityCards } from "~ui/components/sensitivity-cards"
import { WhatItAsks, WhatItReads } from "~ui/components/what-it-reads"
import { listed } from "~ui/format"
import { useAttempt } from "~ui/use-attempt"
import { useShortcut } from "~ui/use-shortcut"
import { WHAT_IT_READS } from "~ui/what-it-reads"
import { useWithheld } from "~ui/use-withheld"
import { Demo } from "~welcome/demo"
import { WELCOME_CSS } from "~welcome/welcome-css"
import { SHORTCUT_DOES, withheldNote, WORDS } from "~welcome/words"

/** The page that opens once, when Softsell was installed: what it does, what it reads, and the few things to choose. */
export function Welcome(): ReactElement {
  const [store] = useState(() => followSettings(new AbortController().signal))
  const state = useStore(store)
  const { run, problem } = useAttempt()
  return (
    <main className="welcome">
      <PageStyles more={WELCOME_CSS} title={WORDS.tab} />
      <header className="row welcome-head">
        <Logo size={44} />
        <div>
          <h1>{WORDS.title}</h1>
          <p className="lead">{WORDS.lead}</p>
        </div>
      </header>
      <Allow />
      {problem !== null && (
        <p className="note" role="alert">
          {problem}
        </p>
      )}
      {state.status === "ready" ? (
        <div className="welcome-grid">
          <Demo sensitivity={state.settings.sensitivity} />
          <section className="card stack" aria-labelledby="reads-title">
            <h2 id="reads-title">{WHAT_IT_READS.title}</h2>
            <WhatItReads />
          </section>
          <section className="card stack" aria-labelledby="asks-title">
            <h2 id="asks-title">{WHAT_IT_READS.permissionsTitle}</h2>
            <WhatItAsks />
          </section>
          <section className="card stack more" aria-labelledby="more-title">
            <div>
              <h2 id="more-title">{WORDS.more.title}</h2>
              <p className="quiet">{WORDS.more.about}</p>
            </div>
            <div className="more-sites">
              <OptionalSites
                settings={state.settings}
                onChange={(changes) => run(() => changeSettingsNow(store, changes))}
              />
            </div>
          </section>
          <section className="card stack choose" aria-labelledby="sensitivity-title">
            <div className="row">
              <h2 id="sensitivity-title">{WORDS.sensitivity.title}</h2>
              <p className="quiet">{WORDS.sensitivity.hint}</p>
            </div>
            <SensitivityCards
              value={state.settings.sensitivity}
              onChange={(sensitivity) => run(() => changeSettingsNow(store, { sensitivity }))}
            />
          </section>
          <Shortcut />
          <section className="card row-apart past" aria-labelledby="past-title">
            <div>
              <h2 id="past-title">{WORDS.past.title}</h2>
              <p className="quiet">{WORDS.past.about}</p>
            </div>
            <Button onClick={() => run(() => send("page.open", { page: "balance" }))}>
              {WORDS.past.button}
            </Button>
          </section>
        </div>
      ) : (
        <div className="card loading" aria-busy="true" />
      )}
      <footer className="row-apart small">
        <span className="quiet">{WORDS.later}</span>
        <Button look="plain" onClick={() => run(() => send("page.open", { page: "options" }))}>
          {WORDS.options}
        </Button>
      </footer>
    </main>
  )
}

/** Where the browser installs an extension without the sites it asks for, as Firefox may: the one step that is left. */
function Allow(): ReactElement | null {
  const { networks, allow } = useWithheld()
  const { run, problem } = useAttempt()
  if (networks.length === 0) return null
  const names = listed(
    networks.map((id) => networkOf(id).name),
    "and"
  )
  return (
    <section className="note row-apart" aria-labelledby="allow-title">
      <div>
        <h2 id="allow-title">{WORDS.allow.title}</h2>
        <p>
          {withheldNote(names)}
          {problem !== null && ` ${problem}`}
        </p>
      </div>
      <Button look="primary" onClick={() => run(allow)}>
        {WORDS.allow.button}
      </Button>
    </section>
  )
}

function Shortcut(): ReactElement {
  const keys = useShortcut()
  const { run, problem } = useAttempt()
  return (
    <section className="card stack keys" aria-labelledby="shortcut-title">
      <div>
        <h2 id="shortcut-title">{WORDS.shortcut.title}</h2>
        <p>
          {keys === null ? <span>{WORDS.shortcut.unbound}</span> : <kbd>{keys ?? "\u2026"}</kbd>}{" "}
          <span className="quiet">{SHORTCUT_DOES}</span>
        </p>
        {problem !== null && <p className="note">{problem}</p>}
      </div>
      {keys === null && (
        <div>
          <Button onClick={() => run(openShortcutSettings)}>{WORDS.shortcut.set}</Button>
        </div>
      )}
    </section>
  )
}
