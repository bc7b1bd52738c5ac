import { mountQuill2 } from "../editors/mount-quill2"
import { mountTiptap } from "../editors/mount-tiptap"
import { avatar } from "../page/avatar"
import { createComposer } from "../page/composer"
import { h } from "../page/h"
import { icon } from "../page/icon"
import type { FeedPost } from "../page/people"
import { ME } from "../page/people"

/** How many comment boxes the page has made; LinkedIn numbers them with its own keys. */
let boxes = 0

function commentBox(onOwnPage: boolean, onPosted: (text: string) => void): HTMLElement {
  const submit = h(
    "button",
    { type: "button", class: "comments-comment-box__submit-button primary" },
    "Comment"
  )
  const composer = createComposer({
    mount: onOwnPage ? mountQuill2 : mountTiptap,
    // On a post's own page LinkedIn gives its comment box the share box's label.
    label: onOwnPage ? "Text editor for creating content" : "Text editor for creating comment",
    placeholder: "Add a comment…",
    wrap: (host) =>
      onOwnPage
        ? h("div", { class: "comments-comment-box-comment__text-editor" }, host)
        : h("div", { "data-testid": "ui-core-tiptap-text-editor-wrapper" }, host),
    submit,
    submitKey: null,
    onPosted: (texts) => onPosted(texts.join("\n")),
    onFailed: () => undefined
  })
  boxes += 1
  return h(
    "form",
    onOwnPage
      ? { class: "comments-comment-box comment" }
      : { componentkey: `commentBox-${boxes}`, class: "comment" },
    avatar(ME),
    h("div", { class: "comment-field" }, composer.parts),
    submit
  )
}

/** A post in LinkedIn's feed with its comment box. */
export function feedUpdate({ by, text, age }: FeedPost, onOwnPage: boolean): HTMLElement {
  const comments = h("div", { class: "comments" })
  return h(
    "div",
    { role: "article", class: "card post", "data-urn": "urn:li:activity:1" },
    h(
      "div",
      { class: "byline" },
      avatar(by),
      h("div", {}, h("strong", {}, by.name), h("small", {}, age))
    ),
    h("div", { class: "post-text" }, text),
    h("div", { class: "actions" }, icon("heart"), "Like", icon("reply"), "Comment"),
    comments,
    commentBox(onOwnPage, (comment) => {
      comments.append(h("p", {}, h("strong", {}, `${ME.name} `), comment))
    })
  )
}
