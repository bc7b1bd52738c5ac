import { mountPlain } from "../editors/mount-plain"
import { createComposer } from "../page/composer"
import { h } from "../page/h"

/** LinkedIn's messages. Softsell must stay silent here. */
export function messaging(): HTMLElement {
  const log = h("div", { role: "log" }, h("p", {}, "See you at six?"))
  const submit = h("button", { type: "button", class: "msg-form__send-button primary" }, "Send")
  const composer = createComposer({
    mount: mountPlain,
    label: "Write a message…",
    placeholder: "Write a message…",
    attributes: () => ({ class: "msg-form__contenteditable" }),
    submit,
    submitKey: "enter",
    onPosted: (texts) => {
      log.append(...texts.map((text) => h("p", { class: "mine" }, text)))
    },
    onFailed: () => undefined
  })
  return h(
    "form",
    { class: "msg-form card" },
    h("strong", {}, "Alice Ng"),
    log,
    composer.parts,
    submit
  )
}
