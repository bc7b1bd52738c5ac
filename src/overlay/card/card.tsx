import { useLayoutEffect, useSyncExternalStore } from "react"

import type { CardActions, CardSource } from "./card-model"
import { Chip } from "./chip"
import { Panel } from "./panel"
import { WORDS } from "./words"

type CardProps = {
  readonly source: CardSource
  readonly actions: CardActions
  /** Called after every drawing, before the browser paints: the place may have to change. */
  readonly onDrawn: () => void
}

/** The card at the compose box, open or folded: in every state a region named Softsell. */
export function Card({ source, actions, onDrawn }: CardProps) {
  const model = useSyncExternalStore(source.subscribe, source.get)
  useLayoutEffect(onDrawn)
  return (
    <section
      aria-label={WORDS.name}
      aria-busy={model.busy}
      lang="en"
      dir="ltr"
      data-scheme={model.scheme}
    >
      {model.shape === "card" ? (
        <Panel model={model} actions={actions} />
      ) : (
        <Chip model={model} actions={actions} />
      )}
    </section>
  )
}
