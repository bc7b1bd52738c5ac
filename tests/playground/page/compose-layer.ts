import { askDiscard } from "./ask-discard"
import type { Composer } from "./composer"
import { h } from "./h"
import { icon } from "./icon"

/** A compose dialog over a page. */
export type ComposeLayer = {
  readonly layer: HTMLElement
  /** Closes it, whatever is in it. */
  readonly leave: () => void
}

/** The button that closes a dialog, and asks first when there is a draft. */
export function closeButton(): HTMLButtonElement {
  return h("button", { type: "button", "aria-label": "Close", class: "close" }, icon("close"))
}

/** Puts a compose box over the page, and closes it as sites do: by its button, by Escape, or when its draft went out. */
export function composeLayer(
  composer: Composer,
  dialog: HTMLElement,
  close: HTMLElement,
  onLeave: () => void = () => undefined
): ComposeLayer {
  const layer = h("div", { class: "layer" }, h("div", { class: "mask" }), dialog)
  const leave = (): void => {
    layer.remove()
    composer.destroy()
    onLeave()
  }
  const tryToLeave = (): void => {
    if (composer.isEmpty()) leave()
    else askDiscard(dialog, leave)
  }
  close.addEventListener("click", tryToLeave)
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && layer.isConnected && !dialog.querySelector(".sheet")) tryToLeave()
  })
  requestAnimationFrame(() => composer.focus())
  return { layer, leave }
}
