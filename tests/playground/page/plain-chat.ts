import { mountTextarea } from "../editors/mount-textarea"
import { createComposer } from "./composer"
import { h } from "./h"

/** A chat, a box that Softsell keeps out of. @param label of the box @param send what its button is called */
export function plainChat(label: string, send: string): HTMLElement {
  const submit = h("button", { type: "button", "aria-label": send }, "\u27a4")
  const { parts } = createComposer({
    mount: mountTextarea,
    label,
    placeholder: "Write a message",
    submit,
    submitKey: "enter",
    onPosted: () => undefined,
    onFailed: () => undefined
  })
  return h("div", { class: "card" }, parts, submit)
}
