import { firstLetters } from "~engine/lexicon/match/first-letters"
import type { Phrase } from "~engine/lexicon/match/phrase"
import { LruCache } from "~engine/text/lru"
import type { Span } from "~engine/types"

/** Finds phrases in a text: spans in order, none overlapping, the longest at each place. */
export type PhraseFinder = (text: string) => readonly Span[]

/** Letters of English and of the names in it. `\p{L}` without regard to case takes milliseconds to compile. */
const LETTERS = "a-z\\u00C0-\\u024F"

/** What is written short in a phrase: a letter alone or in a class, an apostrophe, a space that is not counted. */
const SHORT = /\[[^\]]*\]|\\p\{L\}|'| (?![?{])/gu

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
  readonly source: string
  readonly opens: boolean
  /** Compiled when first tried: of a thousand phrases a draft needs a few dozen. */
  pattern: RegExp | null
}

/** The phrases of all finders as a tree of their first letters: one walk over a text serves every rule. */
type Branch = { readonly entries: Entry[]; readonly next: Map<string, Branch> }

const root: Branch = { entries: [], next: new Map() }

/** The finder of each list, so that rules which share a list share the walk. */
const known = new Map<readonly Phrase[], PhraseFinder>()

/** What each finder found in a text, by its number; nothing where it found nothing. */
type Found = ReadonlyMap<number, readonly Span[]>

/** Walks kept for reuse: more than the sentences of the longest draft that is read. */
const MAX_CACHED_WALKS = 600

/** Texts walked before: rules ask for the same sentences one after the other, and again on the next key. */
const walks = new LruCache<string, Found>(MAX_CACHED_WALKS)

const NOTHING: readonly Span[] = []

/**
 * A finder for a list of phrases.
 *
 * Looks at each word once and tries only the phrases that begin with its letters, so that a text costs little more than
 * its length, however many phrases there are.
 * Words that are no regular expression throw a SyntaxError when they are first tried.
 * @example
 * findPhrases([{ words: ["don't miss"], reason: "hurries" }])("Don\u2019t  miss it") // [{ start: 0, end: 11 }]
 */
export function findPhrases(phrases: readonly Phrase[]): PhraseFinder {
  const before = known.get(phrases)
  if (before) return before
  const finder = known.size
  for (const { words, opens = false } of phrases) {
    for (const source of words) {
      const entry: Entry = { finder, source, opens, pattern: null }
      for (const key of firstLetters(source)) branchOf(key).entries.push(entry)
    }
  }
  const find: PhraseFinder = (text) => walkOnce(text).get(finder) ?? NOTHING
  known.set(phrases, find)
  walks.clear()
  last = null
  return find
}

/** The last of them: the rules ask one after the other for the same sentence. */
let last: { readonly text: string; readonly found: Found } | null = null

function walkOnce(text: string): Found {
  if (last?.text === text) return last.found
  const found = walks.get(text) ?? walk(text)
  walks.set(text, found)
  last = { text, found }
  return found
}

function walk(text: string): Found {
  const found = new Map<number, Span[]>()
  const letters = foldedLetters(text)
  for (let start = 0; start < text.length; start++) {
    if (letters[start] === " " || (start > 0 && isInsideWord(text.charCodeAt(start - 1)))) continue
    let branch: Branch | undefined = root
    for (let at = start; branch; branch = branch.next.get(letters[at++] ?? "")) {
      for (const entry of branch.entries) tryAt(text, start, entry, found)
    }
  }
  return found
}

/** Adds the phrase to the spans of its finder where it stands here: the longest at a place, none within another. */
function tryAt(text: string, start: number, entry: Entry, found: Map<number, Span[]>): void {
  const spans = found.get(entry.finder) ?? []
  const last = spans.at(-1)
  if (last && start < last.end && start !== last.start) return
  entry.pattern ??= new RegExp(`(?:${loosened(entry.source)})${WORD_END}`, "iuy")
  entry.pattern.lastIndex = start
  if (!entry.pattern.test(text)) return
  const end = entry.pattern.lastIndex
  if (entry.opens && !CLAUSE_START.test(text.slice(Math.max(0, start - LOOK_BACK), start))) return
  if (last?.start !== start) spans.push({ start, end })
  else if (end > last.end) spans[spans.length - 1] = { start, end }
  found.set(entry.finder, spans)
}

function branchOf(key: string): Branch {
  let branch = root
  for (const letter of key.split("")) {
    const next: Branch = branch.next.get(letter) ?? { entries: [], next: new Map() }
    branch.next.set(letter, next)
    branch = next
  }
  return branch
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

function loosened(words: string): string {
  return words.replace(SHORT, (piece) => {
    if (piece === "'") return "['\\u2019]"
    if (piece === " ") return "\\s{1,3}"
    if (piece === "\\p{L}") return `[${LETTERS}]`
    return piece.replace("\\p{L}", LETTERS)
  })
}
