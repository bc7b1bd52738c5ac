import { CALL_OPENERS, CALL_VERBS, type CallKind, HURRY_WORDS } from "~engine/lexicon/gentle/calls"
import { openingPattern, phraseSource } from "~engine/lexicon/match/phrase-source"
import { COMMON_WORDS } from "~engine/lexicon/gentle/common-words"
import { isCommand } from "~engine/rewording/calls/is-command"
import { readGrammar } from "~engine/text/grammar"
import { memoize } from "~engine/text/memo"
import type { SentenceReading } from "~engine/text/sentence"
import type { Token } from "~engine/text/token"

/** A sentence that tells the reader to do something, taken apart. The parts are as written, without outer white space. */
export type Call = {
  readonly kind: CallKind
  /** Bullets, emoji and the like before the call, with their white space; stays as it is. */
  readonly lead: string
  /** A condition before the call ("If you're curious, "), with its white space; empty for none. */
  readonly condition: string
  readonly verb: string
  /** What the verb is done to, without hurrying words; may be empty. */
  readonly object: string
  /** "here", "below" and the like that stood before the link. */
  readonly place: string
  /** What stood between words and link (":", an arrow, a pointing hand); empty for none. */
  readonly glue: string
  /** The link or links, as written. */
  readonly link: string
  /** Emoji and #tags after all that, with their white space; stays as it is. */
  readonly trailer: string
}

const VERBS = CALL_VERBS.map(({ kind, words, reason }) => ({
  kind,
  pattern: openingPattern([{ words, reason }])
}))
const OPENER = openingPattern(CALL_OPENERS)
const HURRY = new RegExp(phraseSource(HURRY_WORDS), "giu")

/** Emoji, bullets, arrows, list numbers and a postscript's mark before the words. */
const LEAD =
  /^(?:[\s>*\u2022\u00B7\u2013\u2014|~\u2190-\u21FF\u2600-\u27BF+-]|\uFE0F|\u200D|\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|\d{1,2}[.)]\s|p\.?\s?s\.?:?\s|@[\p{L}\p{N}_.]+\s|(?:and|but|so|also|plus)\s)*/iu

/** A list's bullet or number: its items are steps or wishes, not calls. */
const LISTED = /(?:^|\n)\s*(?:[-*\u2022\u00B7\u2013]|\d{1,2}[.)])/u

/** A condition that goes before a command. */
const CONDITION = /^(?:if|to|for|when|whether|in case|once|before|after) [^,:!?.]{3,80}, /iu

const PLACE =
  /(?:^|\s)(?:(?:right )?(?:here|below|in the link(?: below)?|at the link(?: below)?|via the link(?: below)?|through the link(?: below)?|on the link(?: below)?))$/iu

/**
 * Reads a sentence as a call to the reader, or gives null when it is none.
 *
 * It is one when, after bullets, a condition and words like "please", it opens with a verb of `lexicon/gentle/calls.ts`.
 */
export const readCall = memoize(takeApart)

function takeApart(reading: SentenceReading): Call | null {
  const { text } = reading
  const lead = LEAD.exec(text)![0]
  const condition = CONDITION.exec(text.slice(lead.length))?.[0] ?? ""
  let at = lead.length + condition.length
  const opener = OPENER.exec(text.slice(at))?.[0] ?? ""
  at += opener.length
  at += /^\s*/u.exec(text.slice(at))![0].length
  const best = longestVerb(text.slice(at)) ?? readVerb(reading, at)
  if (
    !best ||
    isCut(best.verb, text.slice(at)) ||
    !isCommand(best.verb.trim(), text.slice(at + best.verb.length))
  )
    return null
  const end = splitEnd(reading, at + best.verb.length)
  const words = text.slice(at + best.verb.length, end.words)
  if (/[.!?;]\s|\?$/u.test(words) || /[?]\s*$/u.test(text.slice(0, end.trailer))) return null
  if (
    /^,|^ \d+:|^:\s*\p{L}|^ (?:you|it in|that)(?!\p{L})/iu.test(words) ||
    (LISTED.test(lead) && end.link === end.trailer)
  )
    return null
  if (/ or (?:it|you|else|they|risk)(?!\p{L})/iu.test(words)) return null
  // "If you want to write, get read, and sell": a list of wishes, no command.
  if (condition && /, and /u.test(words)) return null
  const endsInColon = end.link === end.trailer && /^\s*:/u.test(text.slice(end.words))
  const calm = withoutHurry(lowered(best.verb, words)).replace(/,? (?:please|pls|plz)$/iu, "")
  const place = PLACE.exec(calm)?.[0].trim() ?? ""
  return {
    kind: best.kind,
    lead,
    condition,
    verb: best.verb.trim(),
    object: calm
      .slice(0, calm.length - place.length)
      .replace(/(?<![\s,:;\u2013\u2014-])[\s,:;\u2013\u2014-]+$/u, "")
      .trim(),
    place,
    glue: endsInColon ? ":" : glueOf(text.slice(end.words, end.link)),
    link: text.slice(end.link, end.trailer).replace(/(?<![!.\s])[!.\s]+$/u, ""),
    trailer: text.slice(end.trailer).replace(endsInColon ? /^\s*:/u : /^$/u, "")
  }
}

