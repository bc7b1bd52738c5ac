import type { ReactElement } from "react"

import { send } from "~messaging/send"
import { WORDS } from "~popup/words"
import { Button } from "~ui/components/button"
import { useAttempt } from "~ui/use-attempt"

/** Says that the browser has lost the history, so that an empty balance is not taken for the truth. */
export function LostNotice(): ReactElement {
  const { run, problem } = useAttempt()
  return (
    <section className="note stack" role="status">
      <p>
        <b>{WORDS.lost}</b> {WORDS.lostMeans}
      </p>
      {problem !== null && <p>{problem}</p>}
      <div className="row">
        <Button onClick={() => void send("page.open", { page: "balance" })}>
          {WORDS.bringBack}
        </Button>
        <Button onClick={() => run(() => send("history.loss-seen", {}))}>{WORDS.dismiss}</Button>
      </div>
    </section>
  )
}
