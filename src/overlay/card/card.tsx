import { useLayoutEffect, useSyncExternalStore } from "react"

import type { CardActions, CardSource } from "./card-model"
import { Chip } from "./chip"
import { MarkPopover } from "./mark-popover"
import { Panel } from "./panel"
import { Status } from "./status"
import { WORDS } from "./words"

type CardProps = {
  readonly source: CardSource
  readonly actions: CardActions
  /** Called after every drawing, before the browser paints: the place may have to change. */
  readonly onDrawn: () => void
}

/** The card at the compose box: in every state a region named Softsell, with the chip and what was opened beside it. */
export function Card({ source, actions, onDrawn }: CardProps) {
  const model = useSyncExternalStore(source.subscribe, source.get)
  useLayoutEffect(onDrawn)
  const { open } = model
  return (
    <section
      aria-label={WORDS.name}
      aria-busy={model.busy}
      lang="en"
      dir="ltr"
      data-scheme={model.scheme}
    >
      <Status said={model.said} />
      <Chip model={model} actions={actions} />
      {open.kind === "panel" && <Panel model={model} actions={actions} />}
      {open.kind === "mark" && <MarkPopover model={model} mark={open.mark} actions={actions} />}
    </section>
  )
}
