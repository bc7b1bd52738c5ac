import "../page/base.css"
import "./style.css"

import { avatar } from "../page/avatar"
import { h } from "../page/h"
import { icon } from "../page/icon"
import { FEED, ME } from "../page/people"
import { feedUpdate } from "./feed-update"
import { legacyShareBox } from "./legacy-share-box"
import { messaging } from "./messaging"
import { profileForm } from "./profile-form"
import { shareDialog } from "./share-dialog"

function topBar(): HTMLElement {
  return h(
    "header",
    { class: "top-bar" },
    h("strong", { class: "logo" }, "guild"),
    h(
      "label",
      { class: "search" },
      icon("search"),
      h("input", { type: "text", role: "combobox", "aria-label": "Search", placeholder: "Search" })
    ),
    avatar(ME)
  )
}

/** Opens the share box of the variant that the query names; the default is the newest. */
function openShareBox(variant: string, onPosted: (text: string) => void): void {
  if (variant === "sdui" || variant === "company") {
    shareDialog({ isCompany: variant === "company", onPosted })
  } else {
    legacyShareBox({ inShadow: variant === "interop", oldQuill: variant === "quill1", onPosted })
  }
}

/**
 * A LinkedIn-like page. `/feed/?variant=sdui|quill|quill1|interop`, `/company/acme/` for a company's box,
 * `/feed/update/…` for a post's own page with a Quill comment box, `/messaging/`, `/in/me/edit/` for the profile form;
 * `shareActive=true` opens the share box at once.
 */
function start(): void {
  const query = new URLSearchParams(location.search)
  const { pathname } = location
  const isCompany = pathname.startsWith("/company/")
  const variant = isCompany ? "company" : (query.get("variant") ?? "sdui")
  const onOwnPage = pathname.startsWith("/feed/update/")
  const feed = h("div", { class: "feed" }, ...FEED.map((post) => feedUpdate(post, onOwnPage)))
  const open = (): void => {
    openShareBox(variant, (text) => {
      feed.prepend(feedUpdate({ by: ME, text, age: "now" }, onOwnPage))
    })
  }
  const opener = h(
    "button",
    { type: "button", class: "share-box-feed-entry__trigger opener" },
    "Start a post"
  )
  opener.addEventListener("click", open)
  const main = h("main", { class: "main" })
  if (pathname.startsWith("/messaging")) main.append(messaging())
  else if (pathname.startsWith("/in/")) main.append(profileForm())
  else main.append(h("div", { class: "card opener-row" }, avatar(ME), opener), feed)
  document.querySelector("#app")!.append(topBar(), main)
  if (query.get("shareActive") === "true") open()
}

start()
