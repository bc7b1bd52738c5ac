import type { ReactElement } from "react"

import { Button } from "~ui/components/button"
import type { PageData } from "~ui/page-data"
import { saveHistory } from "~ui/save-history"
import { useAttempt } from "~ui/use-attempt"

/** Export of the whole history. */
export function SavePanel({ data }: { readonly data: PageData }): ReactElement {
  const { run, problem } = useAttempt()
  return (
    <section className="card stack" aria-labelledby="save" style={{ alignContent: "start" }}>
      <h2 id="save">Save a copy</h2>
      <p className="quiet">
        Your whole history in one file. You can import either one again, here or on another machine;
        CSV also opens in a spreadsheet.
      </p>
      {problem !== null && <p className="note">{problem}</p>}
      <div className="row">
        <Button onClick={() => run(() => saveHistory(data.records, "json", data.now()))}>
          Save as JSON
        </Button>
        <Button onClick={() => run(() => saveHistory(data.records, "csv", data.now()))}>
          Save as CSV
        </Button>
      </div>
    </section>
  )
}
