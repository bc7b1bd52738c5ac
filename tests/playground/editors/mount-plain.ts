import type { MountEditor } from "./playground-editor"
import { setAttributes } from "./set-attributes"

/** One line's text; a `<br>` or a line feed that ends it shows nothing. */
function lineText(nodes: readonly Node[]): string {
  return nodes
    .map((node) => (node.nodeName === "BR" ? "\n" : (node.textContent ?? "")))
    .join("")
    .replace(/\n$/, "")
}

/** What such a site would post: loose nodes make a line, every `<div>` makes one. */
function linesOf(element: Node): string[] {
  const lines: string[] = []
  let loose: Node[] = []
  const closeLoose = (): void => {
    if (loose.length > 0) lines.push(lineText(loose))
    loose = []
  }
  for (const node of element.childNodes) {
    if (node.nodeName === "DIV") {
      closeLoose()
      // Firefox pastes a block into a block.
      const isNested = [...node.childNodes].some((child) => child.nodeName === "DIV")
      if (isNested) lines.push(...linesOf(node))
      else lines.push(lineText([...node.childNodes]))
    } else {
      loose.push(node)
    }
  }
  closeLoose()
  return lines
}

/** An editable element without any library. Its model is its DOM, read in a way of its own, simpler than ours. */
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
    model: () => linesOf(element).join("\n"),
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
