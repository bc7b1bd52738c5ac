import type { ReactElement } from "react"

import { send } from "~messaging/send"
import { Button } from "~ui/components/button"
import { useAttempt } from "~ui/use-attempt"

/** Says that the browser has lost the history, so that an empty balance is not taken for the truth. */
export function LostNotice(): ReactElement {
  const { run, problem } = useAttempt()
  return (
    <section className="note stack" role="status">
      <p>
        <b>Your history is lost.</b> The browser no longer has the posts that Softsell had counted:
        its data may have been cleared. A file that you saved brings them back.
      </p>
      {problem !== null && <p>{problem}</p>}
      <div className="row">
        <Button onClick={() => void send("page.open", { page: "balance" })}>Bring in a file</Button>
        <Button onClick={() => run(() => send("history.loss-seen", {}))}>I have seen it</Button>
      </div>
    </section>
  )
}
