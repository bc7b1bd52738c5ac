import { h } from "../page/h"
import { postForm } from "./post-form"

/** The box inside a group's page, without a dialog. */
export function groupComposer(onPosted: (text: string) => void): HTMLElement {
  const { element, submit } = postForm(onPosted)
  return h("div", { "data-pagelet": "GroupInlineComposer", class: "card" }, element, submit)
}
