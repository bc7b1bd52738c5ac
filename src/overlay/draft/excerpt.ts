import { lostSentences } from "./lost-sentences"
import type { WordChange } from "./word-changes"

/** Words kept on either side of a change, in UTF-16 units: about half a line of the card. */
const MAX_CONTEXT = 40
/** A sentence that ends so soon after its context is kept whole, in UTF-16 units. */
const MAX_REST = 24

/** Stands for words that stay as they are and are left out. */
const LEFT_OUT = "\u2026"

/**
 * A reworded draft as it will read, only what changes and a little around it: a long draft shows its change at once. Of the
 * words that go, sentences that go altogether are shown.
 */
export function excerptOf(wholeDraft: readonly WordChange[]): readonly WordChange[] {
  const changes = lostSentences(wholeDraft)
  const last = changes.length - 1
  const kept = changes.map((change, at): WordChange => {
    if (change.kind !== "same") return change
    const head = at === 0 ? "" : headOf(change.text, at === last)
    const tail = at === last ? "" : tailOf(change.text)
    if (head.length + tail.length >= change.text.length) return change
    const text = `${head}${head === "" || /\s$/.test(head) ? "" : " "}${LEFT_OUT} ${tail}`
    return { kind: "same", text: at === last ? text.trimEnd() : text }
  })
  return trimmed(kept.flatMap(withoutGaps))
}

/** The beginning of words that follow a change: to the end of their sentence where it is near. @param isLast nothing changes after them */
function headOf(text: string, isLast: boolean): string {
  const isShort = text.length <= MAX_CONTEXT + MAX_REST
  if (isShort && !isLast) return text
  const stop = /[.!?]["\u201D')]*\s|\n/.exec(text.slice(0, MAX_CONTEXT + MAX_REST))
  if (stop) return text.slice(0, stop.index + stop[0].length)
  if (isShort) return text
  const cut = text.lastIndexOf(" ", MAX_CONTEXT)
  return text.slice(0, cut > 0 ? cut : MAX_CONTEXT)
}

/** The end of words that go before a change: from the beginning of their sentence where it is near. */
function tailOf(text: string): string {
  if (text.length <= MAX_CONTEXT + MAX_REST) return text
  const near = text.slice(-(MAX_CONTEXT + MAX_REST))
  const starts = [...near.matchAll(/[.!?]["\u201D')]*\s+|\n+/g)].map(
    ({ index, 0: { length } }) => index + length
  )
  const start = starts.filter((each) => each < near.length).at(-1)
  if (start !== undefined) return near.slice(start)
  const cut = near.indexOf(" ", MAX_REST)
  return near.slice(cut >= 0 ? cut + 1 : MAX_REST)
}

/** Words that come in, without the white space around them: it would be drawn as new, a line that goes on past the words. */
function withoutGaps(change: WordChange): readonly WordChange[] {
  if (change.kind !== "in") return [change]
  const { text } = change
  const words = text.trim()
  const start = text.length - text.trimStart().length
  const pieces: readonly WordChange[] = [
    { kind: "same", text: text.slice(0, start) },
    { kind: "in", text: words },
    { kind: "same", text: text.slice(start + words.length) }
  ]
  return pieces.filter((piece) => piece.text !== "")
}

/** Without white space at both ends, and without pieces that hold nothing. */
function trimmed(changes: readonly WordChange[]): readonly WordChange[] {
  const last = changes.length - 1
  return changes
    .map(({ kind, text }, at) => {
      const from = at === 0 ? text.trimStart() : text
      return { kind, text: at === last ? from.trimEnd() : from }
    })
    .filter(({ text }) => text !== "")
}
