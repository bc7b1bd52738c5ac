import { h } from "./h"
import type { Person } from "./people"

/** A round initial in the person's colour. */
export function avatar(person: Person): HTMLElement {
  const element = h("span", { class: "avatar", "aria-hidden": "true" }, person.name.slice(0, 1))
  element.style.backgroundColor = `hsl(${person.hue} 45% 45%)`
  return element
}
