import type { ReactElement } from "react"

import { Section } from "~options/section"
import { WORDS } from "~options/words"
import { openShortcutSettings } from "~platform/shortcut"
import { Button } from "~ui/components/button"
import { useAttempt } from "~ui/use-attempt"
import { useShortcut } from "~ui/use-shortcut"

/** The shortcut as the browser has it, and how to set it where it has none. */
export function ShortcutsSection(): ReactElement {
  const keys = useShortcut()
  const { run, problem } = useAttempt()
  const isUnbound = keys === null
  return (
    <Section id="shortcuts">
      <div className="row-apart">
        <div>
          {WORDS.shortcuts.card}
          <p className="quiet small">{WORDS.shortcuts.does}</p>
        </div>
        <kbd>{isUnbound ? WORDS.shortcuts.unbound : (keys ?? "\u2026")}</kbd>
      </div>
      {isUnbound && (
        <p className="note">
          {WORDS.shortcuts.why} {WORDS.shortcuts.how}
        </p>
      )}
      {problem !== null && <p className="note">{problem}</p>}
      <div>
        <Button onClick={() => run(openShortcutSettings)}>
          {isUnbound ? WORDS.shortcuts.set : WORDS.shortcuts.change}
        </Button>
      </div>
    </Section>
  )
}
