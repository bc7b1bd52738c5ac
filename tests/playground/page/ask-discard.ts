import { h } from "./h"

/**
 * Asks whether a draft shall be thrown away, as every network does when its dialog is closed: in the dialog, or beside it
 * with `?discard=beside`.
 */
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
  if (new URLSearchParams(location.search).get("discard") !== "beside") inside.append(sheet)
  else besides(inside).append(sheet)
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
