import { h } from "../page/h"
import { FEED, ME } from "../page/people"
import { xComposer } from "./composer"
import { tweet } from "./tweet"

/** A post's own page with the inline reply box below it. */
export function statusColumn(): HTMLElement {
  const replies = h("div", { class: "feed" })
  const { element } = xComposer({
    submitTestId: "tweetButtonInline",
    submitText: "Reply",
    placeholder: "Post your reply",
    onPosted: (texts) => {
      replies.prepend(...texts.map((text) => tweet({ by: ME, text, age: "now" })))
    }
  })
  return h(
    "div",
    { "data-testid": "primaryColumn", class: "primary-column" },
    h("h2", { class: "column-title" }, "Post"),
    tweet(FEED[0]!),
    h("div", { "data-testid": "inline_reply_offscreen" }, element),
    replies
  )
}
