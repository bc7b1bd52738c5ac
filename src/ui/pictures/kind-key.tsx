import type { ReactElement } from "react"

import type { Mix } from "~balance/counting/mix-of"
import { KINDS } from "~engine/types"
import { KIND_LOOKS } from "~ui/kind-looks"
import { Swatch } from "~ui/pictures/swatch"

/** The legend: colour, pattern and name of each kind, with its number of posts. */
export function KindKey({ mix }: { readonly mix: Mix }): ReactElement {
  return (
    <ul className="key">
      {KINDS.map((kind) => (
        <li key={kind} className="key-item" title={KIND_LOOKS[kind].means}>
          <Swatch kind={kind} />
          {KIND_LOOKS[kind].name}
          <span className="key-count">{mix.byKind[kind]}</span>
        </li>
      ))}
    </ul>
  )
}
