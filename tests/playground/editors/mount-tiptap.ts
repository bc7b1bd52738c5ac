import { Editor } from "@tiptap/core"
import Mention from "@tiptap/extension-mention"
import StarterKit from "@tiptap/starter-kit"

import type { MountEditor } from "./playground-editor"
import { given } from "./set-attributes"

function asDocument(text: string): object {
  return {
    type: "doc",
    content: text.split("\n").map((line) => ({
      type: "paragraph",
      ...(line === "" ? {} : { content: [{ type: "text", text: line }] })
    }))
  }
}

/** Tiptap 3 (ProseMirror) with mentions and hard breaks, as LinkedIn's new share box and comments use it. */
export const mountTiptap: MountEditor = (host, options) => {
  const editor = new Editor({
    element: host,
    // The page brings the style sheet: an injected <style> would need a nonce under a strict policy.
    injectCSS: false,
    extensions: [
      // A social post has no headings, lists or Markdown shortcuts.
      StarterKit.configure({
        blockquote: false,
        bulletList: false,
        codeBlock: false,
        heading: false,
        horizontalRule: false,
        listItem: false,
        orderedList: false,
        link: false,
        trailingNode: false
      }),
      Mention.configure({ HTMLAttributes: { class: "mention" } })
    ],
    editorProps: {
      attributes: given({
        role: "textbox",
        "aria-label": options.label,
        "aria-multiline": "true",
        "aria-placeholder": options.placeholder,
        ...options.attributes
      })
    },
    onUpdate: options.onChange
  })
  return {
    element: editor.view.dom,
    // Tiptap has no schema left when it is gone.
    model: () => (editor.isDestroyed ? "" : editor.getText({ blockSeparator: "\n" })),
    setText: (text) => {
      // Not Tiptap's own focus command: it waits for a frame and would then move a caret that a key has moved meanwhile.
      // A restored draft is where the history begins.
      editor
        .chain()
        .setMeta("addToHistory", false)
        .setContent(asDocument(text), { emitUpdate: true })
        .run()
      editor.commands.setTextSelection(editor.state.doc.content.size)
    },
    insertMention: (name) => {
      editor
        .chain()
        .focus("end")
        .insertContent([
          { type: "mention", attrs: { id: name, label: name } },
          { type: "text", text: " " }
        ])
        .run()
    },
    destroy: () => {
      editor.destroy()
      host.replaceChildren()
    }
  }
}
