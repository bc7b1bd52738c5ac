import type { OfferFrame, OfferNeed } from "~engine/lexicon/gentle/offer-frame"
import { PUBLISHED } from "~engine/lexicon/gentle/offer-frame"
import { OFFER_FRAMES } from "~engine/lexicon/gentle/offers"
import { OPENINGS } from "~engine/lexicon/gentle/openings"
import { copulaFor } from "~engine/rewording/calls/copula"
import { isNounPhrase } from "~engine/rewording/calls/is-noun-phrase"
import { capitalised, uncapitalised } from "~engine/text/letter-case"
import type { Call } from "~engine/rewording/calls/read-call"
import type { Wording } from "~engine/rewording/move"
import type { Tone } from "~engine/types"

/** The same for a thing not to be missed, which comes with its place and time. */
const MAX_OCCASION_WORDS = 18

/** Longest object, in words, of an errand that ends in a colon. */
const MAX_ERRAND_WORDS = 6

/** Longest object, in words, that reads well as the subject or complement of a short sentence. */
const MAX_SUBJECT_WORDS = 9

/** Words that end an errand which the link itself completes ("register at"): no colon after them. */
const AWAITS_LINK = /(?:^|\s)(?:at|on|to|via|from|through|by|in|with|visit|see)$/iu

const OWN = /^(?:my|our)\s/iu
/** What marks an object as the reader's to be. */
const YOUR = /^(?:your|some|our|the) /iu

/** Verbs that ask the reader over. */
const GUEST =
  /^(?:come|visit|join|stop|swing|drop|attend|sign|register|apply|subscribe|rsvp|dm|pm|message|call|phone|text|e-?mail|contact|reach|get in touch|send|enquire|inquire|write|ring)(?!\p{L})/iu

/** "Order today and the second is free": a command that is a condition, and what follows from it. */
const CONSEQUENCE =
  /^(.*?),? (?:and|&) ((?:we|i|you|they|it)(?:['\u2019](?:ll|re|d|s)| will| can| could| may| might)(?!\p{L}).*|(?:the|your|our|my|both)\s(?:[\p{L}\p{N}'\u2019%-]+\s){1,7}(?:is|are|will)(?!\p{L}).*)$/iu

/** "Sign up and get the first week free": a command, and what is got by it. */
const GIFT =
  /^((?!get|save|enjoy).*?),? (?:and|&|to) ((?:get|receive|save) (?:a|an|the|your|our|my|up to|\d|[$\u20AC\u00A3]|free|exclusive|early|first)(?!\p{L}).*)$/iu

/** What may lead the eye to a link. */
const POINTER =
  /^(?:[:>\u2190-\u21FF\u25B6\u27A1\u2B07\u2935-]|\u{1F449}|\u{1F447}|\u{1F517}|\uFE0F|[\u{1F3FB}-\u{1F3FF}]|\s)+$/u

const CLAUSE = /^(?:how|why|what|who|where|when)\s/iu

/**
 * The call as an offer, in every way the tone's table has for it, best first. Wordings replace the whole sentence.
 */
export function phraseCall(call: Call, tone: Tone): readonly Wording[] {
  const traits = traitsOf(call)
  const wordings = OFFER_FRAMES[tone]
    .filter(
      ({ kinds, needs }) => kinds.includes(call.kind) && needs.every((need) => traits.has(need))
    )
    .map((frame) => toWording(call, frame))
  const deal = dealOf(call)
  if (deal) return [deal]
  const found = foundOf(call) ?? clickOf(call)
  if (found) return [found]
  const opening = openingFor(call)
  if (opening) wordings.unshift(opening)
  const seen = new Set<string>()
  return wordings.filter(({ text }) => !seen.has(text) && seen.add(text))
}

