import { askDiscard } from "../page/ask-discard"
import { h } from "../page/h"
import { icon } from "../page/icon"
import { postForm } from "./post-form"

/** What differs between Facebook's post dialogs. */
export type PostDialogOptions = {
  /** Some accounts see Next, in their language, and Post after it; null for the others. */
  readonly next: string | null
  /** Post stands on a page of its own, without the editor. */
  readonly isPaged: boolean
  readonly onPosted: (text: string) => void
}

/** Facebook's "Create post" dialog. */
export function postDialog({ next: label, isPaged, onPosted }: PostDialogOptions): HTMLElement {
  const { element, composer, submit } = postForm((text) => {
    leave()
    onPosted(text)
  })
  const close = h(
    "div",
    { role: "button", tabindex: "0", "aria-label": "Close", class: "close" },
    icon("close")
  )
  const next = h(
    "div",
    { role: "button", tabindex: "0", "aria-label": label ?? "", class: "primary" },
    label ?? ""
  )
  const back = h("div", { role: "button", tabindex: "0", "aria-label": "Back" }, icon("home"))
  const settings = h("div", { class: "post-form" }, back, h("span", {}, "Who can see it: Friends"))
  const dialog = h(
    "div",
    { role: "dialog", "aria-modal": "true", "aria-label": "Create post", class: "dialog card" },
    h("div", { class: "dialog-head" }, h("h2", {}, "Create post"), close),
    element,
    label === null ? submit : next
  )
  next.addEventListener("click", () => {
    if (composer.isEmpty()) return
    next.replaceWith(submit)
    if (isPaged) element.replaceWith(settings)
  })
  back.addEventListener("click", () => {
    settings.replaceWith(element)
    submit.replaceWith(next)
  })
  const layer = h("div", { class: "layer" }, dialog)
  function leave(): void {
    layer.remove()
    composer.destroy()
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
  return layer
}
