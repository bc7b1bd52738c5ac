import type { ReactElement } from "react"

import { send } from "~messaging/send"
import { WORDS } from "~popup/words"
import { Button } from "~ui/components/button"

/** What to do while nothing was posted yet. */
export function FirstSteps(): ReactElement {
  return (
    <section className="card stack" aria-label={WORDS.balance}>
      <h2>{WORDS.first}</h2>
      <ol className="steps stack">
        {WORDS.steps.map((step, at) => (
          <li key={step}>
            <span className="step" aria-hidden="true">
              {at + 1}
            </span>
            {step}
          </li>
        ))}
      </ol>
      <Button className="wide" onClick={() => void send("page.open", { page: "balance" })}>
        {WORDS.importPosts}
      </Button>
    </section>
  )
}
