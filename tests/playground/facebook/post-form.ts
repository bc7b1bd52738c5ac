import { mountLexicalRich } from "../editors/mount-lexical"
import { avatar } from "../page/avatar"
import type { Composer } from "../page/composer"
import { createComposer } from "../page/composer"
import { h } from "../page/h"
import { ME } from "../page/people"
import { toast } from "../page/toast"
import { toolButtons } from "../page/tool-buttons"

/** The inside of Facebook's post dialog, also used inline in groups. */
export type PostForm = {
  readonly element: HTMLElement
  readonly composer: Composer
  readonly submit: HTMLElement
}

/** Byline, Lexical rich text, toolbar and the Post button, which is a `div` on Facebook. */
export function postForm(onPosted: (text: string) => void): PostForm {
  const submit = h(
    "div",
    { role: "button", tabindex: "0", "aria-label": "Post", class: "primary" },
    "Post"
  )
  const composer = createComposer({
    mount: mountLexicalRich,
    label: "What is on your mind, Robin?",
    placeholder: "What is on your mind, Robin?",
    submit,
    submitKey: null,
    onPosted: (texts) => {
      toast("Your post is now published.", { role: "alert" })
      onPosted(texts.join("\n"))
    },
    onFailed: () => {
      toast("We could not publish your post. Try again.", { role: "alert" })
    }
  })
  const element = h(
    "div",
    { class: "post-form" },
    h(
      "div",
      { class: "byline" },
      avatar(ME),
      h("div", {}, h("strong", {}, ME.name), h("small", {}, "Friends"))
    ),
    composer.parts,
    h(
      "div",
      { class: "add-to-post" },
      h("span", {}, "Add to your post"),
      toolButtons([
        ["image", "Photo or video"],
        ["people", "Tag people"],
        ["smile", "Feeling or activity"],
        ["pin", "Check in"]
      ])
    )
  )
  return { element, composer, submit }
}
