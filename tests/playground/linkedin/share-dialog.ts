import { mountTiptap } from "../editors/mount-tiptap"
import { askDiscard } from "../page/ask-discard"
import { avatar } from "../page/avatar"
import type { Composer } from "../page/composer"
import { createComposer } from "../page/composer"
import { emojiPanel } from "../page/emoji-panel"
import { h } from "../page/h"
import { icon } from "../page/icon"
import { ME } from "../page/people"
import { toast } from "../page/toast"
import { toolButtons } from "../page/tool-buttons"

/** After this long LinkedIn puts the real editor in the place of a look-alike, ms; observed in autumn 2026. */
const SWAP_MS = 500

/** What differs between LinkedIn's new share dialogs. */
export type ShareDialogOptions = {
  /** A company page's editor has no `componentkey`. */
  readonly isCompany: boolean
  readonly onPosted: (text: string) => void
}

/** LinkedIn's share box since autumn 2026: Tiptap in a native modal dialog, the editor swapped in late. */
export function shareDialog({ isCompany, onPosted }: ShareDialogOptions): void {
  const key: Record<string, string> = isCompany ? {} : { componentkey: "ShareBox_textEditor" }
  const submit = h("button", { type: "button", class: "primary" }, "Post")
  submit.disabled = true
  const close = h(
    "button",
    { type: "button", "aria-label": "Dismiss", class: "close" },
    icon("close")
  )
  const standIn = h("div", {
    ...key,
    contenteditable: "true",
    role: "textbox",
    "aria-label": "Text editor for creating content",
    class: "tiptap"
  })
  const place = h("div", { class: "editor-place" }, standIn)
  const tools = toolButtons([
    ["smile", "Open emoji keyboard"],
    ["image", "Add media"],
    ["poll", "Create a poll"],
    ["clock", "Schedule post"]
  ])
  const dialog = h(
    "dialog",
    { "data-testid": "dialog", class: "dialog" },
    h(
      "div",
      { "data-sdui-screen": "com.linkedin.sdui.flagshipnav.sharing.ShareCompose" },
      h("div", { class: "dialog-head" }, avatar(ME), h("strong", {}, ME.name), close),
      place,
      tools,
      h("div", { class: "dialog-foot" }, submit)
    )
  )
  emojiPanel(tools.querySelector<HTMLElement>("[aria-label='Open emoji keyboard']")!, dialog)
  let composer: Composer | null = null
  const leave = (): void => {
    dialog.close()
    dialog.remove()
    composer?.destroy()
  }
  const tryToLeave = (): void => {
    if (!composer || composer.isEmpty()) leave()
    else askDiscard(dialog, leave)
  }
  close.addEventListener("click", tryToLeave)
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault()
    tryToLeave()
  })
  document.body.append(dialog)
  dialog.showModal()
  standIn.focus()
  setTimeout(() => {
    composer = createComposer({
      mount: mountTiptap,
      label: "Text editor for creating content",
      placeholder: "What do you want to talk about?",
      attributes: () => key,
      submit,
      submitKey: null,
      onPosted: (texts) => {
        leave()
        toast("Post successful.", { role: "alert" })
        onPosted(texts.join("\n"))
      },
      onFailed: () => {
        toast("Something went wrong. Please try again.", { role: "alert" })
      }
    })
    place.replaceChildren(composer.parts)
    composer.focus()
  }, SWAP_MS)
}
