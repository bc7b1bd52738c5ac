import { mountQuill1 } from "../editors/mount-quill1"
import { mountQuill2 } from "../editors/mount-quill2"
import { askDiscard } from "../page/ask-discard"
import { avatar } from "../page/avatar"
import { createComposer } from "../page/composer"
import { emojiPanel } from "../page/emoji-panel"
import { h } from "../page/h"
import { icon } from "../page/icon"
import { ME } from "../page/people"
import { toast } from "../page/toast"
import { toolButtons } from "../page/tool-buttons"

/** What differs between LinkedIn's Quill share boxes. */
export type LegacyShareBoxOptions = {
  /** Inside the open shadow root of `#interop-outlet`, where LinkedIn put it in 2026. */
  readonly inShadow: boolean
  readonly oldQuill: boolean
  readonly onPosted: (text: string) => void
}

/** The open shadow root that LinkedIn draws its older parts in. */
function interopRoot(): ShadowRoot {
  const outlet = h("div", { id: "interop-outlet", "data-testid": "interop-shadowdom" })
  document.body.append(outlet)
  const root = outlet.attachShadow({ mode: "open" })
  root.append(h("link", { rel: "stylesheet", href: "/assets/linkedin.css" }))
  return root
}

/**
 * LinkedIn's older share box: Quill in a modal made of plain elements. `?seed=…` puts text in by program, because Quill
 * mis-types inside a shadow root by itself.
 */
export function legacyShareBox({ inShadow, oldQuill, onPosted }: LegacyShareBoxOptions): void {
  const submit = h(
    "button",
    { type: "button", class: "share-actions__primary-action primary" },
    "Post"
  )
  const close = h(
    "button",
    { type: "button", "aria-label": "Dismiss", class: "close" },
    icon("close")
  )
  const success: Record<string, string> = {
    class: "artdeco-toast-item",
    "data-test-artdeco-toast-type": "success"
  }
  const composer = createComposer({
    mount: oldQuill ? mountQuill1 : mountQuill2,
    label: "Text editor for creating content",
    placeholder: "What do you want to talk about?",
    submit,
    submitKey: null,
    onPosted: (texts) => {
      leave()
      toast("Post successful.", success)
      onPosted(texts.join("\n"))
    },
    onFailed: () => {
      toast("Something went wrong. Please try again.", {
        class: "artdeco-toast-item",
        "data-test-artdeco-toast-type": "error"
      })
    }
  })
  const tools = toolButtons([
    ["smile", "Open emoji keyboard"],
    ["image", "Add media"]
  ])
  const box = h(
    "div",
    { role: "dialog", "aria-modal": "true", class: "share-box dialog" },
    h("div", { class: "dialog-head" }, avatar(ME), h("strong", {}, ME.name), close),
    h(
      "div",
      { class: "share-creation-state" },
      h("div", { class: "share-creation-state__text-editor" }, composer.parts),
      tools,
      h("div", { class: "share-creation-state__bottom dialog-foot" }, submit)
    )
  )
  emojiPanel(tools.querySelector<HTMLElement>("[aria-label='Open emoji keyboard']")!, box)
  const layer = h("div", { class: "layer" }, box)
  const leave = (): void => {
    layer.remove()
    composer.destroy()
  }
  const tryToLeave = (): void => {
    if (composer.isEmpty()) leave()
    else askDiscard(box, leave)
  }
  close.addEventListener("click", tryToLeave)
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && layer.isConnected && !box.querySelector(".sheet")) tryToLeave()
  })
  if (inShadow) interopRoot().append(layer)
  else document.body.append(layer)
  const seed = new URLSearchParams(location.search).get("seed")
  if (seed !== null) composer.setText(seed)
  requestAnimationFrame(() => composer.focus())
}
