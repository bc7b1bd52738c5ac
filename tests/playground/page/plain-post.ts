import { avatar } from "./avatar"
import { h } from "./h"
import type { FeedPost } from "./people"

/** A post of the made-up feed, without any network's own marks. */
export function plainPost(
  { by, text, age }: FeedPost,
  tag: "div" | "article" = "div"
): HTMLElement {
  return h(
    tag,
    { class: "card post" },
    h("div", { class: "byline" }, avatar(by), h("strong", {}, by.name), " ", h("time", {}, age)),
    h("p", {}, text)
  )
}
