import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"

import { Card } from "~overlay/card/card"
import type { CardOptions } from "./card-options"
import { createCardHost } from "./card-host"
import { watchSight } from "./card-sight"
import { followEditor } from "./follow-editor"
import { hearCard } from "./hear-card"

/** A place depends on the size, and the size on the place: after so many drawings in one frame it has to do. */
const MAX_DRAWINGS = 8

/** A card that is mounted. */
export type MountedCard = {
  readonly element: HTMLElement
  /** Chooses its place anew. */
  readonly update: () => void
  /** Text was written: what is open moves out of the caret's way where needed. */
  readonly makeWay: () => void
  /** The composer has another editor now. */
  readonly follow: () => void
  readonly hasFocus: () => boolean
  /** Puts the focus on the main button of what is open, else on the chip. */
  readonly focus: () => void
  /** A person opened something: it may stand where it was not before. */
  readonly pressed: () => void
  readonly remove: () => void
}

/** Mounts the card at a composer. @param onEscape Escape was pressed in it */
export function mountCard(options: CardOptions, onEscape: () => void): MountedCard {
  const { composer, source, actions, first } = options
  const host = createCardHost(composer().editor)
  const sight = watchSight(host)
  const { onPointer } = options
  const ears = hearCard(host, sight, first, { onEscape, onPointer })
  const root = createRoot(host.mount)
  let follower = followEditor(host, sight, options)
  let drawings = 0
  const onDrawn = () => {
    if (drawings++ === 0) requestAnimationFrame(() => (drawings = 0))
    if (drawings <= MAX_DRAWINGS) follower.update()
    sight.drawn()
    ears.keepFocus()
  }
  flushSync(() => root.render(<Card source={source} actions={actions} onDrawn={onDrawn} />))
  return {
    element: host.element,
    update: () => follower.update(),
    makeWay: () => follower.makeWay(),
    follow: () => {
      follower.stop()
      follower = followEditor(host, sight, options)
    },
    hasFocus: () => host.root.activeElement !== null,
    focus: ears.focus,
    pressed: sight.pressed,
    remove: () => {
      follower.stop()
      ears.stop()
      sight.stop()
      root.unmount()
      host.remove()
    }
  }
}
