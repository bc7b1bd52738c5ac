import type { ReactElement } from "react"

import { WHAT_IT_READS } from "~ui/what-it-reads"

/** What Softsell reads, under a heading that the page gives it. */
export function WhatItReads(): ReactElement {
  return <Points list={WHAT_IT_READS.points} />
}

/** What it asks of the browser, and why; under a heading as well. */
export function WhatItAsks(): ReactElement {
  return <Points list={WHAT_IT_READS.permissions} />
}

function Points({ list }: { readonly list: readonly (readonly [string, string])[] }): ReactElement {
  return (
    <ul className="points">
      {list.map(([head, rest]) => (
        <li key={head}>
          <b>{head}</b> <span className="quiet">{rest}</span>
        </li>
      ))}
    </ul>
  )
}
