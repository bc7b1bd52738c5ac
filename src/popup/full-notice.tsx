import { type ReactElement, useEffect } from "react"

import { send } from "~messaging/send"
import { WORDS } from "~popup/words"
import { Button } from "~ui/components/button"
import { useAttempt } from "~ui/use-attempt"

/** Warns that storage is full, before anything old is removed. */
export function FullNotice(): ReactElement {
  const { run, problem } = useAttempt()
  useEffect(() => void send("history.full-seen", {}), [])
  return (
    <section className="note stack" role="status">
      <p>
        <b>{WORDS.full}</b> {WORDS.fullMeans}
      </p>
      {problem !== null && <p>{problem}</p>}
      <div className="row">
        <Button onClick={() => void send("page.open", { page: "balance" })}>
          {WORDS.saveCopy}
        </Button>
        <Button onClick={() => run(() => send("history.prune", {}))}>{WORDS.makeRoom}</Button>
      </div>
    </section>
  )
}
