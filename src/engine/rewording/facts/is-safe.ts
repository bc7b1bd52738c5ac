import type { Edit } from "~engine/text/edit"
import { lengthLimit, lengthWith } from "~engine/text/network-length"
import { type Fact, type FactKind, lostFacts } from "~engine/rewording/facts/protected-facts"
import { type Proposal, takesSentences, type Wording } from "~engine/rewording/move"
import type { Draft } from "~engine/text/draft"
import { memoize } from "~engine/text/memo"

/** Words that must be left of a post when a sentence goes: fewer say nothing by themselves. */
const MIN_WORDS_IN_POST = 4

/** The same for a reply, where "Congratulations!" is enough. */
const MIN_WORDS_IN_REPLY = 1

/** Kinds that wording must not bring in: it would be inventing. */
const INVENTIONS: ReadonlySet<FactKind> = new Set([
  "link",
  "mention",
  "hashtag",
  "number",
  "price",
  "date",
  "emoji",
  "quotation"
])

/**
 * True when a wording keeps every fact, invents none, keeps the lines, leaves a draft to post and fits the network.
 *
 * Says nothing about the probability; the scorer does.
 */
export function isSafe(draft: Draft, proposal: Proposal, wording: Wording): boolean {
  const before = draft.text.slice(proposal.start, proposal.end)
  if (before === wording.text) return false
  if (!keepsFacts(before, wording.text, proposal)) return false
  if (!takesSentences(proposal) && lineFeeds(before) !== lineFeeds(wording.text)) {
    return false
  }
  const edit = { start: proposal.start, end: proposal.end, replacement: wording.text }
  if (!leavesDraft(draft, edit, proposal)) return false
  return lengthWith(draft, edit) <= lengthLimit(draft)
}

function keepsFacts(before: string, after: string, proposal: Proposal): boolean {
  const { mayDrop, placeholder } = proposal
  if (!takesSentences(proposal)) {
    if (lostFacts(before, after).some((fact) => !mayGo(fact, mayDrop))) return false
  }
  const written = placeholder
    ? after.slice(0, placeholder.start) + after.slice(placeholder.end)
    : after
  return !lostFacts(written, before).some(({ kind }) => INVENTIONS.has(kind))
}

/** True where a proposal says that a fact may go. */
export function mayGo({ kind, text }: Fact, mayDrop: Proposal["mayDrop"]): boolean {
  switch (mayDrop) {
    case "hashtags":
      return kind === "hashtag"
    case "emoji":
      return kind === "emoji"
    case "proof":
      return kind === "number"
    case "today":
      return kind === "date" && /^(?:today|tonight)$/iu.test(text)
    default:
      return mayDrop === "sentence" || mayDrop === "filler"
  }
}

/** Where the first and the last letter stand, -1 where there is none; not searched for again for each wording. */
const lettersOf = memoize(({ text }: Draft) => ({
  first: text.search(/\p{L}/u),
  last: text.search(/\p{L}(?=[^\p{L}]*$)/u)
}))

function leavesDraft(draft: Draft, { start, end, replacement }: Edit, proposal: Proposal): boolean {
  if (!takesSentences(proposal) || /\p{L}/u.test(replacement)) {
    const { first, last } = lettersOf(draft)
    return first < start || last >= end || /\p{L}/u.test(replacement)
  }
  const kept = draft.sentences.filter((sentence) => sentence.end <= start || end <= sentence.start)
  const words = kept.reduce((sum, { reading }) => sum + reading.words.length, 0)
  return words >= (draft.surface === "reply" ? MIN_WORDS_IN_REPLY : MIN_WORDS_IN_POST)
}

function lineFeeds(text: string): number {
  return text.split("\n").length - 1
}