function traitsOf(call: Call): ReadonlySet<OfferNeed> {
  const { object, condition } = call
  const traits = new Set<OfferNeed>()
  traits.add(pointsAtLink(call) ? "link" : "no-link")
  traits.add(object ? "object" : "no-object")
  if (!condition) traits.add("bare")
  if (isShortName(object)) traits.add("named")
  if (GUEST.test(call.verb)) traits.add("guest")
  if (/^(?:about|on)\s/iu.test(object)) traits.add("topic")
  if (CLAUSE.test(object) && !/[,;]/u.test(object)) traits.add("clause")
  const longest = call.kind === "miss" ? MAX_OCCASION_WORDS : MAX_SUBJECT_WORDS
  if (isSeveral(object)) traits.add("several")
  const isShort = object.split(/\s+/u).length <= longest && !/\sto\s\p{Ll}/u.test(object)
  if (
    object &&
    isShort &&
    !/https?:|[!?;]|\p{Extended_Pictographic}/u.test(object) &&
    isNounPhrase(object)
  ) {
    traits.add("phrase")
    if (copulaFor(object)) traits.add("thing")
    if (OWN.test(object) || /^(?:the|this|these) new /iu.test(object)) traits.add("own")
    if (PUBLISHED.test(object.replace(/\s(?:of|for|on|about|with|from|by)\s.*$/iu, "")))
      traits.add("published")
  }
  return traits
}

/** Says what it is about, and no more: after "To …:" a long errand would be a sentence without an end. */
function isShortName(object: string): boolean {
  return (
    object !== "" &&
    object.split(/\s+/u).length <= MAX_ERRAND_WORDS &&
    !/^(?:it|them|one|yours|this|that|these|those|us|me|here)(?!\p{L})|\sto\s/iu.test(object)
  )
}

/** "your tickets for Friday", "tickets": a plural by itself. */
function isSeveral(object: string): boolean {
  const things = object.replace(YOUR, "")
  return (
    /^\p{Ll}[\p{L}-]*s(?: (?:for|to|at|in|on|of) [^,;:!?]{2,40})?$/u.test(things) &&
    things.split(/\s+/u).length <= MAX_SUBJECT_WORDS &&
    copulaFor(things) === "are"
  )
}

function pointsAtLink({ link, glue, trailer }: Call): boolean {
  return link !== "" || glue === ":" || /^\s*[\u2190-\u21FF\u{1F447}\u{1F449}\u2B07]/u.test(trailer)
}

function toWording(call: Call, { words }: OfferFrame): Wording {
  const slots: Readonly<Record<string, string>> = {
    O: uncapitalised(call.object),
    "^O": capitalised(call.object),
    "^P": capitalised(call.object.replace(YOUR, "")),
    be: copulaFor(call.object) ?? "is",
    it: copulaFor(call.object) === "are" ? "them" : "it",
    v: verbOf(call),
    do: `${verbOf(call)} ${call.object}`.trim(),
    here: hereOf(call, words),
    link: ""
  }
  const filled = words.replace(/\{([^}]+)\}/gu, (_, name: string) => slots[name] ?? "")
  const sentence = call.condition ? call.condition + uncapitalised(filled) : filled
  return {
    text: assemble(call, sentence, words.includes("{link}")),
    ...stockOf(words)
  }
}

/** The fixed words of a frame, when there are enough of them to be noticed the second time. */
function stockOf(words: string): { readonly stock?: string } {
  const stock = words
    .replace(/\{[^}]+\}/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase()
  return stock ? { stock } : {}
}

/** The verb in small letters; "DM" and the like keep their capitals. */
function verbOf({ verb }: Call): string {
  return verb
    .replace(/\s+/gu, " ")
    .replace(/\p{L}+/gu, (word) => (/^(?:DM|PM|RT|RSVP)$/u.test(word) ? word : word.toLowerCase()))
}

function hereOf(call: Call, words: string): string {
  if (call.place) return ` ${call.place.toLowerCase()}`
  if (call.link === "" || AWAITS_LINK.test(`${call.verb} ${call.object}`.trim())) return ""
  if (
    /https?:|[,;]|(?<!\p{L})here(?!\p{L})/iu.test(call.object) ||
    (call.glue !== "" && !POINTER.test(call.glue))
  )
    return ""
  return words.includes(" here") ? "" : " here"
}

