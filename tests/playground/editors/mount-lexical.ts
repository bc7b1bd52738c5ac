import { HashtagNode, registerLexicalHashtag } from "@lexical/hashtag"
import { createEmptyHistoryState, registerHistory } from "@lexical/history"
import { registerPlainText } from "@lexical/plain-text"
import { registerRichText } from "@lexical/rich-text"
import { $createTextNode, $getRoot, $isElementNode, createEditor } from "lexical"

import { lexicalText, setLexicalText } from "./lexical-model"
import { MentionNode } from "./mention-node"
import type { MountEditor } from "./playground-editor"
import { setAttributes } from "./set-attributes"

/** Typing less than this old is one undo step with what follows; Lexical's own default. */
const HISTORY_DELAY_MS = 300

function mountLexical(kind: "plain" | "rich"): MountEditor {
  return (host, options) => {
    const element = document.createElement("div")
    setAttributes(element, {
      contenteditable: "true",
      role: "textbox",
      spellcheck: "true",
      tabindex: "0",
      "aria-label": options.label,
      "aria-placeholder": options.placeholder,
      ...options.attributes
    })
    host.append(element)
    const editor = createEditor({
      namespace: "playground",
      nodes: [HashtagNode, MentionNode],
      theme: { hashtag: "decorated", paragraph: "line" },
      onError: (error) => {
        throw error
      }
    })
    editor.setRootElement(element)
    const stops = [
      kind === "rich" ? registerRichText(editor) : registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), HISTORY_DELAY_MS),
      registerLexicalHashtag(editor),
      editor.registerUpdateListener(options.onChange)
    ]
    if (lexicalText(editor) === "") setLexicalText(editor, "", true)
    return {
      element,
      model: () => lexicalText(editor),
      setText: (text) => {
        setLexicalText(editor, text, kind === "rich")
      },
      insertMention: (name) => {
        editor.update(
          () => {
            const last = $getRoot().getLastChild()
            if (!$isElementNode(last)) return
            last.append(new MentionNode(`@${name}`).setMode("token"), $createTextNode(" "))
            last.selectEnd()
          },
          { discrete: true }
        )
      },
      destroy: () => {
        for (const stop of stops) stop()
        editor.setRootElement(null)
        element.remove()
      }
    }
  }
}

/** Lexical 0.52 plain text: one paragraph, Enter makes a line break (Threads, Facebook's comments). */
export const mountLexicalPlain = mountLexical("plain")

/** Lexical 0.52 rich text: a paragraph a line, hashtags and mentions (Facebook's post dialog). */
export const mountLexicalRich = mountLexical("rich")
