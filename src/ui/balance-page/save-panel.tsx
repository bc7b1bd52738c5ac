import type { ReactElement } from "react"

import { Button } from "~ui/components/button"
import type { PageData } from "~ui/page-data"
import { saveHistory } from "~ui/save-history"
import { useAttempt } from "~ui/use-attempt"
import { WORDS } from "~ui/balance-page/words"

/** Export of the whole history. */
export function SavePanel({ data }: { readonly data: PageData }): ReactElement {
  const { run, problem } = useAttempt()
  return (
    <section className="card stack" aria-labelledby="save" style={{ alignContent: "start" }}>
      <h2 id="save">{WORDS.save.title}</h2>
      <p className="quiet">{WORDS.save.about}</p>
      {problem !== null && <p className="note">{problem}</p>}
      <div className="row">
        <Button onClick={() => run(() => saveHistory(data.records, "json", data.now()))}>
          {WORDS.save.json}
        </Button>
        <Button onClick={() => run(() => saveHistory(data.records, "csv", data.now()))}>
          {WORDS.save.csv}
        </Button>
      </div>
    </section>
  )
}
