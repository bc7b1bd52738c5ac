import type { ReactElement } from "react"

import { send } from "~messaging/send"
import { DebugLog } from "~options/debug-log"
import { Section } from "~options/section"
import { WHATS_NEW } from "~options/whats-new"
import { versionOf, WORDS } from "~options/words"
import { browser } from "~platform/browser"
import { Button } from "~ui/components/button"
import { WhatItAsks, WhatItReads } from "~ui/components/what-it-reads"
import { useAttempt } from "~ui/use-attempt"
import { WHAT_IT_READS } from "~ui/what-it-reads"

/** The version, what is read and why, and the debug log. */
export function AboutSection(): ReactElement {
  const { version } = browser.runtime.getManifest()
  const { run, problem } = useAttempt()
  return (
    <Section id="about" about={versionOf(version)}>
      {WHATS_NEW.map((release, at) => (
        <details key={release.version} open={at === 0}>
          <summary>{WORDS.about.changes(release.version)}</summary>
          <ul className="small changes">
            {release.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      ))}
      <h3>{WHAT_IT_READS.title}</h3>
      <WhatItReads />
      <h3>{WHAT_IT_READS.permissionsTitle}</h3>
      <WhatItAsks />
      {problem !== null && <p className="note">{problem}</p>}
      <div>
        <Button onClick={() => run(() => send("page.open", { page: "welcome" }))}>
          {WORDS.about.welcome}
        </Button>
      </div>
      <DebugLog />
    </Section>
  )
}
