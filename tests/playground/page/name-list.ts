import type { PlaygroundEditor } from "../editors/playground-editor"
import { h } from "./h"

/** What the list offers. */
const NAMES = ["Alice Ng", "Tomas Lind"] as const

/** A list of names that opens after an "@" and of which Enter picks the first. */
export type NameList = {
  readonly isOpen: () => boolean
  /** The text may have changed. */
  readonly update: () => void
}

/** Puts a list of names below a box, as all networks do; drawn at the end of the page. */
export function nameList(parts: HTMLElement, editor: () => PlaygroundEditor): NameList {
  const list = h(
    "div",
    { role: "listbox", class: "name-list" },
    ...NAMES.map((name) => h("div", { role: "option" }, name))
  )
  // Before the box's own keys.
  parts.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Enter" || !list.isConnected) return
      event.preventDefault()
      event.stopImmediatePropagation()
      const { model, setText, insertMention } = editor()
      setText(model().replace(/@$/, ""))
      insertMention?.(NAMES[0])
    },
    true
  )
  return {
    isOpen: () => list.isConnected,
    update: () => {
      if (editor().model().endsWith("@")) document.body.append(list)
      else list.remove()
    }
  }
}
