import { h } from "./h"

/**
 * Asks whether a draft shall be thrown away, as every network does when its dialog is closed: in the dialog, or with
 * `?discard=beside` beside it, with `plain` in an element without a role, with `instead` in the place of everything.
 */
export function askDiscard(inside: HTMLElement, onDiscard: () => void): void {
  const how = new URLSearchParams(location.search).get("discard")
  const discard = h("button", { type: "button", class: "danger" }, "Discard")
  const keep = h("button", { type: "button" }, "Keep writing")
  const role: Record<string, string> =
    how === "plain" || how === "instead"
      ? {}
      : { role: "alertdialog", "aria-label": "Discard draft?" }
  const sheet = h(
    "div",
    { class: "sheet", ...role },
    h("strong", {}, "Discard draft?"),
    h("span", {}, "You will not get it back."),
    keep,
    discard
  )
  const before = how === "instead" ? Array.from(inside.childNodes) : []
  keep.addEventListener("click", () => {
    sheet.remove()
    inside.prepend(...before)
  })
  discard.addEventListener("click", () => {
    sheet.remove()
    onDiscard()
  })
  for (const node of before) node.remove()
  const home = how === "beside" ? besides(inside) : inside
  home.append(sheet)
  keep.focus()
}

/** Where a question stands that is not in the dialog; nothing outside a modal dialog can be pressed. */
function besides(dialog: HTMLElement): HTMLElement {
  if (!(dialog instanceof HTMLDialogElement)) return document.body
  const other = h("dialog", { class: "dialog" })
  document.body.append(other)
  other.showModal()
  new MutationObserver(() => {
    if (!other.firstChild) other.remove()
  }).observe(other, { childList: true })
  return other
}
