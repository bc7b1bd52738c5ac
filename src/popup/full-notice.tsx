import { type ReactElement, useEffect } from "react"

import { send } from "~messaging/send"
import { Button } from "~ui/components/button"
import { useAttempt } from "~ui/use-attempt"

/** Warns that storage is full, before anything old is removed. */
export function FullNotice(): ReactElement {
  const { run, problem } = useAttempt()
  useEffect(() => void send("history.full-seen", {}), [])
  return (
    <section className="note stack" role="status">
      <p>
        <b>Your history is full.</b> The browser gives no more room. With your next post the oldest
        ones will be removed; save them first if you want to keep them.
      </p>
      {problem !== null && <p>{problem}</p>}
      <div className="row">
        <Button onClick={() => void send("page.open", { page: "balance" })}>Save a copy</Button>
        <Button onClick={() => run(() => send("history.prune", {}))}>Make room now</Button>
      </div>
    </section>
  )
}
