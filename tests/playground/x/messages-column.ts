import { mountDraft } from "../editors/mount-draft"
import { mountTextarea } from "../editors/mount-textarea"
import { createComposer } from "../page/composer"
import { h } from "../page/h"

/** X's direct messages: the new chat's textarea, or with `?old` the Draft.js box it had before. */
export function messagesColumn(): HTMLElement {
  const old = new URLSearchParams(location.search).has("old")
  const log = h("div", { class: "chat", role: "log" }, h("p", {}, "See you at six?"))
  const submit = h(
    "button",
    {
      type: "button",
      "data-testid": old ? "dmComposerSendButton" : "dm-composer-send-button",
      "aria-label": "Send",
      class: "primary"
    },
    "Send"
  )
  const composer = createComposer({
    mount: old ? mountDraft : mountTextarea,
    label: "Start a new message",
    placeholder: "Start a new message",
    attributes: () => ({ "data-testid": old ? "dmComposerTextInput" : "dm-composer-textarea" }),
    submit,
    submitKey: "enter",
    onPosted: (texts) => {
      log.append(...texts.map((text) => h("p", { class: "mine" }, text)))
    },
    onFailed: () => undefined
  })
  return h(
    "div",
    { "data-testid": "primaryColumn", class: "primary-column" },
    h("h2", { class: "column-title" }, "Alice Ng"),
    log,
    h("div", { class: "composer message" }, composer.parts, submit)
  )
}
