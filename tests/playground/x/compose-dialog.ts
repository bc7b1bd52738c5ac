import { askDiscard } from "../page/ask-discard"
import { h } from "../page/h"
import { icon } from "../page/icon"
import { FEED } from "../page/people"
import { xComposer } from "./composer"
import { tweet } from "./tweet"

/**
 * X's compose dialog. The query says which: `in_reply_to=1` a reply (the answered post stands before the editor),
 * `quote=1` a quote (the quoted one after it), `parts=3` a thread.
 */
export function composeDialog(layers: HTMLElement): HTMLElement {
  const query = new URLSearchParams(location.search)
  const isReply = query.has("in_reply_to")
  const close = h(
    "button",
    { type: "button", "data-testid": "app-bar-close", "aria-label": "Close", class: "close" },
    icon("close")
  )
  const { element, composer } = xComposer({
    submitTestId: "tweetButton",
    submitText: isReply ? "Reply" : "Post",
    placeholder: isReply ? "Post your reply" : "What is happening?!",
    onPosted: () => leave()
  })
  for (let part = 1; part < Number(query.get("parts") ?? 1); part++) composer.addPart()
  const dialog = h(
    "div",
    { role: "dialog", "aria-modal": "true", class: "dialog" },
    h(
      "div",
      { class: "dialog-head" },
      close,
      h("button", { type: "button", "data-testid": "unsentButton", class: "link" }, "Drafts")
    ),
    ...(isReply ? [tweet(FEED[0]!)] : []),
    element,
    ...(query.has("quote") ? [tweet(FEED[1]!)] : [])
  )
  const layer = h(
    "div",
    { class: "layer" },
    h("div", { "data-testid": "mask", class: "mask" }),
    dialog
  )
  function leave(): void {
    layer.remove()
    composer.destroy()
    history.pushState({}, "", "/home")
  }
  const tryToLeave = (): void => {
    if (composer.isEmpty()) leave()
    else askDiscard(dialog, leave)
  }
  close.addEventListener("click", tryToLeave)
  // X closes its dialog on Escape that reaches the document, whoever had the focus.
  layers.ownerDocument.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && layer.isConnected && !dialog.querySelector(".sheet")) tryToLeave()
  })
  requestAnimationFrame(() => composer.focus())
  return layer
}
