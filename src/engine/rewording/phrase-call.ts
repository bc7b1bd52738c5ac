import {
  OFFER_FRAMES,
  type OfferFrame,
  type OfferNeed,
  OPENINGS,
  PUBLISHED
} from "~engine/lexicon/gentle-offers"
import { copulaFor } from "~engine/rewording/copula"
import { isNounPhrase } from "~engine/rewording/is-noun-phrase"
import { capitalised, uncapitalised } from "~engine/rewording/letter-case"
import type { Call } from "~engine/rewording/read-call"
import type { Wording } from "~engine/rewording/strategy"
import type { Tone } from "~engine/types"

/** Longest object, in words, that reads well as the subject or complement of a short sentence. */
const LONGEST_SUBJECT = 9

/** Words that end an errand which the link itself completes ("register at"): no colon after them. */
const AWAITS_LINK = /(?:^|\s)(?:at|on|to|via|from|through|by|in|with|visit|see)$/iu

const OWN = /^(?:my|our|the|this|these)\s/iu
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
  if (/^(?:about|on)\s/iu.test(object)) traits.add("topic")
  if (CLAUSE.test(object) && !/[,;]/u.test(object)) traits.add("clause")
  const isShort = object.split(/\s+/u).length <= LONGEST_SUBJECT
  if (object && isShort && !/https?:|[!?;]/u.test(object) && isNounPhrase(object)) {
    traits.add("phrase")
    if (copulaFor(object)) traits.add("thing")
    if (OWN.test(object)) traits.add("own")
    if (PUBLISHED.test(object.replace(/\s(?:of|for|on|about|with|from|by)\s.*$/iu, "")))
      traits.add("published")
  }
  return traits
}

function pointsAtLink({ link, glue, trailer }: Call): boolean {
  return link !== "" || glue === ":" || /^\s*[\u2190-\u21FF\u{1F447}\u{1F449}\u2B07]/u.test(trailer)
}

function toWording(call: Call, { words }: OfferFrame): Wording {
  const slots: Readonly<Record<string, string>> = {
    O: uncapitalised(call.object),
    "^O": capitalised(call.object),
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

function verbOf({ verb }: Call): string {
  const flat = verb.replace(/\s+/gu, " ")
  return /^[\p{Lu}\s]+$/u.test(flat) ? flat.toLowerCase() : uncapitalised(flat)
}

function hereOf(call: Call, words: string): string {
  if (call.place) return ` ${call.place.toLowerCase()}`
  if (call.link === "" || AWAITS_LINK.test(`${call.verb} ${call.object}`.trim())) return ""
  return words.includes(" here") ? "" : " here"
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
    call.lead +
    (call.lead.trim() === "" || !/\p{L}/u.test(call.lead) ? capitalised(sentence) : sentence)
  const trailer = call.trailer.replace(/^[\s.!\u2026\u2757\u203C]+/u, "")
  const hadMark = /^\s*[.!\u2026\u2757\u203C]/u.test(call.trailer)
  const after = trailer ? ` ${trailer}` : ""
  if (call.link && hasLinkSlot) return `${words}${joint(call, words)}${call.link}${after}`
  if (call.link) return `${words}: ${call.link}${after}`
  if (call.glue === ":") return `${words}:${after}`
  return `${words}${hadMark && !/[.!?:]$/u.test(words) ? "." : ""}${after}`
}

function joint({ glue }: Call, words: string): string {
  if (glue && glue !== ":" && !/^[:.!-]*$/u.test(glue)) return ` ${glue.replace(/^[:.!\s]+/u, "")} `
  return AWAITS_LINK.test(words) ? " " : ": "
}
