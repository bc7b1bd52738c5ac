import { draftLength, lengthWith } from "~engine/rewording/facts/network-length"
import { removedFacts } from "~engine/rewording/facts/protected-facts"
import type { Draft } from "~engine/text/draft"
import { articleFor, replaceArticle } from "~engine/text/article"
import { applyEdits, cutsWord } from "~engine/text/edit"
import { foldPhrase } from "~engine/text/fold-phrase"
import { capitalised } from "~engine/text/letter-case"
import { memoize } from "~engine/text/memo"
import type { SentenceReading } from "~engine/text/sentence"
import { contains, overlaps, shift } from "~engine/text/span"
import type { TokenType } from "~engine/text/token"
import type { Finding, JudgeOptions, OwnWord, Span, Suggestion } from "~engine/types"
import { networkOf } from "~networks/index"

/** The rule of findings, and the move of suggestions, that come of the writer's own list. */
export const OWN_WORDS = "own-words"

const WHY = "You put it on your list of words to avoid."

/** Words of the list where they stand. */
type Found = Span & { readonly word: OwnWord }

/** Neither a link's, a name's nor a tag's letters are the writer's to choose. */
const NAMES: ReadonlySet<TokenType> = new Set(["link", "mention", "hashtag"])

/** True for what comes of the writer's own list: a finding, or a suggestion. */
export function isOwnWord({ rule }: { readonly rule: string }): boolean {
  return rule === OWN_WORDS
}

/**
 * The words of the writer's list that a draft has, as findings, with what they say instead as suggestions. Whole words
 * only, whatever their capitals; in quotations too, for the wish names no exception.
 *
 * They are no features: the verdict is the same with and without them.
 */
export function ownWords(
  draft: Draft,
  options: JudgeOptions
): { readonly findings: readonly Finding[]; readonly suggestions: readonly Suggestion[] } {
  const found = findOwn(draft, options)
  return {
    findings: found.map(({ start, end }) => ({
      ...{ rule: OWN_WORDS, start, end, share: 0, why: WHY, source: null },
      message: `\u201C${draft.text.slice(start, end)}\u201D is a word you avoid.`
    })),
    suggestions: found.flatMap((each) => suggestionFor(draft, each))
  }
}

/** Leaves out other words for the same phrase, and wordings that bring in what the writer avoids. */
export function besideOwn(
  suggestions: readonly Suggestion[],
  own: readonly Suggestion[],
  draft: Draft,
  { ownWords: list = [] }: JudgeOptions
): readonly Suggestion[] {
  if (list.length === 0) return suggestions
  const kept = suggestions.flatMap((suggestion) => {
    const { depth, start, end } = suggestion
    if (depth === "phrase" && own.some((each) => overlaps(each, suggestion))) return []
    const before = wordsIn(draft.text.slice(start, end), list)
    const isWelcome = (wording: string) =>
      [...wordsIn(wording, list)].every((word) => before.has(word))
    const [first, ...others] = [suggestion.replacement, ...suggestion.alternatives].filter(
      isWelcome
    )
    if (first === undefined) return []
    const isSame = first === suggestion.replacement
    const placeholder = isSame ? suggestion.placeholder : null
    return [{ ...suggestion, replacement: first, alternatives: others, placeholder }]
  })
  return [...kept, ...own].sort((one, other) => one.start - other.start || one.end - other.end)
}

/** A draft with the first choice in place of each own word; the same where there is none, or a fact would be lost. */
export function withoutOwnWords(draft: Draft, options: JudgeOptions): string {
  const edits = findOwn(draft, options)
    .flatMap((found) => suggestionFor(draft, found))
    .filter(({ start, end, replacement }) =>
      removedFacts(draft.text.slice(start, end)).every((fact) => replacement.includes(fact))
    )
  return applyEdits(draft.text, edits)
}

function findOwn(draft: Draft, { ownWords: list = [], isIgnoredHere }: JudgeOptions): Found[] {
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
  memoize(({ text, tokens }: SentenceReading): readonly Found[] => {
    const names = tokens.filter(({ type }) => NAMES.has(type))
    return matchesOf(text, list).filter((found) =>
      names.every((name) => !overlaps(name, found) || contains(found, name))
    )
  })
)

function wordsIn(text: string, list: readonly OwnWord[]): ReadonlySet<OwnWord> {
  return new Set(matchesOf(text, list).map(({ word }) => word))
}

function matchesOf(text: string, list: readonly OwnWord[]): readonly Found[] {
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

/** What the list says instead, in the capitals of what was written and with the article that fits. */
function suggestionFor(draft: Draft, { start, end, word }: Found): readonly Suggestion[] {
  const written = draft.text.slice(start, end)
  const instead = word.instead.map((one) => inCapitalsOf(written, word.words, one))
  const article = ARTICLE.exec(draft.text.slice(Math.max(0, start - LONGEST_ARTICLE), start))
  const isWrong = (one: string) => article?.[1]?.toLowerCase() !== articleFor(one)
  const [from, options] =
    article?.[1] !== undefined && instead.some(isWrong)
      ? [
          start - article[0].length,
          instead.map((one) => replaceArticle(article[1]!, one) + article[2]! + one)
        ]
      : [start, instead]
  const longest = Math.max(networkOf(draft.site).maxLength, draftLength(draft))
  const before = draft.text.slice(from, end)
  const [replacement, ...alternatives] = [...new Set(options)].filter(
    (one) => one !== before && lengthWith(draft, { start: from, end, replacement: one }) <= longest
  )
  if (replacement === undefined) return []
  return [
    {
      ...{ rule: OWN_WORDS, move: OWN_WORDS, depth: "phrase", start: from, end },
      ...{ replacement, alternatives, placeholder: null }
    }
  ]
}

/** An article in front of a word, and the space between them. */
const ARTICLE = /(?<![\p{L}\p{N}\p{M}_'\u2019-])(an?)([ \u00A0])$/iu

/** As much as {@link ARTICLE} looks at, in UTF-16 units. */
const LONGEST_ARTICLE = 5

function inCapitalsOf(written: string, listed: string, replacement: string): string {
  const letters = written.match(/\p{L}/gu) ?? []
  const isShouted = letters.length > 1 && !/\p{Ll}/u.test(written) && /\p{Ll}/u.test(listed)
  if (isShouted) return replacement.toUpperCase()
  const isRaised = /^\P{L}*\p{Lu}/u.test(written) && !/^\P{L}*\p{Lu}/u.test(listed)
  return isRaised ? capitalised(replacement) : replacement
}
