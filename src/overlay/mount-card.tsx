import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"

import { Card } from "~overlay/card/card"
import { createCardHost } from "~overlay/card-host"
import type { CardActions, CardStore } from "~overlay/card-store"
import { followEditor } from "~overlay/follow-editor"
import type { Composer, SiteAdapter } from "~sites/adapter"

/** A card that is up. */
export type MountedCard = {
  readonly element: HTMLElement
  /** Chooses its place anew. */
  readonly update: () => void
  /** Text was written: moves out of the caret's way where needed. */
  readonly wrote: () => void
  /** The composer has another editor now. */
  readonly follow: () => void
  readonly hasFocus: () => boolean
  /** Puts the focus on its first button. */
  readonly focus: () => void
  readonly remove: () => void
}

/** Puts the card up at a composer. @param onEscape Escape was pressed in it */
export function mountCard(
  composer: () => Composer,
  adapter: SiteAdapter,
  store: CardStore,
  actions: CardActions,
  onEscape: () => void
): MountedCard {
  const host = createCardHost(composer().editor, onEscape)
  const root = createRoot(host.mount)
  let follower = followEditor(host, composer, adapter, store)
  flushSync(() =>
    root.render(<Card store={store} actions={actions} onDrawn={() => follower.update()} />)
  )
  return {
    element: host.element,
    update: () => follower.update(),
    wrote: () => follower.wrote(),
    follow: () => {
      follower.stop()
      follower = followEditor(host, composer, adapter, store)
    },
    hasFocus: () => host.root.activeElement !== null,
    focus: () => host.mount.querySelector<HTMLElement>("button:not(:disabled)")?.focus(),
    remove: () => {
      follower.stop()
      root.unmount()
      host.remove()
    }
  }
}
