import { mountLexicalPlain } from "../editors/mount-lexical"
import { avatar } from "../page/avatar"
import { createComposer } from "../page/composer"
import { h } from "../page/h"
import { ME } from "../page/people"

/** The box for a comment below a post: Enter posts it. */
export function commentBox(onPosted: (text: string) => void): HTMLElement {
  const submit = h(
    "div",
    { role: "button", tabindex: "0", "aria-label": "Comment", class: "send" },
    "➤"
  )
  const composer = createComposer({
    mount: mountLexicalPlain,
    label: "Write a comment…",
    placeholder: "Write a comment…",
    submit,
    submitKey: "enter",
    names: true,
    onPosted: (texts) => onPosted(texts.join("\n")),
    onFailed: () => undefined
  })
  return h(
    "form",
    { role: "presentation", class: "comment-form" },
    avatar(ME),
    h("div", { class: "comment-field" }, composer.parts, submit)
  )
}
