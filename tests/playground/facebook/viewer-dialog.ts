import { h } from "../page/h"
import { FEED } from "../page/people"
import { article } from "./article"

/** A post opened from the feed: a dialog that holds an article and a comment box, but no compose box. */
export function viewerDialog(): HTMLElement {
  return h(
    "div",
    { class: "layer" },
    h(
      "div",
      { role: "dialog", "aria-label": "Alice's post", class: "dialog card" },
      article(FEED[0]!)
    )
  )
}
