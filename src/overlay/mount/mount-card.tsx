import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"

import { Card } from "~overlay/card/card"
import { createCardHost } from "~overlay/mount/card-host"
import type { CardActions, CardStore } from "~overlay/card/card-store"
import { followEditor } from "~overlay/mount/follow-editor"
import type { Composer, SiteAdapter } from "~sites/adapter"

/** A place depends on the size, and the size on the place: after so many drawings in one frame it has to do. */
const MOST_DRAWINGS = 8

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
  let drawings = 0
  const onDrawn = () => {
    if (drawings++ === 0) requestAnimationFrame(() => (drawings = 0))
    if (drawings <= MOST_DRAWINGS) follower.update()
  }
  flushSync(() => root.render(<Card store={store} actions={actions} onDrawn={onDrawn} />))
  return {
    element: host.element,
    update: () => follower.update(),
    wrote: () => follower.wrote(),
    follow: () => {
      follower.stop()
      follower = followEditor(host, composer, adapter, store)
    },
    hasFocus: () => host.root.activeElement !== null,
    focus: () => host.mount.querySelector<HTMLElement>("button")?.focus(),
    remove: () => {
      follower.stop()
      root.unmount()
      host.remove()
    }
  }
}
