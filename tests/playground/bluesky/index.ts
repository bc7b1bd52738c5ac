import "../page/base.css"
import "../page/plain-site.css"

import { mountTiptap } from "../editors/mount-tiptap"
import { avatar } from "../page/avatar"
import { closeButton, composeLayer } from "../page/compose-layer"
import { createComposer } from "../page/composer"
import { h } from "../page/h"
import { FEED, ME } from "../page/people"
import { plainChat } from "../page/plain-chat"
import { plainPost } from "../page/plain-post"
import { toast } from "../page/toast"
import { toolButtons } from "../page/tool-buttons"

/** Bluesky's limit, in graphemes. */
const LIMIT = 300

const query = new URLSearchParams(location.search)

/** Bluesky's compose box: submit above the editors, the choice of who answers below them, and only where a thread begins. */
function openComposer(isReply: boolean, onPosted: (text: string) => void): void {
  const submit = h(
    "button",
    { type: "button", role: "button", "data-testid": "composerPublishBtn", class: "primary" },
    isReply ? "Reply" : "Post"
  )
  const count = h("div", { class: "count" })
  const close = closeButton()
  const composer = createComposer({
    mount: mountTiptap,
    label: "Write post",
    placeholder: isReply ? "Write your reply" : "What\u2019s up?",
    attributes: () => ({ class: "ProseMirror-light", role: "" }),
    wrap: (host) => h("div", { class: "part" }, avatar(ME), h("div", { class: "field" }, host)),
    submit,
    count: { element: count, limit: LIMIT },
    submitKey: "ctrl-enter",
    onPosted: (texts) => {
      leave()
      toast("Your post was sent", { role: "alert" })
      onPosted(texts.join("\n"))
    },
    onFailed: () => toast("Something went wrong", { role: "alert" })
  })
  for (let part = 1; part < Number(query.get("parts") ?? 1); part++) composer.addPart()
  const gate = h(
    "button",
    { type: "button", "data-testid": "openReplyGateButton", class: "pill" },
    "Anybody can interact"
  )
  const dialog = h(
    "div",
    { role: "dialog", "aria-modal": "true", class: "dialog" },
    h(
      "div",
      { "data-testid": "composePostView" },
      h(
        "div",
        { class: "bar" },
        close,
        ...(isReply ? [] : [h("button", { type: "button", class: "link" }, "Drafts")]),
        submit
      ),
      ...(isReply ? [plainPost(FEED[0]!)] : []),
      composer.parts,
      ...(isReply ? [] : [gate]),
      h(
        "div",
        { class: "bar" },
        toolButtons([
          ["image", "Add image"],
          ["smile", "Open emoji picker"]
        ]),
        count
      )
    )
  )
  const { layer, leave } = composeLayer(composer, dialog, close)
  document.body.append(layer)
}

/** `/` a feed, `/intent/compose` with the compose box, `?reply=1` answering, `?parts=3` a thread, `/messages/1` the chat. */
function start(): void {
  const feed = h("div", {}, ...FEED.map((post) => plainPost(post)))
  const open = (): void =>
    openComposer(query.has("reply"), (text) =>
      feed.prepend(plainPost({ by: ME, text, age: "now" }))
    )
  const opener = h("button", { type: "button", "data-testid": "composeFAB" }, "New post")
  opener.addEventListener("click", open)
  const search = h("input", { type: "text", role: "search", "aria-label": "Search" })
  const main = h("main", { class: "main" }, opener)
  main.append(
    location.pathname.startsWith("/messages")
      ? plainChat("Message input field", "Send message")
      : feed
  )
  document.querySelector("#app")!.append(h("header", { class: "top-bar" }, search), main)
  if (location.pathname.startsWith("/intent/compose") || query.has("compose")) open()
}

start()
