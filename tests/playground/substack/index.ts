import "../page/base.css"
import "../page/plain-site.css"

import { mountTiptap } from "../editors/mount-tiptap"
import { closeButton, composeLayer } from "../page/compose-layer"
import { createComposer } from "../page/composer"
import { h } from "../page/h"
import { FEED, ME } from "../page/people"
import { plainChat } from "../page/plain-chat"
import { plainPost } from "../page/plain-post"
import { toast } from "../page/toast"
import { toolButtons } from "../page/tool-buttons"

/** The dialog of a note: Tiptap, tools, a button without any mark; the answered note above the editor. */
function openComposer(isReply: boolean, onPosted: (text: string) => void): void {
  const submit = h("button", { type: "button", class: "primary" }, isReply ? "Reply" : "Post")
  const close = closeButton()
  const composer = createComposer({
    mount: mountTiptap,
    label: "Write a note",
    placeholder: isReply ? "Leave a reply\u2026" : "What\u2019s on your mind?",
    attributes: () => ({ class: "ProseMirror", role: "" }),
    submit,
    submitKey: "ctrl-enter",
    onPosted: (texts) => {
      leave()
      toast("Posted", { role: "alert" })
      onPosted(texts.join("\n"))
    },
    onFailed: () => toast("Something went wrong", { role: "alert" })
  })
  const dialog = h(
    "div",
    { role: "dialog", "aria-modal": "true", class: "dialog" },
    h("div", { class: "bar" }, close),
    ...(isReply ? [plainPost(FEED[0]!)] : []),
    composer.parts,
    h("div", { class: "bar" }, toolButtons([["image", "Add image"]]), submit)
  )
  const { layer, leave } = composeLayer(composer, dialog, close)
  document.body.append(layer)
}

/** `/home` the notes, `?compose` with the dialog, `&reply` answering, `/chat/1` a chat. */
function start(): void {
  const query = new URLSearchParams(location.search)
  const feed = h("div", {}, ...FEED.map((post) => plainPost(post)))
  const search = h("input", { type: "search", "aria-label": "Search" })
  const main = h(
    "main",
    { class: "main" },
    location.pathname.startsWith("/chat") ? plainChat("Message", "Send") : feed
  )
  document.querySelector("#app")!.append(h("header", { class: "top-bar" }, search), main)
  if (!query.has("compose")) return
  openComposer(query.has("reply"), (text) => feed.prepend(plainPost({ by: ME, text, age: "now" })))
}

start()
