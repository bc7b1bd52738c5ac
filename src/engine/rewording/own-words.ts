import { findOwnWords, ownWordsIn, type FoundWord, OWN_WORDS } from "~engine/own-words"
import { lengthLimit, lengthWith } from "~engine/text/network-length"
import { removedFacts } from "~engine/rewording/facts/protected-facts"
import type { RewordContext } from "~engine/reworder"
import type { Steps } from "~engine/steps"
import { articleFor, replaceArticle } from "~engine/text/article"
import type { Draft } from "~engine/text/draft"
import { applyEdits } from "~engine/text/edit"
import { capitalised } from "~engine/text/letter-case"
import { parseDraft } from "~engine/text/parse-draft"
import { byStart, overlaps } from "~engine/text/span"
import type { GentlerDraft, JudgeOptions, Suggestion } from "~engine/types"

/** What the writer's own list says instead of its words, where they stand. */
export function ownSuggestions(draft: Draft, options: JudgeOptions): readonly Suggestion[] {
  const found = findOwnWords(draft, options)
  return found.flatMap((each, at) => suggestionFor(draft, each, found[at - 1]?.end ?? 0))
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
    const before = ownWordsIn(draft.text.slice(start, end), list)
    const isWelcome = (wording: string) =>
      [...ownWordsIn(wording, list)].every((word) => before.has(word))
    const [first, ...others] = [suggestion.replacement, ...suggestion.alternatives].filter(
      isWelcome
    )
    if (first === undefined) return []
    const isSame = first === suggestion.replacement
    const placeholder = isSame ? suggestion.placeholder : null
    return [{ ...suggestion, replacement: first, alternatives: others, placeholder }]
  })
  return [...kept, ...own].sort((one, other) => byStart(one, other) || one.end - other.end)
}

/**
 * A gentler draft with what the writer would rather say in it, where it still reads as gentle: the words are their own
 * wish, and those that a move brings in are avoided too.
 */
export function* inOwnWords(
  gentler: GentlerDraft,
  draft: Draft,
  { options, probabilityOf, strengthOf, salesy: before }: RewordContext
): Steps<GentlerDraft> {
  if (!options.ownWords?.length) return gentler
  const text = withoutOwnWords(parseDraft({ ...draft, text: gentler.text }), options)
  if (text === gentler.text) return gentler
  yield
  const salesy = yield* probabilityOf(text)
  const strength = yield* strengthOf(text)
  const isGentle = salesy !== null && salesy <= Math.max(before, gentler.salesy)
  return isGentle && strength <= gentler.strength ? { ...gentler, text, salesy, strength } : gentler
}

/** A draft with the first choice in place of each own word; the same where there is none, or a fact would be lost. */
function withoutOwnWords(draft: Draft, options: JudgeOptions): string {
  const edits = ownSuggestions(draft, options).filter(({ start, end, replacement }) =>
    removedFacts(draft.text.slice(start, end)).every((fact) => replacement.includes(fact))
  )
  return applyEdits(draft.text, edits)
}

/**
 * What the list says instead, in the capitals of what was written and with the article that fits.
 * @param from no earlier words are touched: they may be on the list themselves
 */
function suggestionFor(
  draft: Draft,
  { start, end, word }: FoundWord,
  from: number
): readonly Suggestion[] {
  const written = draft.text.slice(start, end)
  const instead = word.instead.map((one) => inCapitalsOf(written, word.words, one))
  const article = ARTICLE.exec(draft.text.slice(Math.max(from, start - LONGEST_ARTICLE), start))
  const isWrong = (one: string) => article?.[1]?.toLowerCase() !== articleFor(one)
  const [first, options] =
    article?.[1] !== undefined && instead.some(isWrong)
      ? [
          start - article[0].length,
          instead.map((one) => replaceArticle(article[1]!, one) + article[2]! + one)
        ]
      : [start, instead]
  const before = draft.text.slice(first, end)
  const [replacement, ...alternatives] = [...new Set(options)].filter(
    (one) =>
      one !== before &&
      lengthWith(draft, { start: first, end, replacement: one }) <= lengthLimit(draft)
  )
  if (replacement === undefined) return []
  return [
    {
      ...{ rule: OWN_WORDS, move: OWN_WORDS, depth: "phrase", start: first, end },
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