/** The verb of a call at the start of a text; null where there is none. */
export function longestVerb(
  text: string
): { readonly kind: CallKind; readonly verb: string } | null {
  let best: { kind: CallKind; verb: string } | null = null
  for (const { kind, pattern } of VERBS) {
    const verb = pattern.exec(text)?.[0]
    if (verb && verb.length > (best?.verb.length ?? 0)) best = { kind, verb }
  }
  return best
}

/** Verbs that open wishes, greetings and asides: nobody is told to do anything. */
const WISHES =
  /^(?:wish|hope|love|like|thank|thanks|congrats|welcome|happy|have|be|let|remember|imagine|think|know|say|look|wait|please|guess|believe|trust|note|mind|sorry|hello|keep|stay|hurry|beware|don['\u2019]?t|go|want|need|feel|see|seems?)$/iu

/** A command with any other verb, as compromise reads it. */
function readVerb(reading: SentenceReading, at: number) {
  if (reading.isQuestion) return null
  const term = readGrammar(reading).terms.find(({ start }) => start >= at)
  if (term?.start !== at || !term.tags.has("Imperative") || !/^\p{L}+$/u.test(term.text))
    return null
  if (WISHES.test(term.text)) return null
  const kind: CallKind = "act"
  return { kind, verb: term.text }
}

/** "sign up" is no "sign"; the verb must end where its word ends. */
function isCut(verb: string, text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text[verb.length] ?? "") && /\p{L}$/u.test(verb)
}

type End = { readonly words: number; readonly link: number; readonly trailer: number }

/**
 * Where the words end, where the link begins and where what follows it. Walks back from the end over emoji, #tags,
 * links and marks; a link that such a tail does not open with is no link of the call, but part of the trailer.
 */
function splitEnd({ text, tokens }: SentenceReading, from: number): End {
  const rest = tokens.filter(({ start }) => start >= from)
  let index = rest.length
  while (index > 0 && isTail(rest[index - 1]!, rest[index - 2], rest[index])) index--
  const words = rest[index - 1]?.end ?? from
  const opening = rest.findIndex(({ type }, at) => at >= index && !isGlueType(type))
  if (opening < 0 || rest[opening]!.type !== "link") return { words, link: words, trailer: words }
  let last = opening
  while (rest[last + 1]?.type === "link") last++
  return { words, link: rest[opening]!.start, trailer: Math.min(rest[last]!.end, text.length) }
}

/** A #tag belongs to the tail unless the sentence needs it, as in "playing at #Rialto". */
function isTail(
  { type, text }: Token,
  before: Token | undefined,
  after: Token | undefined
): boolean {
  if (type === "link" || type === "emoji") return true
  if (type === "hashtag") {
    const tagged = after?.type === "hashtag" && before?.type !== "word"
    return (
      tagged ||
      !before ||
      /^(?:emoji|link|hashtag)$/u.test(before.type) ||
      /^[.!?:|\u2026\u2757\u203C)]/u.test(before.text)
    )
  }
  return (
    type === "punctuation" &&
    /^[!.:>|&\u2026\u2013\u2014\u2757\u203C\u2190-\u21FF\u2600-\u27BF-]/u.test(text)
  )
}

function isGlueType(type: Token["type"]): boolean {
  return type === "emoji" || type === "punctuation"
}

function glueOf(between: string): string {
  const glue = between.replace(/[!.\s]+/gu, " ").trim()
  return /^[-\u2013\u2014]$/u.test(glue) ? ":" : glue
}

/** After a shouted verb the shouted words that follow it become small as well. */
function lowered(verb: string, words: string): string {
  if (!/^\p{Lu}{3}/u.test(verb.trim())) return words
  return words.replace(/^(?:\s+(?:\p{Lu}{2,}|A)(?![\p{L}\p{N}'\u2019-]))+/u, (run) =>
    run.replace(/\p{Lu}+/gu, (word) =>
      COMMON_WORDS.has(word.toLowerCase()) || word === "US" ? word.toLowerCase() : word
    )
  )
}

function withoutHurry(words: string): string {
  return words
    .replace(HURRY, "")
    .replace(/(?<!\s)\s+([,.:!])/gu, "$1")
    .replace(/[ \t]{2,}/gu, " ")
    .replace(/^[\s,:!]+|(?<![\s!])[\s!]+$/gu, "")
}
