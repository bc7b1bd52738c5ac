import { gentlerOf } from "~engine/judgement"
import { overlaps } from "~engine/text/span"
import type { Finding, Judgement, Suggestion } from "~engine/types"
import type { CardView, GentlerPart, Offer, Reason } from "./card-view"
import { shownReplacement, shownSpan } from "./shown-words"
import { findingId, suggestionId } from "~overlay/draft/draft-parts"
import type { JudgedPart } from "~overlay/draft/judge-parts"
import { wordsOf } from "~overlay/draft/thread-text"
import { wordChanges } from "~overlay/draft/word-changes"
import { ignoreName, offerName, partNote, removedNote, WORDS } from "./words"

/** Reasons shown at most. */
const MAX_REASONS = 3
/** Praise shown at most. */
const MAX_GOOD = 3
/** Longer words are a passage and no phrase to ignore; in UTF-16 units. */
const MAX_PHRASE = 80

/**
 * What the card says of a draft.
 * @param whole the judgement of the whole thread; of a single draft its only part's
 */
export function buildView(parts: readonly JudgedPart[], whole: Judgement): CardView {
  const offers = parts.flatMap((part, index) => offersOf(part, index))
  const gentler = parts.flatMap((part, index) => gentlerPartsOf(part, index))
  const alone = parts.flatMap(({ judgement }, index) =>
    parts.length > 1 && judgement.verdict === "salesy" ? [index] : []
  )
  return {
    verdict: whole.verdict,
    headline: headline(whole),
    aside: aside(parts, whole),
    reasons: whole.verdict === "valuable" ? [] : reasonsOf(parts),
    good: distinct(whole.good.map(({ message }) => message)).slice(0, MAX_GOOD),
    offers,
    gentler,
    removed: removedNote(distinct(gentler.flatMap(({ part }) => removedFrom(parts[part])))),
    notes: [
      ...(alone.length > 0 ? [partNote(alone) ?? ""] : []),
      ...(staysAPitch(whole) ? [WORDS.stillAPitch] : []),
      ...(whole.truncated ? [WORDS.truncated] : [])
    ],
    quiet: isEmpty(parts),
    thread: parts.length > 1
  }
}

function headline(judgement: Judgement): string {
  switch (judgement.verdict) {
    case "salesy":
      return WORDS.salesy[judgement.strength]
    case "soft-sell":
      return WORDS.softSell
    case "valuable":
      return WORDS.valuable
    case "unsure":
      return WORDS.unsure[judgement.reason]
  }
}

function aside(parts: readonly JudgedPart[], whole: Judgement): string | null {
  if (whole.verdict === "salesy" || whole.verdict === "soft-sell") return null
  if (whole.verdict === "valuable") return whole.good[0]?.message ?? WORDS.valuablePlain
  if (isEmpty(parts)) return WORDS.missing.empty
  return whole.reason === "close-call" && whole.good.length > 0
    ? WORDS.closeCallWithGood
    : WORDS.missing[whole.reason]
}

function isEmpty(parts: readonly JudgedPart[]): boolean {
  return parts.every(({ text }) => text.trim() === "")
}

/** The strongest finding of each rule, strongest first. */
function reasonsOf(parts: readonly JudgedPart[]): readonly Reason[] {
  const found = parts.flatMap(({ text, judgement }, part) =>
    judgement.findings.map((finding, index) => ({ finding, text, part, index, judgement }))
  )
  found.sort((a, b) => b.finding.share - a.finding.share)
  const rules = new Set<string>()
  const shown: { part: number; finding: Finding }[] = []
  const reasons: Reason[] = []
  for (const { finding, text, part, index, judgement } of found) {
    if (reasons.length === MAX_REASONS) break
    // One reason a rule, and one for the same words.
    const told = shown.some((each) => each.part === part && overlaps(each.finding, finding))
    if (rules.has(finding.rule) || told) continue
    shown.push({ part, finding })
    rules.add(finding.rule)
    const phrase = wordsOf(text, finding)
    const ignorable =
      phrase.length > 0 && phrase.length <= MAX_PHRASE && !isOffered(finding, judgement)
    reasons.push({
      id: findingId(part, index),
      text: finding.message,
      detail: finding.source ? `${finding.why} (${finding.source})` : finding.why,
      ignoreName: ignorable ? ignoreName(phrase, occurrence(text, finding)) : null
    })
  }
  return reasons
}

function isOffered(finding: Finding, judgement: Judgement): boolean {
  return judgement.suggestions.some(
    ({ start, end }) => start === finding.start && end === finding.end
  )
}

function offersOf({ text, judgement }: JudgedPart, part: number): readonly Offer[] {
  return (
    judgement.suggestions
      .map((suggestion, index) => ({ suggestion, index }))
      // Words before sentences: the smaller change first.
      .sort(
        (a, b) => rank(a.suggestion) - rank(b.suggestion) || a.suggestion.start - b.suggestion.start
      )
      .map(({ suggestion, index }) => {
        const shown = shownSpan(text, suggestion)
        const old = wordsOf(text, shown)
        const turn = occurrence(text, shown)
        return {
          id: suggestionId(part, index),
          part,
          old,
          options: distinct([suggestion.replacement, ...suggestion.alternatives]).map(
            (replacement) => ({
              replacement,
              shown: shownReplacement(text, shown, suggestion, replacement),
              name: offerName(old, shownReplacement(text, shown, suggestion, replacement), turn),
              select: replacement === suggestion.replacement ? suggestion.placeholder : null
            })
          ),
          ignoreName: ignoreName(old, turn)
        }
      })
  )
}

function rank({ depth }: Suggestion): number {
  return depth === "phrase" ? 0 : 1
}

/** Which of the phrases that read alike in the card a span is, counted from 1: line breaks show as spaces there. */
function occurrence(text: string, { start, end }: Pick<Suggestion, "start" | "end">): number {
  const words = text.slice(start, end).trim().split(/\s+/u)
  if (words[0] === "") return 1
  const alike = new RegExp(words.map(escaped).join("\\s+"), "gu")
  let turn = 1
  for (let match = alike.exec(text); match && match.index < start; match = alike.exec(text)) {
    turn++
    alike.lastIndex = match.index + 1
  }
  return turn
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&")
}

function gentlerPartsOf({ text, judgement }: JudgedPart, part: number): readonly GentlerPart[] {
  const gentler = gentlerOf(judgement)
  return gentler && gentler.text !== text
    ? [{ part, before: text, text: gentler.text, changes: wordChanges(text, gentler.text) }]
    : []
}

function removedFrom(part: JudgedPart | undefined): readonly string[] {
  return part ? (gentlerOf(part.judgement)?.removed ?? []) : []
}

/** True for a hard sell that no wording turns into something else. */
function staysAPitch(judgement: Judgement): boolean {
  if (judgement.verdict !== "salesy" || judgement.strength < 2) return false
  const { strength, gentler } = judgement
  return gentler === null ? strength === 3 : gentler.strength > 1
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
