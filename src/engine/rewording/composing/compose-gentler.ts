import type { RewordContext } from "~engine/reworder"
import { applyEdits, type Edit } from "~engine/text/edit"
import { logitFall, type Scorer } from "~engine/rewording/composing/scorer"
import { draftLength, networkLength } from "~engine/rewording/facts/network-length"
import { byStart, lengthOf, overlaps } from "~engine/text/span"
import { LISTED_FACTS, lostFacts, removedFacts } from "~engine/rewording/facts/protected-facts"
import { touchedLines } from "~engine/rewording/facts/touched-lines"
import type { Steps } from "~engine/steps"
import type { Draft } from "~engine/text/draft"
import type { GentlerDraft, Suggestion } from "~engine/types"
import { networkOf } from "~networks/index"

/** Fall in probability from which no more whole sentences are taken out, if the strength fell too. */
const ENOUGH_FALL = 0.2

/** Share of the draft that every removal counts for besides its own length, so that a tiny one does not win by size. */
const SIZE_OF_NOTHING = 0.3

/**
 * Rise in probability that is borne for a wording that reads calmer: the classifier is no judge of a few hundredths, and
 * praise or shouting left over in a gentler draft looks like an oversight.
 */
const TOLERATED_RISE = 0.04

/** Moves that take out whole sentences of substance; others take out words that say nothing ("Hurry!"). */
const TAKE_SUBSTANCE = ["drop-pitch-sentence", "stop-after-thanks"]

/**
 * Share of a draft's characters that may go with removed sentences: more would make another post. In a reply the thanks may
 * be all that is left, for they are the answer.
 */
const MAX_REMOVED = { post: 0.57, reply: 0.85 } as const

/**
 * Composes the gentler draft: rewordings first, then, only while it still sells as hard, removals of whole sentences.
 * Each step is kept only when the classifier agrees.
 *
 * @param spare changes that are not offered by themselves: removals where a rewording of the same words is, and wordings
 * that only help beside others
 * @returns null when nothing lowers the probability
 */
export function* composeGentler(
  draft: Draft,
  suggestions: readonly Suggestion[],
  spare: readonly Suggestion[],
  scorer: Scorer,
  context: RewordContext
): Steps<GentlerDraft | null> {
  const open = suggestions.filter(({ placeholder }) => placeholder === null)
  const composition = new Composition(draft, scorer)
  const strengthOf = (edits: readonly Edit[]) => context.strengthOf(applyEdits(draft.text, edits))
  const isEnough = function* ({ chosen, salesy }: Composition): Steps<boolean> {
    if (scorer.base - salesy < ENOUGH_FALL) return false
    return (yield* strengthOf(chosen)) < (yield* strengthOf([]))
  }
  const replace = function* (): Steps<void> {
    yield* replaceWords(composition, yield* byFall(open.filter(rewords), scorer))
  }
  const remove = function* (): Steps<void> {
    const removals = [...open, ...spare].filter(removes)
    yield* removeSentences(composition, yield* byFallForSize(removals, draft, scorer), isEnough)
  }
  // An answer to somebody is better without the pitch than with a softer one.
  for (const part of draft.surface === "reply" ? [remove, replace] : [replace, remove]) {
    yield* part()
  }
  yield* calmTheRest(composition, spare.filter(rewords))
  const { chosen, salesy } = composition
  if (chosen.length === 0 || salesy >= scorer.base) return null
  const text = applyEdits(draft.text, chosen)
  yield
  const removed = chosen
    .filter(empties)
    .flatMap(({ start, end }) => removedFacts(draft.text.slice(start, end)))
  if (losesMore(draft.text, chosen, removed)) return null
  return { text, salesy, strength: yield* context.strengthOf(text), removed: [...new Set(removed)] }
}

/** True when a fact is gone that no removed sentence took along: edits side by side may read differently than each alone. */
function losesMore(text: string, edits: readonly Edit[], removed: readonly string[]): boolean {
  const { before, after } = touchedLines(text, edits)
  return lostFacts(before, after).some(
    (fact) => LISTED_FACTS.has(fact.kind) && !removed.includes(fact.text)
  )
}

/** The edits taken so far, and the probability with them. */
class Composition {
  readonly draft: Draft
  readonly #scorer: Scorer
  chosen: readonly Suggestion[] = []
  salesy: number

  constructor(draft: Draft, scorer: Scorer) {
    this.draft = draft
    this.#scorer = scorer
    this.salesy = scorer.base
  }

