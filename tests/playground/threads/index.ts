import "../page/base.css"
import "../page/plain-site.css"

import { mountLexicalPlain } from "../editors/mount-lexical"
import { closeButton, composeLayer } from "../page/compose-layer"
import { createComposer } from "../page/composer"
import { h } from "../page/h"
import { FEED, ME } from "../page/people"
import { plainPost } from "../page/plain-post"
import { toast } from "../page/toast"

/** Threads' limit, in characters. */
const LIMIT = 500

/** Threads' compose dialog: Lexical, a button without any mark, the answered post above the editor. */
function openComposer(isReply: boolean, onPosted: (text: string) => void): void {
  const submit = h("div", { role: "button", tabindex: "0", class: "primary" }, h("div", {}, "Post"))
  const close = closeButton()
  const composer = createComposer({
    mount: mountLexicalPlain,
    label: "Empty text field. Type to compose a new post.",
    placeholder: isReply ? "Reply to alice\u2026" : "What\u2019s new?",
    submit,
    count: { element: h("span", {}), limit: LIMIT },
    submitKey: "ctrl-enter",
    onPosted: (texts) => {
      leave()
      toast("Posted", { role: "alert" })
      onPosted(texts.join("\n"))
    },
    onFailed: () => toast("Something went wrong", { role: "alert" })
  })
  const partCount = Number(new URLSearchParams(location.search).get("parts") ?? 1)
  for (let part = 1; part < partCount; part++) composer.addPart()
  const dialog = h(
    "div",
    { role: "dialog", class: "dialog" },
    h("div", { class: "bar" }, close, h("strong", {}, isReply ? "Reply" : "New thread")),
    ...(isReply ? [plainPost(FEED[0]!)] : []),
    composer.parts,
    h("div", { class: "bar" }, submit)
  )
  const { layer, leave } = composeLayer(composer, dialog, close)
  document.body.append(layer)
}

/** `/?compose` the dialog, `&reply` answering, `&parts=3` a thread, `/@alice/post/1` a post's own page with a box in it. */
function start(): void {
  const query = new URLSearchParams(location.search)
  const feed = h("div", {}, ...FEED.map((post) => plainPost(post)))
  const onPosted = (text: string): void => feed.prepend(plainPost({ by: ME, text, age: "now" }))
  const submit = h("div", { role: "button", tabindex: "0", class: "primary" }, h("div", {}, "Post"))
  const inline = createComposer({
    mount: mountLexicalPlain,
    label: "Empty text field. Type to compose a new post.",
    placeholder: "What\u2019s new?",
    submit,
    submitKey: "ctrl-enter",
    onPosted: (texts) => onPosted(texts.join("\n")),
    onFailed: () => undefined
  })
  // The page holds a box of the same shape behind the dialog.
  const main = h(
    "main",
    { class: "main" },
    h("div", { class: "card" }, inline.parts, h("div", { class: "bar" }, submit)),
    feed
  )
  document.querySelector("#app")!.append(main)
  if (query.has("compose") || location.pathname.startsWith("/intent/post")) {
    openComposer(query.has("reply"), onPosted)
  }
}

start()
