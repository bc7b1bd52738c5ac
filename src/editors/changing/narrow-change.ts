import type { Span } from "~engine/types"

/** Words to be put in the place of a span. */
export type Change = { readonly span: Span; readonly text: string }

const SPACE = /\s/

/** The last place at or before `at` where a word begins. */
function wordStart(text: string, at: number): number {
  let place = at
  while (place > 0 && !SPACE.test(text.charAt(place - 1))) place--
  return place
}

function commonHead(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++
  return length
}

function reversed(text: string): string {
  return text.split("").reverse().join("")
}

/**
 * The smallest change, in whole words, that makes the same text: what stays need not be touched, chips in it least of
 * all.
 *
 * @param draft the whole text
 * @returns the change itself when nothing can be left out
 */
export function narrowChange(draft: string, { span, text }: Change): Change {
  const old = draft.slice(span.start, span.end)
  const head = wordStart(old, commonHead(old, text))
  const oldRest = old.slice(head)
  const newRest = text.slice(head)
  const backwards = reversed(oldRest)
  const tail = wordStart(backwards, commonHead(backwards, reversed(newRest)))
  return {
    span: { start: span.start + head, end: span.end - tail },
    text: newRest.slice(0, newRest.length - tail)
  }
}
