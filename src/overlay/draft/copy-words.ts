import type { DraftPart } from "./draft-parts"

/**
 * Copies words to the clipboard and selects in the draft what they stand for, so that the person can paste.
 * @returns false where the page or the browser does not allow copying; the selection is made all the same
 */
export async function copyWords(part: DraftPart, phrase: string, words: string): Promise<boolean> {
  const copied = await navigator.clipboard.writeText(words).then(
    () => true,
    () => false
  )
  select(part, phrase)
  return copied
}

function select({ editor, bridge, reading }: DraftPart, phrase: string): void {
  const start = reading.text.indexOf(phrase)
  if (start < 0) return
  const end = start + phrase.length
  editor.focus({ preventScroll: true })
  if (editor instanceof HTMLTextAreaElement) {
    editor.setSelectionRange(start, end)
    return
  }
  const places = bridge.places(editor, reading, { start, end })
  const first = places[0]
  const last = places.at(-1)
  if (!first || !last) return
  editor.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset)
}
