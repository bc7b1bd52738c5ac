import "../page/base.css"

import { mountDraft } from "../editors/mount-draft"
import { mountLexicalPlain, mountLexicalRich } from "../editors/mount-lexical"
import { mountPlain } from "../editors/mount-plain"
import { mountQuill1 } from "../editors/mount-quill1"
import { mountQuill2 } from "../editors/mount-quill2"
import { mountTextarea } from "../editors/mount-textarea"
import { mountTiptap } from "../editors/mount-tiptap"
import type { MountEditor, PlaygroundEditor } from "../editors/playground-editor"
import { register } from "../page/expose"
import { h } from "../page/h"

/** One bare page per editor, for tests of the bridges alone: `/lab?editor=draft`, `&shadow=1` for a shadow root. */
const EDITORS: Readonly<Record<string, MountEditor>> = {
  draft: mountDraft,
  "lexical-plain": mountLexicalPlain,
  "lexical-rich": mountLexicalRich,
  quill1: mountQuill1,
  quill2: mountQuill2,
  tiptap: mountTiptap,
  textarea: mountTextarea,
  plain: mountPlain
}

function start(): void {
  const query = new URLSearchParams(location.search)
  const mount = EDITORS[query.get("editor") ?? ""]
  if (!mount) throw new Error(`no such editor; there are ${Object.keys(EDITORS).join(", ")}`)
  const box = h("div", { class: "lab-box" })
  const outer = h("div", { class: "lab-outer" })
  const elsewhere = h("input", { id: "elsewhere", "aria-label": "Elsewhere" })
  document.querySelector("#app")!.append(outer, elsewhere)
  if (query.has("shadow")) {
    const root = outer.attachShadow({ mode: "open" })
    root.append(h("link", { rel: "stylesheet", href: "/assets/lab.css" }), box)
  } else {
    outer.append(box)
  }
  let editor: PlaygroundEditor
  const create = (): PlaygroundEditor => {
    const host = h("div", { class: "editor-host" })
    box.replaceChildren(host)
    return mount(host, { label: "Text", placeholder: "What is new?", onChange: () => undefined })
  }
  editor = create()
  register({
    editor: () => editor,
    remount: () => {
      const text = editor.model()
      editor.destroy()
      editor = create()
      editor.setText(text)
      editor.element.focus()
    }
  })
}

start()
