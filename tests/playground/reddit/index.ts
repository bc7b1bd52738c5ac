import "../page/base.css"
import "../page/plain-site.css"

import { mountLexicalRich } from "../editors/mount-lexical"
import { mountTextarea } from "../editors/mount-textarea"
import { createComposer } from "../page/composer"
import { h } from "../page/h"
import { FEED, ME } from "../page/people"
import { plainPost } from "../page/plain-post"

const IS_OLD = location.hostname.startsWith("old.")

/** Elements of Reddit's own that show what is slotted into them. */
function slotting(name: string, ...children: readonly Node[]): HTMLElement {
  const element = document.createElement(name)
  const root = element.attachShadow({ mode: "open" })
  root.append(h("slot", { name: "rte" }), h("slot", {}), h("slot", { name: "submit-button" }))
  element.append(...children)
  return element
}

/** New Reddit's box: Lexical as a slotted child of the composer, its button in another slot. */
function richBox(onPosted: (text: string) => void): HTMLElement {
  const submit = h("button", { type: "submit", slot: "submit-button", class: "primary" }, "Comment")
  const composer = createComposer({
    mount: mountLexicalRich,
    label: "Comment body text field",
    placeholder: "Join the conversation",
    attributes: () => ({ name: "body" }),
    submit,
    submitKey: "ctrl-enter",
    onPosted: (texts) => onPosted(texts.join("\n")),
    onFailed: () => undefined
  })
  composer.parts.slot = "rte"
  return slotting("shreddit-composer", composer.parts, submit)
}

/** Old Reddit's form, and new Reddit's in Markdown mode. */
function textForm(onPosted: (text: string) => void): HTMLElement {
  const submit = h("button", { type: "submit", class: "save primary" }, "save")
  submit.addEventListener("click", (event) => event.preventDefault())
  const composer = createComposer({
    mount: mountTextarea,
    label: "",
    placeholder: "",
    attributes: () => ({ name: "text" }),
    submit,
    submitKey: null,
    onPosted: (texts) => onPosted(texts.join("\n")),
    onFailed: () => undefined
  })
  return h(
    "form",
    { class: "usertext cloneable" },
    h(
      "div",
      { class: "usertext-edit md-container" },
      h("div", { class: "md" }, composer.parts),
      h("div", { class: "bottom-area" }, h("div", { class: "usertext-buttons bar" }, submit))
    )
  )
}

/** A post's page holds a box for a comment and one for an answer; `/r/x/submit` the form of a new post. */
function start(): void {
  const box = IS_OLD ? textForm : richBox
  const feed = h("div", { class: "feed" })
  const onPosted = (text: string): void => feed.append(plainPost({ by: ME, text, age: "now" }))
  const main = h("main", { class: "main" })
  if (/\/submit/.test(location.pathname)) {
    main.append(h("input", { type: "text", name: "title", "aria-label": "Title" }), box(onPosted))
  } else if (IS_OLD) {
    const thing = h(
      "div",
      { class: "thing comment" },
      h("div", { class: "entry" }, plainPost(FEED[1]!)),
      h("div", { class: "child" }, box(onPosted))
    )
    main.append(plainPost(FEED[0]!), h("div", { class: "commentarea" }, box(onPosted)), thing)
  } else {
    const comment = document.createElement("shreddit-comment")
    comment.append(plainPost(FEED[1]!), box(onPosted))
    const host = document.createElement("comment-composer-host")
    host.append(box(onPosted))
    main.append(plainPost(FEED[0]!), host, comment)
  }
  const search = h("input", { type: "search", "aria-label": "Search" })
  document.querySelector("#app")!.append(h("header", { class: "top-bar" }, search), main, feed)
}

start()
