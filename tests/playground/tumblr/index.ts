import "../page/base.css"
import "../page/plain-site.css"

import { mountGutenberg } from "../editors/mount-gutenberg"
import { closeButton, composeLayer } from "../page/compose-layer"
import { createComposer } from "../page/composer"
import { h } from "../page/h"
import { FEED, ME } from "../page/people"
import { plainPost } from "../page/plain-post"
import { toast } from "../page/toast"
import { toolButtons } from "../page/tool-buttons"

const query = new URLSearchParams(location.search)

/** Asks whether a post without tags shall go out, as the site does where somebody has switched that on. */
function askFirst(dialog: HTMLElement, opener: HTMLElement, submit: HTMLElement): void {
  const keep = h("button", { type: "button" }, "Go back")
  const sheet = h(
    "div",
    { class: "sheet", role: "dialog", "aria-label": "Post without tags?" },
    h("strong", {}, "Post without tags?"),
    keep,
    submit
  )
  keep.addEventListener("click", () => sheet.remove())
  opener.addEventListener("click", () => dialog.append(sheet))
}

/** Tumblr's post form: a dialog with a title, blocks, a field for tags, and the form's buttons. */
function openForm(onPosted: (text: string) => void): void {
  const isReblog = location.pathname.startsWith("/reblog/")
  const name = isReblog ? "Reblog" : "Post now"
  const asks = query.has("asks")
  const mark = { type: "button", "data-testid": "postFormPostButton", class: "primary" }
  const submit = h("button", asks ? { type: "button", class: "danger" } : mark, "Post")
  const close = closeButton()
  const composer = createComposer({
    mount: mountGutenberg,
    label: "Block: Paragraph",
    placeholder: "Go ahead, put anything.",
    wrap: (host) =>
      h(
        "div",
        { "data-testid": "gutenberg-editor" },
        ...(isReblog ? [h("div", { class: "trail" }, plainPost(FEED[0]!, "article"))] : []),
        h("h1", { class: "rich-text", contenteditable: "true", "aria-label": "Title" }),
        host
      ),
    submit,
    submitKey: "ctrl-enter",
    onPosted: (texts) => {
      leave()
      toast("Posted to your blog", { role: "alert" })
      onPosted(texts.join("\n"))
    },
    onFailed: () => toast("Something went wrong", { role: "alert" })
  })
  const opener = h("button", mark, name)
  const tags = h("textarea", { "aria-label": "Tags editor", placeholder: "#add tags" })
  const tools = toolButtons([
    ["image", "Image"],
    ["smile", "Emoji"]
  ])
  const dialog = h(
    "div",
    { role: "dialog", "aria-modal": "true", class: "dialog" },
    h("div", { class: "bar" }, close),
    composer.parts,
    tags,
    h("div", { class: "bar" }, tools, asks ? opener : submit)
  )
  if (asks) askFirst(dialog, opener, submit)
  else submit.textContent = name
  const { layer, leave } = composeLayer(composer, dialog, close)
  document.querySelector("#app")!.append(h("div", { id: "glass-container" }, layer))
}

/** `/dashboard` a feed, `/new/text` and `/reblog/…` with the post form; `?asks` asks for tags first. */
function start(): void {
  const feed = h("div", {}, ...FEED.map((post) => plainPost(post, "article")))
  const search = h("input", { type: "text", role: "combobox", name: "q", "aria-label": "Search" })
  document
    .querySelector("#app")!
    .append(h("header", { class: "top-bar" }, search), h("main", { class: "main" }, feed))
  if (!/^\/(?:new|reblog)\//.test(location.pathname)) return
  openForm((text) => feed.prepend(plainPost({ by: ME, text, age: "now" }, "article")))
}

start()
