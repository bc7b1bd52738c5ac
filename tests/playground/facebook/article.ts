import { avatar } from "../page/avatar"
import { h } from "../page/h"
import { icon } from "../page/icon"
import type { FeedPost } from "../page/people"
import { ME } from "../page/people"
import { commentBox } from "./comment-box"

/** A post in the feed with its comments. */
export function article({ by, text, age }: FeedPost): HTMLElement {
  const comments = h("div", { class: "comments" })
  return h(
    "div",
    { role: "article", class: "card post" },
    h(
      "div",
      { class: "byline" },
      avatar(by),
      h("div", {}, h("strong", {}, by.name), h("small", {}, age))
    ),
    h("div", { class: "post-text" }, text),
    h("div", { class: "actions" }, icon("heart"), "Like", icon("reply"), "Comment"),
    comments,
    commentBox((comment) => {
      comments.append(h("p", {}, h("strong", {}, `${ME.name} `), comment))
    })
  )
}
