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
  "and|&|or|then|so|please|pls|plz|just|simply|now|today|go|also|can|should|must|(?<!\\b(?:had|have|has|having|want|wants|wanted|need|needs|needed|try|tried|trying|going|used|like|liked|love|able|how|where|when|what|afraid|hard|easy|not) )to|don't forget to|why not|let's|guys|everyone|tonight|ladies|friends|folks|free|step \\d"

/** Before a command: the start of the sentence, a mark, an emoji, a @name, #tag or link, or one of {@link LEADS}. */
const CLAUSE_START = new RegExp(
  `(?:^\\s{0,3}|[^\\p{L}\\p{N}\\s'\\u2019@#&$/_-]\\s{0,3}|\\s-{1,2}\\s{0,3}|[@#][\\p{L}\\p{N}_]{1,40}\\s{1,3}|https?:\\S{1,60}\\s{1,3}|(?<![\\p{L}\\p{N}])(?:${loosened(LEADS)})\\s{1,3})$`,
  "iu"
)

/** As far back as {@link CLAUSE_START} looks, in UTF-16 units: a link of 60 characters and white space. */
const LOOK_BACK = 70

type Entry = {
  /** Which finder the phrase belongs to. */
  readonly finder: number
  readonly pattern: RegExp
  readonly opens: boolean
}

/** The phrases of all finders by their first letters: one walk over a text serves every rule. */
const index = new Map<string, Entry[]>()

/** The finder of each list, so that rules which share a list share the walk. */
const known = new Map<readonly Phrase[], PhraseFinder>()

/** The text walked last, and what each finder found in it: rules ask for the same sentence one after the other. */
let walked: { readonly text: string; readonly found: readonly (readonly Span[])[] } | null = null

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
  const before = known.get(phrases)
  if (before) return before
  const finder = known.size
  for (const { words, opens = false } of phrases) {
    for (const source of words) {
      const pattern = new RegExp(`(?:${loosened(source)})${WORD_END}`, "iuy")
      for (const key of firstLetters(source)) {
        const entries = index.get(key)
        if (entries) entries.push({ finder, pattern, opens })
        else index.set(key, [{ finder, pattern, opens }])
      }
    }
  }
  const find: PhraseFinder = (text) => {
    if (walked?.text !== text) walked = { text, found: walk(text) }
    return walked.found[finder]!
  }
  known.set(phrases, find)
  walked = null
  return find
}

function walk(text: string): readonly (readonly Span[])[] {
  const found: Span[][] = Array.from({ length: known.size }, () => [])
  const letters = foldedLetters(text)
  for (let start = 0; start < text.length; start++) {
    if (letters[start] === " " || (start > 0 && isInsideWord(text.charCodeAt(start - 1)))) continue
    for (let length = 0; length <= KEY_LENGTH; length++) {
      for (const { finder, pattern, opens } of index.get(letters.slice(start, start + length)) ??
        []) {
        const spans = found[finder]!
        const last = spans.at(-1)
        if (last && start < last.end && start !== last.start) continue
        pattern.lastIndex = start
        if (!pattern.test(text)) continue
        const end = pattern.lastIndex
        if (opens && !CLAUSE_START.test(text.slice(Math.max(0, start - LOOK_BACK), start))) continue
        if (last?.start !== start) spans.push({ start, end })
        else if (end > last.end) spans[spans.length - 1] = { start, end }
      }
    }
  }
  return found
}

/** Lower case, apostrophes straight, white space as spaces; as long as the text. */
function foldedLetters(text: string): string {
  const folded = text.toLowerCase()
  const letters = folded.length === text.length ? folded : text
  return letters.replace(/\u2019/gu, "'").replace(/\s/gu, " ")
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
