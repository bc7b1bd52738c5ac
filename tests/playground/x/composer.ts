import { mountDraft } from "../editors/mount-draft"
import { mountTextarea } from "../editors/mount-textarea"
import type { Composer } from "../page/composer"
import { createComposer } from "../page/composer"
import { emojiPanel } from "../page/emoji-panel"
import { h } from "../page/h"
import { ME } from "../page/people"
import { avatar } from "../page/avatar"
import { toast } from "../page/toast"
import { toolButtons } from "../page/tool-buttons"

/** X's limit for most accounts, in characters. */
const LIMIT = 280

/** Below this width X shows its mobile layout, whose editor is a real textarea (CSS pixels). */
const NARROW_PX = 500

/** What differs between X's compose boxes. */
export type XComposerOptions = {
  readonly submitTestId: "tweetButton" | "tweetButtonInline"
  readonly submitText: string
  readonly placeholder: string
  readonly onPosted: (texts: readonly string[]) => void
}

/** Whether the page shows X's narrow layout. */
export function isNarrow(): boolean {
  return location.hostname.startsWith("mobile.") || innerWidth < NARROW_PX
}

/**
 * X's compose box: avatar, Draft.js (or a textarea in the narrow layout), toolbar, count, button.
 *
 * @returns the box and its controls
 */
export function xComposer(options: XComposerOptions): {
  readonly element: HTMLElement
  readonly composer: Composer
} {
  const narrow = isNarrow()
  const submit = h(
    "button",
    { type: "button", role: "button", "data-testid": options.submitTestId, class: "primary" },
    h("span", {}, options.submitText)
  )
  const count = h("div", { role: "progressbar", class: "count", "aria-label": "Characters left" })
  const addPart = h(
    "button",
    { type: "button", "data-testid": "addButton", "aria-label": "Add post", class: "add" },
    "+"
  )
  const composer = createComposer({
    mount: narrow ? mountTextarea : mountDraft,
    label: "Post text",
    placeholder: options.placeholder,
    attributes: (part): Record<string, string> =>
      narrow ? {} : { "data-testid": `tweetTextarea_${part}` },
    wrap: (host, part) =>
      h(
        "div",
        { class: "part" },
        avatar(ME),
        narrow
          ? h("div", { "data-testid": `tweetTextarea_${part}`, class: "field" }, host)
          : h(
              "div",
              { "data-testid": `tweetTextarea_${part}RichTextInputContainer`, class: "field" },
              h("div", { "data-testid": `tweetTextarea_${part}_label` }, host)
            )
      ),
    submit,
    count: { element: count, limit: LIMIT },
    submitKey: "ctrl-enter",
    onPosted: (texts, takeBack) => {
      const sent = toast("Your post was sent.", { "data-testid": "toast", role: "alert" })
      const undo = h("button", { type: "button", class: "undo" }, "Undo")
      undo.addEventListener("click", () => {
        takeBack()
        sent.remove()
      })
      sent.append(undo)
      options.onPosted(texts)
    },
    onFailed: () => {
      toast("Something went wrong. Try again.", { "data-testid": "toast", role: "alert" })
    }
  })
  addPart.addEventListener("click", () => {
    composer.addPart()
    composer.focus()
  })
  const tools = toolButtons([
    ["image", "Add photos or video"],
    ["poll", "Add poll"],
    ["smile", "Add emoji"],
    ["clock", "Schedule post"],
    ["pin", "Tag location"]
  ])
  emojiPanel(tools.querySelector<HTMLElement>("[aria-label='Add emoji']")!, document.body)
  const element = h(
    "div",
    { "data-testid": "tweetTextareaRootContainer", class: "composer" },
    composer.parts,
    h(
      "div",
      { class: "bar", "data-testid": "toolBar", role: "tablist" },
      tools,
      count,
      addPart,
      submit
    )
  )
  return { element, composer }
}
