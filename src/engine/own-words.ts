import type { Draft } from "~engine/text/draft"
import { cutsWord } from "~engine/text/edit"
import { foldPhrase } from "~engine/text/fold-phrase"
import { memoize } from "~engine/text/memo"
import type { SentenceReading } from "~engine/text/sentence"
import { contains, overlaps, shift } from "~engine/text/span"
import type { TokenType } from "~engine/text/token"
import type { Finding, JudgeOptions, OwnWord, Span } from "~engine/types"

/** The rule of findings, and the move of suggestions, that come of the writer's own list. */
export const OWN_WORDS = "own-words"

const WHY = "You put it on your list of words to avoid."

/** Words of the list where they stand. */
export type FoundWord = Span & { readonly word: OwnWord }

/** Neither a link's, a name's nor a tag's letters are the writer's to choose. */
const NAMES: ReadonlySet<TokenType> = new Set(["link", "mention", "hashtag"])

/** True for what comes of the writer's own list: a finding, or a suggestion. */
export function isOwnWord({ rule }: { readonly rule: string }): boolean {
  return rule === OWN_WORDS
}

/**
 * The words of the writer's list that a draft has. Whole words only, whatever their capitals; in quotations too, for the
 * wish names no exception.
 *
 * They are no features: the verdict is the same with and without them.
 */
export function ownFindings(draft: Draft, options: JudgeOptions): readonly Finding[] {
  return findOwnWords(draft, options).map(({ start, end }) => ({
    ...{ rule: OWN_WORDS, start, end, share: 0, why: WHY, source: null },
    message: `\u201C${draft.text.slice(start, end)}\u201D is a word you avoid.`
  }))
}

/** Where words of the list stand in a draft, in order; those that are left alone in it are left out. */
export function findOwnWords(
  draft: Draft,
  { ownWords: list = [], isIgnoredHere }: JudgeOptions
): readonly FoundWord[] {
  if (list.length === 0) return []
  const inSentence = finderFor(list)
  return draft.sentences
    .flatMap(({ start, reading }) => inSentence(reading).map((found) => shift(found, start)))
    .filter(
      // A sentence of many letters without a space may have been cut within a word.
      ({ start, end }) => !cutsWord(draft.text, start) && !cutsWord(draft.text, end)
    )
    .filter(({ start, end }) => !isIgnoredHere?.(foldPhrase(draft.text.slice(start, end))))
}

/** Kept as long as the list and the sentence's reading: an edit costs what it changed. */
const finderFor = memoize((list: readonly OwnWord[]) =>
  memoize(({ text, tokens }: SentenceReading): readonly FoundWord[] => {
    const names = tokens.filter(({ type }) => NAMES.has(type))
    return matchesOf(text, list).filter((found) =>
      names.every((name) => !overlaps(name, found) || contains(found, name))
    )
  })
)

/** The words of the list that a text has, wherever it stands. */
export function ownWordsIn(text: string, list: readonly OwnWord[]): ReadonlySet<OwnWord> {
  return new Set(matchesOf(text, list).map(({ word }) => word))
}

function matchesOf(text: string, list: readonly OwnWord[]): readonly FoundWord[] {
  const { pattern, words } = compiled(list)
  return [...text.matchAll(pattern)].map((match) => {
    const groups: readonly (string | undefined)[] = match.slice(1)
    const at = groups.findIndex((group) => group !== undefined)
    return { start: match.index, end: match.index + match[0].length, word: words[at]! }
  })
}

/** One pattern for the whole list: a group for each word, the longest first. */
const compiled = memoize((list: readonly OwnWord[]) => {
  const words = [...list].sort((one, other) => other.words.length - one.words.length)
  const pattern = new RegExp(
    words.map(({ words }) => `(${sourceOf(words.trim())})`).join("|"),
    "giu"
  )
  return { pattern, words }
})

/** Where a word may begin and end: an apostrophe or hyphen joins it to the next. */
const BEFORE = "(?<![\\p{L}\\p{N}\\p{M}_]['\\u2019-]?)"
const AFTER = "(?!['\\u2019-]?[\\p{L}\\p{N}\\p{M}_])"

const STARTS_IN_LETTER = /^[\p{L}\p{N}\p{M}_]/u
const ENDS_IN_LETTER = /[\p{L}\p{N}\p{M}_]$/u

function sourceOf(words: string): string {
  const written = [words.normalize("NFC"), words.normalize("NFD")].map((form) =>
    form
      .replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")
      .replace(/['\u2019]/gu, "['\\u2019]")
      .replace(/\s+/gu, "\\s+")
  )
  const [before, after] = [STARTS_IN_LETTER.test(words), ENDS_IN_LETTER.test(words)]
  return `${before ? BEFORE : ""}(?:${[...new Set(written)].join("|")})${after ? AFTER : ""}`
}
