import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  HISTORY_MERGE_TAG
} from "lexical"
import type { LexicalEditor } from "lexical"

/** What would be posted from a Lexical editor: paragraphs and line breaks are one `\n` each. */
export function lexicalText(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join("\n")
  )
}

/** Replaces the whole document: a paragraph a line (rich text), or one paragraph with line breaks (plain text). */
export function setLexicalText(editor: LexicalEditor, text: string, asParagraphs: boolean): void {
  editor.update(
    () => {
      const root = $getRoot()
      root.clear()
      const lines = text.split("\n")
      if (asParagraphs) {
        for (const line of lines) {
          const paragraph = $createParagraphNode()
          if (line !== "") paragraph.append($createTextNode(line))
          root.append(paragraph)
        }
      } else {
        const paragraph = $createParagraphNode()
        lines.forEach((line, index) => {
          if (index > 0) paragraph.append($createLineBreakNode())
          if (line !== "") paragraph.append($createTextNode(line))
        })
        root.append(paragraph)
      }
      root.selectEnd()
    },
    // A restored draft is where the history begins.
    { discrete: true, tag: HISTORY_MERGE_TAG }
  )
}
