import "../page/base.css"
import "../page/plain-site.css"

import { mountPlain } from "../editors/mount-plain"
import { closeButton, composeLayer } from "../page/compose-layer"
import { type Composer, createComposer } from "../page/composer"
import { h } from "../page/h"
import { FEED, ME } from "../page/people"
import { plainPost } from "../page/plain-post"

/** An element of YouTube's own. */
function own(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name)
  element.append(...children)
  return element
}

/** YouTube's one box: a plain editable, and a button that is disabled while it is empty. */
function commentBox(onPosted: (text: string) => void): {
  readonly box: HTMLElement
  readonly composer: Composer
} {
  const button = h(
    "button",
    { type: "button", "aria-label": "Comment", class: "primary" },
    "Comment"
  )
  const composer = createComposer({
    mount: mountPlain,
    label: "Add a comment\u2026",
    placeholder: "Add a comment\u2026",
    attributes: () => ({ id: "contenteditable-root", role: "" }),
    submit: button,
    submitKey: "ctrl-enter",
    onPosted: (texts) => onPosted(texts.join("\n")),
    onFailed: () => undefined
  })
  const cancel = h("button", { type: "button", class: "link" }, "Cancel")
  const box = own(
    "ytd-commentbox",
    own("yt-formatted-string", composer.parts),
    h("div", { class: "bar" }, cancel, h("div", { id: "submit-button" }, button))
  )
  return { box, composer }
}

/** A channel's dialog has a second button of the same name, which shows nothing. */
function openCommunity(onPosted: (text: string) => void): void {
  const { box, composer } = commentBox((text) => {
    leave()
    onPosted(text)
  })
  box.setAttribute("id", "commentbox")
  const close = closeButton()
  const unseen = h(
    "div",
    { id: "submit-button", hidden: true },
    h("button", { type: "button" }, "Post")
  )
  const dialog = own(
    "ytd-backstage-post-dialog-renderer",
    h("div", { class: "bar" }, close),
    unseen,
    box
  )
  dialog.className = "dialog"
  const { layer, leave } = composeLayer(composer, dialog, close)
  document.body.append(layer)
}

/** `/watch?v=1` a video with a comment box and one for an answer, `/@me/posts?compose` a channel's post. */
function start(): void {
  const comments = h("div", { id: "comments" })
  const onPosted = (text: string): void => comments.append(plainPost({ by: ME, text, age: "now" }))
  const main = h("main", { class: "main" }, h("div", { class: "card" }, "A video"))
  const isChannel = location.pathname.startsWith("/@")
  if (!isChannel) {
    main.append(
      own("ytd-comment-simplebox-renderer", commentBox(onPosted).box),
      plainPost(FEED[0]!),
      own("ytd-comment-reply-dialog-renderer", commentBox(onPosted).box)
    )
  }
  const search = h("input", {
    type: "text",
    role: "combobox",
    name: "search_query",
    "aria-label": "Search"
  })
  document.querySelector("#app")!.append(h("header", { class: "top-bar" }, search), main, comments)
  if (isChannel && location.search.includes("compose")) openCommunity(onPosted)
}

start()
