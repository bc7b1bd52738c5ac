import { isOwnWord } from "~engine/own-words"
import { contains, overlaps } from "~engine/text/span"
import type { Finding, Span, Suggestion } from "~engine/types"
import { findingId, suggestionId } from "~overlay/draft/draft-parts"
import type { JudgedPart } from "~overlay/draft/judge-parts"
import { wordsOf } from "~overlay/draft/thread-text"
import type { Mark, Offer } from "./card-view"
import { effectOf } from "./effects"
import { readAlone, shownReplacement, shownSpan, withoutJoint } from "./shown-words"
import { ignoreName, offerName } from "./words"

/** Longer words are a passage and no phrase that comes again; in UTF-16 units. */
const MAX_PHRASE = 80

type Found = { readonly finding: Finding; readonly index: number }
type Placed = { readonly start: number; readonly mark: Mark }

/**
 * The marked places of one part, in the order of the text. Findings of words that overlap are one place: the eye sees one
 * line under them, and the strongest says what they do.
 */
export function marksOf(judged: JudgedPart, part: number): readonly Mark[] {
  const { text, judgement } = judged
  const offers = judgement.suggestions.map((suggestion, index) =>
    offerOf(text, suggestion, part, index)
  )
  const taken = new Set<Offer>()
  const found = groups(judgement.findings)
    .sort((one, other) => startOf(one) - startOf(other))
    .map((group): Placed => {
      const strongest = group[0]!.finding
      const seen = underlined(group)
      const offer = offerFor(group, offers)
      const isFirst = offer === null || !taken.has(offer)
      if (offer) taken.add(offer)
      return {
        start: strongest.start,
        mark: {
          id: findingId(part, group[0]!.index),
          part,
          findings: group.map(({ index }) => findingId(part, index)),
          words: wordsOf(text, seen),
          rule: strongest.rule,
          effect: effectOf(strongest.rule),
          why: strongest.source ? `${strongest.why} (${strongest.source})` : strongest.why,
          offer: offer && inWhole(text, seen, offer),
          isFirst,
          ignore: ignoreNames(
            text,
            seen,
            group.every(({ finding }) => isOwnWord(finding))
          )
        }
      }
    })
  const alone = offers
    .filter((offer) => !taken.has(offer))
    .map((offer): Placed => ({
      start: offer.suggestion.start,
      mark: {
        id: offer.id,
        part,
        findings: [],
        words: withoutJoint(offer.old),
        rule: offer.suggestion.rule,
        effect: effectOf(offer.suggestion.rule),
        why: null,
        offer,
        isFirst: true,
        ignore: ignoreNames(text, offer.suggestion, false)
      }
    }))
  return [...found, ...alone].sort((one, other) => one.start - other.start).map(({ mark }) => mark)
}

/** All that the eye sees one line under; where that is a passage, the strongest finding alone. */
function underlined(group: readonly Found[]): Span {
  const start = Math.min(...group.map(({ finding }) => finding.start))
  const end = Math.max(...group.map(({ finding }) => finding.end))
  return end - start > MAX_PHRASE ? group[0]!.finding : { start, end }
}

/** Findings that overlap, together; strongest first within a group, as the engine gives them. */
function groups(findings: readonly Finding[]): Found[][] {
  const all: Found[][] = []
  findings.forEach((finding, index) => {
    const near = all.filter((group) => group.some((each) => overlaps(each.finding, finding)))
    const [first, ...others] = near
    if (!first) {
      all.push([{ finding, index }])
      return
    }
    first.push({ finding, index })
    for (const other of others) {
      first.push(...other)
      all.splice(all.indexOf(other), 1)
    }
    first.sort((one, other) => one.index - other.index)
  })
  return all
}

function startOf(group: readonly Found[]): number {
  return group[0]?.finding.start ?? 0
}

/** The offer that is about the words of a group: a phrase rather than a sentence, and the strongest finding's first. */
function offerFor(group: readonly Found[], offers: readonly Offer[]): Offer | null {
  const ranked = [...offers].sort((one, other) => rank(one) - rank(other))
  for (const { finding } of group) {
    const offer = ranked.find(({ suggestion }) => overlaps(suggestion, finding))
    if (offer) return offer
  }
  return null
}

/** An offer for a part of marked words, shown as what all of them become: "3 spots left", not "3 spots". */
function inWhole(text: string, marked: Span, offer: Offer): Offer {
  const span = shownSpan(text, offer.suggestion)
  if (!contains(marked, span)) return offer
  const [head, tail] = [text.slice(marked.start, span.start), text.slice(span.end, marked.end)]
  const options = offer.options.map((option) => ({
    ...option,
    shown: onOneLine(readAlone(text, marked.start, head + option.fresh + tail))
  }))
  return { ...offer, options }
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, " ")
}

function rank({ suggestion }: Offer): number {
  return suggestion.depth === "phrase" ? 0 : 1
}

function ignoreNames(text: string, span: Span, isOwn: boolean): Mark["ignore"] {
  const phrase = wordsOf(text, span)
  if (phrase.trim() === "") return null
  const turn = occurrence(text, span)
  const comesAgain = !isOwn && phrase.length <= MAX_PHRASE
  const always = comesAgain ? ignoreName("always", phrase, turn) : null
  return { here: ignoreName("here", phrase, turn), always }
}

function offerOf(text: string, suggestion: Suggestion, part: number, index: number): Offer {
  const shown = shownSpan(text, suggestion)
  const old = wordsOf(text, shown)
  const turn = occurrence(text, shown)
  const replacements = [...new Set([suggestion.replacement, ...suggestion.alternatives])]
  return {
    id: suggestionId(part, index),
    old,
    suggestion,
    options: replacements.map((replacement) => {
      const fresh = shownReplacement(text, shown, suggestion, replacement)
      return {
        replacement,
        fresh,
        shown: readAlone(text, shown.start, fresh),
        name: offerName(old, fresh, turn),
        select: replacement === suggestion.replacement ? suggestion.placeholder : null
      }
    })
  }
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
