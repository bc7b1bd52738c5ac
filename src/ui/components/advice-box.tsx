import type { ReactElement } from "react"

import type { Advice } from "~balance/advice/advise"
import { Swatch } from "~ui/pictures/swatch"

/** What to post next, with an idea. */
export function AdviceBox({ advice }: { readonly advice: Advice }): ReactElement {
  return (
    <div className="advice stack" role="status">
      <p className="advice-sentence">{advice.sentence}</p>
      {advice.idea && (
        <p className="row" style={{ flexWrap: "nowrap", alignItems: "flex-start" }}>
          <Swatch kind={advice.idea.kind} />
          <span>{advice.idea.text}</span>
        </p>
      )}
    </div>
  )
}