/** A command whose reward is named says best what it is: a condition. */
function dealOf(call: Call): Wording | null {
  if (call.condition) return null
  const errand = `${verbOf(call)} ${call.object}`
  const reward = CONSEQUENCE.exec(errand)
  const gift = reward || call.kind === "show" || call.kind === "more" ? null : GIFT.exec(errand)
  if ((!reward && !gift) || (reward ?? gift)![1]!.includes(",")) return null
  const sentence = reward
    ? `If you ${reward[1]!}, ${uncapitalised(reward[2]!)}`
    : `If you ${gift![1]!}, you ${gift![2]!}`
  return { text: assemble(call, sentence, true) }
}

/** "Find it in the comments": it is there, that is all there is to say. */
function foundOf(call: Call): Wording | null {
  if (!/^(?:find|get|grab|read|watch|see)$/iu.test(call.verb) || call.condition) return null
  const match = /^(it|them)(?: all)?(?= (?:in|on|at) )/iu.exec(call.object)
  if (!match) return null
  const subject = match[1]!.toLowerCase() === "it" ? "It\u2019s" : "They\u2019re"
  return {
    text: assemble(call, subject + call.object.slice(match[0].length) + hereOf(call, ""), true)
  }
}

/** "Click the link below to order": the click is no news, the errand is. */
function clickOf(call: Call): Wording | null {
  if (!/^(?:click|tap|hit|swipe up|use|follow|go to|head to)$/iu.test(call.verb)) return null
  const match =
    /^(?:on )?(the link|this link|our link|my link)?((?: in (?:the |my |our )?(?:bio|profile|comments|description)| below| above)?)(?: here| below)? (?:to|and) (\p{Ll}.*)$/u.exec(
      ` ${call.object}`.trimStart()
    )
  if (!match?.[1] || !match[3]) return null
  const through = `through the link${match[2] ?? ""}`
  const sentence = `You can ${match[3]} ${through}`
  return {
    text: assemble(
      call,
      call.condition + (call.condition ? uncapitalised(sentence) : sentence),
      true
    )
  }
}

function openingFor(call: Call): Wording | null {
  if (call.object || call.condition) return null
  const opening = OPENINGS.find(({ verb }) => new RegExp(`^(?:${verb})$`, "iu").test(call.verb))
  if (!opening) return null
  const here = hereOf(call, opening.words)
  return {
    text: assemble(call, opening.words + here, true),
    stock: opening.words.toLowerCase()
  }
}

/** Puts lead, sentence, link and trailer together again, with the marks that fit. */
function assemble(call: Call, sentence: string, hasLinkSlot: boolean): string {
  const words =
    call.lead + (/\p{L}/u.test(call.lead) ? uncapitalised(sentence) : capitalised(sentence))
  const trailer = call.trailer.replace(/^[\s.!\u2026\u2757\u203C]+/u, "")
  const mark = /^\s*(\.{3,}|\u2026|[.!\u2757\u203C])/u.exec(call.trailer)?.[1] ?? ""
  const after = trailer ? ` ${trailer}` : ""
  if (call.link && hasLinkSlot) return `${words}${joint(call, words)}${call.link}${after}`
  if (call.link) return `${words}: ${call.link}${after}`
  if (call.glue === ":") return `${words}:${after}`
  return `${words}${mark && !/[.!?:]$/u.test(words) ? mark.replace(/^[!\u2757\u203C]/u, ".") : ""}${after}`
}

function joint({ glue }: Call, words: string): string {
  if (glue && glue !== ":" && !/^[:.!-]*$/u.test(glue)) return ` ${glue.replace(/^[:.!\s]+/u, "")} `
  return AWAITS_LINK.test(words) ? " " : ": "
}