  /** Takes these edits in place of the ones so far, unless the probability rises by more than `rise`. */
  *consider(next: readonly Suggestion[], rise = 0): Steps<boolean> {
    const salesy = yield* this.#scorer.score(next)
    if (salesy === null || salesy > Math.min(this.salesy + rise, this.#scorer.base)) return false
    if (!fits(this.draft, next)) return false
    this.chosen = next
    this.salesy = salesy
    return true
  }

  /** True where these words are changed already. */
  covers(edit: Edit): boolean {
    return this.chosen.some((other) => overlaps(other, edit))
  }
}

/** Each by itself lowers the probability, so all together nearly always do: one question instead of many. */
function* replaceWords(composition: Composition, rewordings: readonly Suggestion[]): Steps<void> {
  const { chosen } = composition
  if (yield* composition.consider([...chosen, ...apart(rewordings, chosen)])) return
  for (const one of rewordings) {
    yield
    if (!composition.covers(one)) yield* composition.consider([...composition.chosen, one])
  }
}

/** A sentence that could be said otherwise goes last: people rather reword than lose their words. */
function* removeSentences(
  composition: Composition,
  removals: readonly Suggestion[],
  isEnough: (composition: Composition) => Steps<boolean>
): Steps<void> {
  const { draft } = composition
  for (const removal of [...removals.filter((one) => !composition.covers(one)), ...removals]) {
    yield
    if (yield* isEnough(composition)) return
    const { chosen } = composition
    if (chosen.some((other) => removes(other) && overlaps(other, removal))) continue
    const next = [...chosen.filter((other) => !overlaps(other, removal)), removal]
    if (removedShare(draft, next) <= MAX_REMOVED[draft.surface]) {
      yield* composition.consider(next)
    }
  }
}

/** Praise and shouting that are left. */
function* calmTheRest(composition: Composition, wordings: readonly Suggestion[]): Steps<void> {
  for (const one of wordings) {
    yield
    if (composition.covers(one)) continue
    yield* composition.consider([...composition.chosen, one], TOLERATED_RISE)
  }
}

/** Those that overlap neither each other nor what is chosen, the earlier in the list first. */
function apart(
  suggestions: readonly Suggestion[],
  chosen: readonly Suggestion[]
): readonly Suggestion[] {
  const found: Suggestion[] = []
  for (const one of suggestions) {
    if (![...chosen, ...found].some((other) => overlaps(other, one))) found.push(one)
  }
  return found
}

function* byFall(suggestions: readonly Suggestion[], scorer: Scorer): Steps<readonly Suggestion[]> {
  const scores = new Map<Suggestion, number>()
  for (const one of suggestions) {
    scores.set(one, (yield* scorer.score([one])) ?? scorer.base)
    yield
  }
  return [...suggestions].sort(
    (one, other) => scores.get(one)! - scores.get(other)! || byStart(one, other)
  )
}

/** Those first that lower the probability most for the letters they take. */
function* byFallForSize(
  removals: readonly Suggestion[],
  draft: Draft,
  scorer: Scorer
): Steps<readonly Suggestion[]> {
  const worth = new Map<Suggestion, number>()
  for (const one of removals) {
    const fall = logitFall(scorer.base, (yield* scorer.score([one])) ?? scorer.base)
    worth.set(one, fall / (SIZE_OF_NOTHING + (one.end - one.start) / draft.text.length))
    yield
  }
  return [...removals].sort(
    (one, other) => worth.get(other)! - worth.get(one)! || byStart(one, other)
  )
}

function empties({ depth, replacement }: Suggestion): boolean {
  return depth === "sentence" && replacement.trim() === ""
}

function removes(suggestion: Suggestion): boolean {
  return empties(suggestion) && TAKE_SUBSTANCE.includes(suggestion.move)
}

function rewords(suggestion: Suggestion): boolean {
  return !removes(suggestion)
}

function removedShare({ text }: Draft, suggestions: readonly Suggestion[]): number {
  const gone = suggestions.filter(removes).reduce((sum, removal) => sum + lengthOf(removal), 0)
  return gone / text.length
}

function fits(draft: Draft, edits: readonly Edit[]): boolean {
  const length = networkLength(applyEdits(draft.text, edits), draft.site)
  return length <= Math.max(networkOf(draft.site).maxLength, draftLength(draft))
}
