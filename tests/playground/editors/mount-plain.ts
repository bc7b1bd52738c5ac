import type { MountEditor } from "./playground-editor"
import { setAttributes } from "./set-attributes"

/**
 * An editable element without any library. Its model is its DOM; `innerText` is the browser's own reading of it and
 * independent of ours.
 */
export const mountPlain: MountEditor = (host, options) => {
  const element = document.createElement("div")
  setAttributes(element, {
    contenteditable: "true",
    role: "textbox",
    "aria-label": options.label,
    "aria-multiline": "true",
    "aria-placeholder": options.placeholder,
    ...options.attributes
  })
  element.addEventListener("input", options.onChange)
  host.append(element)
  return {
    element,
    model: () => element.innerText.replace(/\n$/, ""),
    setText: (text) => {
      element.replaceChildren(
        ...text.split("\n").map((line) => {
          const block = document.createElement("div")
          block.append(line === "" ? document.createElement("br") : line)
          return block
        })
      )
      options.onChange()
    },
    insertMention: (name) => {
      const chip = document.createElement("span")
      chip.contentEditable = "false"
      chip.textContent = `@${name}`
      const block = element.lastElementChild ?? element
      block.append(chip, " ")
      options.onChange()
    },
    destroy: () => {
      element.remove()
    }
  }
}
