import type { ReactElement } from "react"

import { send } from "~messaging/send"
import { Section } from "~options/section"
import { CELLS } from "~store/cells"
import { Button } from "~ui/components/button"
import { useAttempt } from "~ui/use-attempt"
import { useCell } from "~ui/use-cell"

/** Phrases that the person does not want marked; stored as hashes, so they can be counted but not listed. */
export function IgnoredSection(): ReactElement {
  const ignored = useCell(CELLS.ignoredPhrases)?.length ?? 0
  const { run, problem } = useAttempt()
  return (
    <Section
      title="Ignored phrases"
      about="What you chose to ignore in the card. Only a fingerprint of each is kept, so they cannot be listed."
    >
      {problem !== null && <p className="note">{problem}</p>}
      <div className="row-apart">
        <span role="status">
          {ignored === 0 ? "None so far." : ignored === 1 ? "One phrase." : `${ignored} phrases.`}
        </span>
        <Button disabled={ignored === 0} onClick={() => run(() => send("phrases.reset", {}))}>
          Mark them again
        </Button>
      </div>
    </Section>
  )
}
