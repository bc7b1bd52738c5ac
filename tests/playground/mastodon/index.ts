import "../page/base.css"
import "../page/plain-site.css"

import { mountTextarea } from "../editors/mount-textarea"
import { createComposer } from "../page/composer"
import { h } from "../page/h"
import { FEED, ME } from "../page/people"
import { plainPost } from "../page/plain-post"
import { toast } from "../page/toast"

/** A server's limit, unless it has changed it. */
const LIMIT = 500

/** Mastodon's compose form. Its text is one textarea, which is emptied when the post went out. */
function composeForm(onPosted: (text: string) => void): HTMLElement {
  const query = new URLSearchParams(location.search)
  const count = h("span", { class: "character-counter" })
  const submit = h("button", { type: "submit", class: "button primary" }, "Post")
  submit.addEventListener("click", (event) => event.preventDefault())
  const composer = createComposer({
    mount: mountTextarea,
    label: "What\u2019s on your mind?",
    placeholder: "What\u2019s on your mind?",
    attributes: () => ({ class: "autosuggest-textarea__textarea" }),
    submit,
    count: { element: count, limit: LIMIT },
    submitKey: "ctrl-enter",
    onPosted: (texts) => onPosted(texts.join("\n")),
    onFailed: () => toast("Error", { role: "alert" })
  })
  const visibility = query.has("private") ? "at" : "globe"
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg")
  svg.setAttribute("class", `icon icon-${visibility}`)
  const dropdown = h("button", { type: "button", class: "dropdown-button" }, svg, "Public")
  // As after a choice in the site's menu; the focus stays where it was.
  dropdown.addEventListener("pointerdown", (event) => event.preventDefault())
  dropdown.addEventListener("mousedown", (event) => event.preventDefault())
  dropdown.addEventListener("click", () => svg.setAttribute("class", "icon icon-at"))
  const warning = h("input", {
    ...{ id: "cw-spoiler-input", type: "text", "aria-label": "Content warning" },
    ...(query.has("warning") ? {} : { disabled: "" })
  })
  const warn = h(
    "button",
    { type: "button", "aria-label": "Add content warning", class: "warn" },
    "CW"
  )
  warn.addEventListener("click", () => {
    warning.disabled = !warning.disabled
  })
  return h(
    "form",
    { class: "compose-form card" },
    ...(query.has("reply") ? [h("div", { class: "reply-indicator" }, plainPost(FEED[0]!))] : []),
    ...(query.has("edit") ? [h("div", { class: "edit-indicator" }, "Edit")] : []),
    h(
      "div",
      { class: "compose-form__highlightable" },
      h("div", { class: "spoiler-input" }, warning),
      h("div", { class: "compose-form__dropdowns" }, dropdown, warn),
      composer.parts,
      h(
        "div",
        { class: "bar compose-form__footer" },
        count,
        h("div", { class: "compose-form__submit" }, submit)
      )
    )
  )
}

/** A Mastodon-like page. `/home`, with `?reply`, `?edit`, `?private` or `?warning` in the form. */
function start(): void {
  const feed = h("div", { role: "feed" }, ...FEED.map((post) => plainPost(post, "article")))
  const form = composeForm((text) =>
    feed.prepend(plainPost({ by: ME, text, age: "now" }, "article"))
  )
  const search = h("input", { class: "search__input", type: "text", "aria-label": "Search" })
  document
    .querySelector("#app")!
    .append(
      h(
        "div",
        { id: "mastodon", class: "app-holder", "data-props": '{"locale":"en"}' },
        h("header", { class: "top-bar" }, search),
        h("main", { class: "main" }, form, feed)
      )
    )
}

start()
