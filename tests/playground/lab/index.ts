import "../page/base.css"

import type { MountEditor, PlaygroundEditor } from "../editors/playground-editor"
import { register } from "../page/expose"
import { h } from "../page/h"

/** One bare page per editor, for tests of the bridges alone: `/lab?editor=draft`, `&shadow=1` for a shadow root, `&slot=1` for a slot. */
const EDITORS: Readonly<Record<string, () => Promise<MountEditor>>> = {
  draft: async () => (await import("../editors/mount-draft")).mountDraft,
  "lexical-plain": async () => (await import("../editors/mount-lexical")).mountLexicalPlain,
  "lexical-rich": async () => (await import("../editors/mount-lexical")).mountLexicalRich,
  quill1: async () => (await import("../editors/mount-quill1")).mountQuill1,
  quill2: async () => (await import("../editors/mount-quill2")).mountQuill2,
  tiptap: async () => (await import("../editors/mount-tiptap")).mountTiptap,
  textarea: async () => (await import("../editors/mount-textarea")).mountTextarea,
  plain: async () => (await import("../editors/mount-plain")).mountPlain,
  gutenberg: async () => (await import("../editors/mount-gutenberg")).mountGutenberg
}

async function start(): Promise<void> {
  const query = new URLSearchParams(location.search)
  const mount = await EDITORS[query.get("editor") ?? ""]?.()
  if (!mount) throw new Error(`no such editor; there are ${Object.keys(EDITORS).join(", ")}`)
  const box = h("div", { class: "lab-box" })
  const outer = h("div", { class: "lab-outer" })
  const elsewhere = h("input", { id: "elsewhere", "aria-label": "Elsewhere" })
  document.querySelector("#app")!.append(outer, elsewhere)
  if (query.has("shadow")) {
    const root = outer.attachShadow({ mode: "open" })
    root.append(h("link", { rel: "stylesheet", href: "/assets/lab.css" }), box)
  } else if (query.has("slot")) {
    // As new Reddit has it: the editor is the page's own, and shows where a shadow root has a place for it.
    outer.attachShadow({ mode: "open" }).append(h("div", {}, h("slot", {})))
    outer.append(box)
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

await start()
