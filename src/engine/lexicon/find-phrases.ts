import { firstLetters, KEY_LENGTH } from "~engine/lexicon/first-letters"
import type { Phrase } from "~engine/lexicon/phrase"
import type { Span } from "~engine/types"

/** Finds phrases in a text: spans in order, none overlapping, the longest at each place. */
export type PhraseFinder = (text: string) => readonly Span[]

/** After a phrase: no letter or digit, so that it ends at a word. English needs no more than Latin letters. */
const WORD_END = "(?![a-z0-9_\\u00C0-\\u024F])"

/** What may not stand before a phrase: letters and digits, and what makes names, tags and contractions. */
const INSIDE_WORD = /[\p{L}\p{N}_@#'\u2019-]/u

/** Words after which a command still opens a clause: "come in and order yours". */
const LEADS =
  "and|&|or|then|so|please|pls|plz|just|simply|now|today|go|also|can|could|should|must|to|don't forget to|why not|let's|guys|everyone|tonight|ladies|friends|folks|free|step \\d"

/** Before a command: the start of the sentence, a mark, an emoji, a @name, #tag or link, or one of {@link LEADS}. */
const CLAUSE_START = new RegExp(
  `(?:^\\s{0,3}|[^\\p{L}\\p{N}\\s'\\u2019@#&$/_-]\\s{0,3}|\\s-{1,2}\\s{0,3}|[@#][\\p{L}\\p{N}_]{1,40}\\s{1,3}|https?:\\S{1,60}\\s{1,3}|(?<![\\p{L}\\p{N}])(?:${loosened(LEADS)})\\s{1,3})$`,
  "iu"
)

/** As far back as {@link CLAUSE_START} looks, in UTF-16 units: a link of 60 characters and white space. */
const LOOK_BACK = 70

type Entry = { readonly pattern: RegExp; readonly opens: boolean }

/**
 * A finder for a list of phrases.
 *
 * Looks at each word once and tries only the phrases that begin with its letters, so that a text costs little more than
 * its length, however many phrases there are.
 * @throws SyntaxError when words are no regular expression
 * @example
 * findPhrases([{ words: ["don't miss"], reason: "hurries" }])("Don\u2019t  miss it") // [{ start: 0, end: 11 }]
 */
export function findPhrases(phrases: readonly Phrase[]): PhraseFinder {
  const byKey = new Map<string, Entry[]>()
  for (const { words, opens = false } of phrases) {
    for (const source of words) {
      const entry = { pattern: new RegExp(`(?:${loosened(source)})${WORD_END}`, "iuy"), opens }
      for (const key of firstLetters(source)) {
        const entries = byKey.get(key)
        if (entries) entries.push(entry)
        else byKey.set(key, [entry])
      }
    }
  }
  return (text) => spansIn(text, byKey)
}

function spansIn(text: string, byKey: ReadonlyMap<string, readonly Entry[]>): readonly Span[] {
  const spans: Span[] = []
  let last = 0
  for (const { at, keys } of wordStarts(text)) {
    if (at < last) continue
    let end = at
    for (const key of keys) {
      for (const { pattern, opens } of byKey.get(key) ?? []) {
        pattern.lastIndex = at
        if (!pattern.test(text) || pattern.lastIndex <= end) continue
        if (opens && !CLAUSE_START.test(text.slice(Math.max(0, at - LOOK_BACK), at))) continue
        end = pattern.lastIndex
      }
    }
    if (end === at) continue
    spans.push({ start: at, end })
    last = end
  }
  return spans
}

type WordStart = { readonly at: number; readonly keys: readonly string[] }

let lastText = ""
let lastStarts: readonly WordStart[] = []

/** Where phrases can begin in a text, with the keys to look under; kept for the next finder, which asks for the same. */
function wordStarts(text: string): readonly WordStart[] {
  if (text === lastText) return lastStarts
  const folded = text
    .toLowerCase()
    .replace(/\u2019/gu, "'")
    .replace(/\s/gu, " ")
  const sameLength = folded.length === text.length
  const starts: WordStart[] = []
  for (let at = 0; at < text.length; at++) {
    if (folded[at] === " " || (at > 0 && isInsideWord(text.charCodeAt(at - 1)))) continue
    const letters = sameLength
      ? folded.slice(at, at + KEY_LENGTH)
      : text.slice(at, at + KEY_LENGTH).toLowerCase()
    starts.push({
      at,
      keys: Array.from({ length: letters.length + 1 }, (_, length) => letters.slice(0, length))
    })
  }
  lastText = text
  lastStarts = starts
  return starts
}

function isInsideWord(code: number): boolean {
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 95 || // _
      code === 64 || // @
      code === 35 || // #
      code === 39 || // '
      code === 45 // -
    )
  }
  return INSIDE_WORD.test(String.fromCharCode(code))
}

/** A character class (left alone), an apostrophe, or a space that is not counted. */
function loosened(words: string): string {
  return words.replace(/\[[^\]]*\]|'| (?![?{])/gu, (piece) =>
    piece === "'" ? "['\\u2019]" : piece === " " ? "\\s{1,3}" : piece
  )
}
