import { avatar } from "../page/avatar"
import { h } from "../page/h"
import { icon } from "../page/icon"
import type { FeedPost } from "../page/people"

/** A post in X's feed. */
export function tweet({ by, text, age }: FeedPost): HTMLElement {
  return h(
    "article",
    { "data-testid": "tweet", role: "article", class: "tweet" },
    avatar(by),
    h(
      "div",
      { class: "tweet-body" },
      h(
        "div",
        { class: "byline" },
        h("strong", {}, by.name),
        h("span", {}, ` @${by.handle} · ${age}`)
      ),
      h("div", { "data-testid": "tweetText", class: "tweet-text" }, text),
      h("div", { class: "actions", role: "group" }, icon("reply"), icon("heart"))
    )
  )
}
