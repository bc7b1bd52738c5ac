import "../page/base.css"
import "./style.css"

import { h } from "../page/h"
import { icon } from "../page/icon"
import { FEED, ME } from "../page/people"
import { avatar } from "../page/avatar"
import { article } from "./article"
import { chatTab } from "./chat-tab"
import { groupComposer } from "./group-composer"
import { postDialog } from "./post-dialog"
import { viewerDialog } from "./viewer-dialog"

function topBar(): HTMLElement {
  return h(
    "div",
    { role: "banner", class: "top-bar" },
    h("strong", { class: "logo" }, "friends"),
    h(
      "label",
      { class: "search" },
      icon("search"),
      h("input", { type: "search", "aria-label": "Search Facebook", placeholder: "Search" })
    ),
    avatar(ME)
  )
}

/**
 * A Facebook-like page. `/` feed and post dialog, `/?next=Next` a dialog with Next first (the word as it is in
 * that language; `&pages=2` with Post on a page of its own), `/groups/1` the inline box of a
 * group, `/alice/posts/1` a post opened in a dialog with its comment box, `/?chat=1` a chat tab.
 */
function start(): void {
  const query = new URLSearchParams(location.search)
  const feed = h("div", { role: "feed", class: "feed" }, ...FEED.map(article))
  const onPosted = (text: string): void => {
    feed.prepend(article({ by: ME, text, age: "Just now" }))
  }
  const openDialog = (): void => {
    document.body.append(
      postDialog({ next: query.get("next"), isPaged: query.has("pages"), onPosted })
    )
  }
  const opener = h(
    "div",
    { role: "button", tabindex: "0", class: "opener" },
    "What is on your mind?"
  )
  opener.addEventListener("click", openDialog)
  const inGroup = location.pathname.startsWith("/groups/")
  const main = h(
    "div",
    { role: "main", class: "main" },
    inGroup ? groupComposer(onPosted) : h("div", { class: "card opener-row" }, avatar(ME), opener),
    feed
  )
  document.querySelector("#app")!.append(topBar(), main)
  if (query.has("chat")) document.body.append(chatTab())
  if (query.has("compose")) openDialog()
  if (/\/posts\/\d+/.test(location.pathname)) document.body.append(viewerDialog())
}

start()
