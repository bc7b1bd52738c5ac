import "../page/base.css"
import "../page/plain-site.css"

import { mountGutenberg, mountGutenbergFramed } from "../editors/mount-gutenberg"
import { mountPlain } from "../editors/mount-plain"
import { mountTextarea } from "../editors/mount-textarea"
import type { MountEditor } from "../editors/playground-editor"
import { createComposer } from "../page/composer"
import { h } from "../page/h"
import { FEED, ME } from "../page/people"
import { plainPost } from "../page/plain-post"

/** A form with one box, as blogs and forums have them. */
function box(mount: MountEditor, name: string, onPosted: (text: string) => void): HTMLElement {
  const submit = h("button", { type: "button", class: "primary" }, "Publish")
  const cancel = h("button", { type: "button", class: "cancel" }, "Cancel")
  const { parts, clear } = createComposer({
    mount,
    label: name,
    placeholder: name,
    submit,
    submitKey: null,
    onPosted: (texts) => onPosted(texts.join("\n")),
    onFailed: () => undefined
  })
  cancel.addEventListener("click", clear)
  const bar = h("div", { class: "bar" }, submit)
  if (new URLSearchParams(location.search).has("cancel")) bar.append(cancel)
  return h("form", { class: `card ${name}` }, parts, bar)
}

/** WordPress's page for a new post: no form, Publish above the text, and a panel that asks once more. The text stays. */
function wordpress(onPosted: (text: string) => void): HTMLElement {
  const publish = h(
    "button",
    {
      type: "button",
      class: "primary editor-post-publish-button editor-post-publish-button__button"
    },
    "Publish"
  )
  const toggle = h(
    "button",
    {
      type: "button",
      class: "editor-post-publish-panel__toggle editor-post-publish-button__button"
    },
    "Publish"
  )
  const actions = h("div", { class: "interface-interface-skeleton__actions" })
  const host = h("div", { class: "interface-interface-skeleton__content" })
  const editor = mountGutenberg(host, {
    ...{ label: "post", placeholder: "post", attributes: {}, onChange: () => undefined }
  })
  toggle.addEventListener("click", () => {
    toggle.hidden = true
    actions.append(h("div", { class: "editor-post-publish-panel" }, publish))
  })
  publish.addEventListener("click", () => {
    actions.replaceChildren()
    onPosted(editor.model())
  })
  return h(
    "div",
    { class: "interface-interface-skeleton card" },
    h("div", { class: "editor-header bar" }, toggle),
    host,
    actions
  )
}

function mountFor(query: URLSearchParams): MountEditor {
  if (query.has("rich")) return mountPlain
  if (query.has("framed")) return mountGutenbergFramed
  return query.has("blocks") ? mountGutenberg : mountTextarea
}

/** A blog without a name: `/new` a plain textarea, `/new?rich` an editable, `/new?blocks` Gutenberg, `/new?framed` the same in a frame, `/post/1` a comment form, `/wp-admin/post-new.php` WordPress's own page, `?cancel` a way out beside submit, `/chat` a chat. */
function start(): void {
  const { pathname, search } = location
  const feed = h("div", { class: "feed" }, ...FEED.map((post) => plainPost(post)))
  const onPosted = (text: string): void => feed.prepend(plainPost({ by: ME, text, age: "now" }))
  const mount = mountFor(new URLSearchParams(search))
  const main = h("main", { class: "main" })
  if (pathname.startsWith("/chat")) main.append(box(mount, "message", onPosted))
  else if (pathname.startsWith("/post")) {
    main.append(
      plainPost(FEED[0]!, "article"),
      h("section", { id: "comments" }, box(mount, "comment", onPosted))
    )
  } else if (pathname.startsWith("/login")) {
    const form = box(mount, "post", onPosted)
    form.append(h("input", { type: "password", "aria-label": "Password" }))
    main.append(form)
  } else if (pathname.startsWith("/wp-admin")) main.append(wordpress(onPosted))
  else main.append(box(mount, "post", onPosted))
  const find = h("input", { type: "search", "aria-label": "Search" })
  document.querySelector("#app")!.append(h("header", { class: "top-bar" }, find), main, feed)
}

start()
