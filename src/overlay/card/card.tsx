import { useLayoutEffect } from "react"
import { useStore } from "zustand"

import type { CardActions, CardStore } from "~overlay/card/card-store"
import { Chip } from "~overlay/card/chip"
import { Panel } from "~overlay/card/panel"
import { WORDS } from "~overlay/card/words"

type CardProps = {
  readonly store: CardStore
  readonly actions: CardActions
  /** Called after every drawing, before the browser paints: the place may have to change. */
  readonly onDrawn: () => void
}

/** The card at the compose box, open or folded: in every state a region named Softsell. */
export function Card({ store, actions, onDrawn }: CardProps) {
  const state = useStore(store)
  useLayoutEffect(onDrawn)
  return (
    <section
      aria-label={WORDS.name}
      aria-busy={state.busy}
      lang="en"
      dir="ltr"
      data-scheme={state.scheme}
    >
      {state.shape === "card" ? (
        <Panel state={state} actions={actions} />
      ) : (
        <Chip state={state} actions={actions} />
      )}
    </section>
  )
}
