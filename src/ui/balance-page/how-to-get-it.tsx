import type { ReactElement } from "react"

import { NETWORKS } from "~networks/index"
import { ARCHIVE_STEPS, WORDS } from "~ui/balance-page/words"

/** The steps for each network, folded away until somebody wants them. */
export function HowToGetIt(): ReactElement {
  return (
    <div className="stack how-to">
      <p>{WORDS.import.how}</p>
      {NETWORKS.map(({ id, name }) => {
        const steps = ARCHIVE_STEPS[id]
        return (
          steps && (
            <details key={id}>
              <summary>{name}</summary>
              <ol className="small">
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </details>
          )
        )
      })}
      <p className="quiet small">{WORDS.import.checked}</p>
    </div>
  )
}
