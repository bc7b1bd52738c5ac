import type { ReactElement } from "react"

import { WHAT_IT_READS } from "~ui/what-it-reads"

/** What Softsell reads and what it asks of the browser, under a heading that the page gives it. */
export function WhatItReads(): ReactElement {
  const { points, permissionsTitle, permissions } = WHAT_IT_READS
  return (
    <>
      <Points list={points} />
      <h3>{permissionsTitle}</h3>
      <Points list={permissions} />
    </>
  )
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
