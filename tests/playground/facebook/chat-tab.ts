import { mountLexicalPlain } from "../editors/mount-lexical"
import { createComposer } from "../page/composer"
import { h } from "../page/h"

/** A chat at the foot of the page. Softsell must stay silent here. */
export function chatTab(): HTMLElement {
  const log = h("div", { role: "log", class: "chat-log" }, h("p", {}, "See you at six?"))
  const submit = h(
    "div",
    { role: "button", tabindex: "0", "aria-label": "Press enter to send", class: "send" },
    "➤"
  )
  const composer = createComposer({
    mount: mountLexicalPlain,
    label: "Message",
    placeholder: "Aa",
    submit,
    submitKey: "enter",
    onPosted: (texts) => {
      log.append(...texts.map((text) => h("p", { class: "mine" }, text)))
    },
    onFailed: () => undefined
  })
  return h(
    "div",
    {
      "data-pagelet": "ChatTab",
      role: "complementary",
      "aria-label": "Messenger",
      class: "chat-tab card"
    },
    h("strong", {}, "Alice Ng"),
    log,
    h("div", { class: "comment-field" }, composer.parts, submit)
  )
}
