import { h } from "./h"
import type { IconName } from "./icon"
import { icon } from "./icon"

/** The row of icon buttons below an editor. They do nothing, but must never be covered. */
export function toolButtons(
  names: readonly (readonly [IconName, string])[],
  attributes: Readonly<Record<string, string>> = {}
): HTMLElement {
  return h(
    "div",
    { class: "tools", ...attributes },
    ...names.map(([name, label]) =>
      h("button", { type: "button", "aria-label": label }, icon(name))
    )
  )
}
