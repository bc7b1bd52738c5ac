import { avatar } from "../page/avatar"
import { h } from "../page/h"
import type { IconName } from "../page/icon"
import { icon } from "../page/icon"
import { ME } from "../page/people"

const LINKS: readonly (readonly [IconName, string, string])[] = [
  ["home", "Home", "/home"],
  ["search", "Explore", "/explore"],
  ["bell", "Notifications", "/notifications"],
  ["mail", "Messages", "/messages"]
]

/** X's left column with the button that opens the compose dialog. */
export function navigation(onPost: () => void): HTMLElement {
  const post = h(
    "a",
    {
      href: "/compose/post",
      "data-testid": "SideNav_NewTweet_Button",
      role: "link",
      class: "primary wide"
    },
    "Post"
  )
  post.addEventListener("click", (event) => {
    event.preventDefault()
    onPost()
  })
  return h(
    "header",
    { role: "banner", class: "navigation" },
    h(
      "nav",
      { "aria-label": "Primary" },
      ...LINKS.map(([name, label, href]) => h("a", { href }, icon(name), h("span", {}, label)))
    ),
    post,
    h("div", { class: "me" }, avatar(ME), h("span", {}, ME.name))
  )
}
