import Quill from "quill1"

import type { MountEditor } from "./playground-editor"
import { quillText } from "./quill-model"
import { setAttributes } from "./set-attributes"

const Embed = Quill.import("blots/embed") as unknown as {
  new (node: HTMLElement): object
  create: (value?: unknown) => HTMLElement
}

/** LinkedIn's mention: an embed that cannot be edited inside. */
class MentionBlot extends Embed {
  static blotName = "mention"
  static tagName = "a"
  static className = "ql-mention"

  static override create(value: unknown): HTMLElement {
    const node = super.create(value)
    node.setAttribute("data-name", String(value))
    node.textContent = `@${String(value)}`
    return node
  }

  static value(node: HTMLElement): string {
    return node.getAttribute("data-name") ?? ""
  }
}

Quill.register(MentionBlot, true)

/** Quill 1.3.7, the older of LinkedIn's two. */
export const mountQuill1: MountEditor = (host, options) => {
  const quill = new Quill(host, {
    modules: { toolbar: false },
    placeholder: options.placeholder
  })
  setAttributes(quill.root, {
    role: "textbox",
    "aria-label": options.label,
    "aria-multiline": "true",
    "data-test-ql-editor-contenteditable": "true",
    ...options.attributes
  })
  quill.on("text-change", options.onChange)
  return {
    element: quill.root,
    model: () => quillText(quill.getContents()),
    setText: (text) => {
      quill.setText(`${text}\n`, "api")
      quill.setSelection(text.length, 0, "api")
      // A restored draft is where the history begins.
      quill.history.clear()
    },
    insertMention: (name) => {
      const end = quill.getLength() - 1
      quill.insertEmbed(end, "mention", name, "api")
      quill.insertText(end + 1, " ", "api")
      quill.setSelection(end + 2, 0, "api")
      quill.history.clear()
    },
    destroy: () => {
      host.replaceChildren()
    }
  }
}
