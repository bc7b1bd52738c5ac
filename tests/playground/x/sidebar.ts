import { h } from "../page/h"

/** X's right column with the search field. */
export function sidebar(): HTMLElement {
  return h(
    "div",
    { "data-testid": "sidebarColumn", class: "sidebar" },
    h(
      "form",
      { role: "search" },
      h("input", {
        "data-testid": "SearchBox_Search_Input",
        role: "combobox",
        "aria-label": "Search query",
        placeholder: "Search",
        type: "text"
      })
    ),
    h("section", { class: "box" }, h("h3", {}, "What is happening"), h("p", {}, "Estuary light"))
  )
}
