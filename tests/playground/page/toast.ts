import { h } from "./h"

/** How long a toast stays, ms; the sites take it away after a few seconds too. */
const STAY_MS = 5_000

/** Shows a message at the foot of the page for five seconds; `attributes` are the site's own marks on it. */
export function toast(message: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = h("div", { ...attributes, class: `toast ${attributes["class"] ?? ""}` }, message)
  document.body.append(element)
  setTimeout(() => element.remove(), STAY_MS)
  return element
}
