import { h } from "./h"

/** Asks whether a draft shall be thrown away, as every network does when its dialog is closed. */
export function askDiscard(inside: HTMLElement, onDiscard: () => void): void {
  const discard = h("button", { type: "button", class: "danger" }, "Discard")
  const keep = h("button", { type: "button" }, "Keep writing")
  const sheet = h(
    "div",
    { class: "sheet", role: "alertdialog", "aria-label": "Discard draft?" },
    h("strong", {}, "Discard draft?"),
    h("span", {}, "You will not get it back."),
    discard,
    keep
  )
  keep.addEventListener("click", () => sheet.remove())
  discard.addEventListener("click", () => {
    sheet.remove()
    onDiscard()
  })
  inside.append(sheet)
  keep.focus()
}
