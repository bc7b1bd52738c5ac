import { h } from "../page/h"
import { FEED, ME } from "../page/people"
import { xComposer } from "./composer"
import { tweet } from "./tweet"

/** The home timeline with the compose box above it. */
export function homeColumn(): HTMLElement {
  const feed = h("div", { class: "feed", "aria-label": "Timeline" }, ...FEED.map(tweet))
  const { element } = xComposer({
    submitTestId: "tweetButtonInline",
    submitText: "Post",
    placeholder: "What is happening?!",
    onPosted: (texts) => {
      feed.prepend(...texts.map((text) => tweet({ by: ME, text, age: "now" })))
    }
  })
  return h(
    "div",
    { "data-testid": "primaryColumn", class: "primary-column" },
    h("h2", { class: "column-title" }, "Home"),
    element,
    feed
  )
}
