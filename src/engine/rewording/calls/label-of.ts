import type { CallKind } from "~engine/lexicon/gentle/calls"
import { type Call, longestVerb } from "~engine/rewording/calls/read-call"
import { articleFor } from "~engine/text/article"
import { readGrammar, type Term } from "~engine/text/grammar"
import { capitalised } from "~engine/text/letter-case"
import { readSentence } from "~engine/text/sentence"

/** One thing that a call asks for: of "check it out and get your tickets" there are two. */
export type Errand = { readonly kind: CallKind; readonly verb: string; readonly object: string }

/** Longest label, in words, that still reads as one. */
const MAX_LABEL_WORDS = 12

/** Longest clause that does: "How the town grew its own trees, street by street". */
const MAX_CLAUSE_WORDS = 24

/** Longest label behind verbs that hold a thing up, or ask to an event: what it is called may take a line. */
const MAX_LONG_WORDS = 20

/** "What I just listed": news without a subject. */
const JUST_DONE =
  /^what (?:i|we)(?:['\u2019]ve| have)? just (?=(?:listed|added|posted|published|finished|made|found|uploaded|released|launched|put)\s)/iu

/** Nouns that are not counted, and take no article. */
const UNCOUNTED =
  /(?:footage|content|news|music|advice|stuff|art|artwork|work|software|info|information|merch|gear|goodness|wisdom|fun|coverage)$/iu

/** What stands between two errands of one sentence. */
const JOINT = /\s*(?:,\s*(?:and|then|&)?|;|\s(?:and|&|then|\+|to|or))\s+(?=\p{L})/giu

/** The name of an errand whose verb has no object; an empty one where the link says as much. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^regist/iu, "Registration"],
  [/^sign(?:ing)? ?-?(?:up|on)/iu, "Sign-up"],
  [/^apply/iu, "Applications"],
  [/^rsvp/iu, "RSVP"],
  [/^vote/iu, "The vote"],
  [/^donat/iu, "Donations"],
  [/^enrol/iu, "Enrolment"],
  [/^pre-?order/iu, "Pre-orders"],
  [/^(?:book|reserve)/iu, "Bookings"],
  [/details/iu, "Details"],
  [/info/iu, "Information"],
  [/more$/iu, "More"],
  [
    /^(?:subscribe|shop|buy|order|purchase|get|grab|download|install|try|start|join|enter|read|view|(?:re)?watch|see|listen|stream|check|click|tap|visit|explore|discover|browse|go|head|find|use|play|enjoy|claim|tune|catch|have|take)/iu,
    ""
  ]
]

/** A crowd is no thing that a link leads to. */
const PROOF =
  /^(?:over |more than )?\d[\d.,]*k?(?:\+|(?:\s\p{L}+){0,2} (?:readers|subscribers|members|people|followers|others))/iu

/** What names nothing that a link could lead to, and clauses that need their verb. */
const NO_LABEL =
  /^(?:the|our|my|this) (?:link|button)\s|^(?:for )?yourself$|^interest(?!\p{L})|^how$|journey(?!\p{L})|^(?:generous|tax-deductible|monthly) |^(?:the )?heart of|^favou?rite|^(?:the )?(?:conversation|discussion|community|movement|revolution)$|\s(?:as|while|when) (?:we|you|i|they)(?!\p{L})|^(?:linkedin|facebook|twitter|instagram|youtube|x)$|\s(?:today|now) to\s|\s@$|\s(?:how|why|what)$|\sby \p{L}+ing(?!\p{L})|\sas (?:our|an?) (?:next )?|\s(?:click|tap) (?:on|here|the)(?!\p{L})/iu

/** What goes without saying. */
const EMPTY_PURPOSE =
  /\s*(?:to (?:be (?:a )?part of (?:this|it)|join us|get started|(?:learn|find out|see|know|hear|read|discover) (?:more|how|why)|find out|do so)|for more(?: (?:info(?:rmation)?|details))?|if you (?:haven['\u2019]t|have not)(?: yet| already)?)$/iu

/** "A video to better understand the tides" is one on the tides. */
const TO_UNDERSTAND =
  /(?<=^(?:the|this|our|my|an?) (?:[\p{L}\p{N}-]+ ){0,4}(?:video|film|guide|report|article|post|story|podcast|episode|webinar|talk|paper|study|book|blog)) to (?:better |fully )?(?:understand|learn(?: more)?(?: about)?|discover|explore) (?=(?:the|our|an?)\s)/iu

/** A second errand that asks for no more than the first: "and share it with a friend". */
const IDLE_ERRAND =
  /,?\s+(?:and|&)\s+(?:(?:share|spread|repost) (?:it|them|this|the word)(?!\p{L})|tell (?:a|your) |start \p{L}+ing |see for yourself|(?:be sure to )?enjoy(?: it)?$|have fun$).*$/iu

/** A page that only leads on: "our website to see the full range" is about the range. */
const LEADING_ON =
  /^(?:over to |on )?(?:the|our|my|this) (?:\p{L}+ )?(?:website|site|page|blog|profile|link|button|image|photo)(?: (?:here|below|above))? (?:to (?:see|read|view|find|get|browse|check out|watch|hear|access|download)|for) (?=(?:the|our|my|an?|all|more)\s)/iu

/** Words for "it", and for the link itself. */
const POINTING =
  /^(?:(?:it|this|them|['\u2019]em|these|that|one|yours?|us|me|a (?:quick )?(?:look|peek|listen|read)|play|the link|this link|our link|my link|link|link below|the link below|out|here|below|all|everything)(?:\s+(?:all|out|here|below|now|today|live|online|for yourself|too|over))*|here|below|now|today|online|live|over)$/iu

/**
 * What a call is about, as the label of its link: "Tickets for Friday", "Our guide to moss", "Registration", "More about the
 * bridge".
 *
 * @returns empty where the link needs no name ("Read it here"), null where the label would be a guess
 */
export function labelOf(call: Call): string | null {
  const condition = errandBefore(call.condition)
  const errands = errandsOf({ ...call, object: withoutDetours(call.object) })
  // "Join here and get the guide": the guide is for those who join.
  if (errands.length > 1 && errands[0]!.kind === "enrol") return null
  const named = errands.map(nameOf).filter((name) => name !== "")
  if (named.includes(null)) return null
  if (condition !== "" && named.length === 0) return condition
  if (named.length === 0) return ""
  // "Get tickets and learn more": the thing is the label, "more" goes without saying.
  const things = named.filter((name) => !/^(?:More|Details|Information)$/u.test(name!))
  if (things.length > 1) return null
  return things[0] ?? named[0]!
}

/** What a call is about without what only leads there or goes without saying. */
function withoutDetours(object: string): string {
  return object
    .replace(IDLE_ERRAND, "")
    .replace(EMPTY_PURPOSE, "")
    .replace(LEADING_ON, "")
    .replace(TO_UNDERSTAND, " on ")
}

/** The errands of a call, in order. */
export function errandsOf({ kind, verb, object: written }: Call): readonly Errand[] {
  // "Find out more and buy tickets": the first has no object.
  const object = /^(?:and|&|then) /iu.test(written) ? ` ${written}` : written
  const found: Errand[] = []
  let current = { kind, verb, from: 0 }
  for (const joint of object.matchAll(JOINT)) {
    const rest = object.slice(joint.index + joint[0].length)
    const next = longestVerb(rest)
    if (!next) continue
    found.push({ ...current, object: object.slice(current.from, joint.index).trim() })
    current = { ...next, from: joint.index + joint[0].length + next.verb.length }
  }
  found.push({ ...current, object: object.slice(current.from).trim() })
  return found.map(({ kind, verb, object }) => ({ kind, verb, object }))
}

/** "To register, visit …", "For details, see …": the errand stands before the command. */
function errandBefore(condition: string): string {
  const words = /^(?:to|for) (.+?),?\s*$/iu.exec(condition)?.[1] ?? ""
  if (words === "") return ""
  const more =
    /^(?:(?:learn|find out|read|see) )?(?:more|further)(?: (?:info(?:rmation)?|details))?(?: (about|on) (.+))?$/iu.exec(
      words
    )
  if (more) return more[2] ? `More ${more[1]!.toLowerCase()} ${more[2]}` : "More"
  if (/^(?:all )?(?:the )?(?:details|info(?:rmation)?)$/iu.test(words)) return capitalised(words)
  const errand = longestVerb(words)
  if (!errand || !/^to /iu.test(condition)) return ""
  return nameOf({ ...errand, object: words.slice(errand.verb.length).trim() }) ?? ""
}

function nameOf({ kind, verb, object }: Errand): string | null {
  const words = object
    .replace(
      /^(?:the |this |our |my )?(?:link )?(?:here|below|in the link)\s+(?:to|and|for)\s+/iu,
      "to "
    )
    .replace(/\s*[-\u2013\u2014]\s*$/u, "")
    .replace(
      /(?:^|\s+)(?:at|via|on|from|through|by visiting|by clicking|over at|using|with)(?: the link)?$/iu,
      ""
    )
    .replace(EMPTY_PURPOSE, "")
    .replace(
      /(?:^|(?<!\s(?:and|or|&))\s+)(?:now|today|online|right away|here|below|right here)$/iu,
      ""
    )
    .trim()
  const isGuest = /^(?:join|come)/iu.test(verb) && /^(?:us|me)(?!\p{L})/iu.test(object)
  if (isGuest && object.split(/\s+/u).length <= 2) return null
  if (words === "" || POINTING.test(words)) return plainName(verb)
  const inner = /^(?:the |this |our |my )?(?:link )?to (\p{L}.*)$/u.exec(words)
  const purpose = inner && longestVerb(inner[1]!)
  if (purpose) {
    return nameOf({ ...purpose, object: inner[1]!.slice(purpose.verb.length).trim() })
  }
  if (kind === "more") return /^(?:about|on|in|from)\s/iu.test(words) ? `More ${words}` : null
  const news = JUST_DONE.exec(words)
  if (news) return `Just ${words.slice(news[0].length)}`
  if (/^(?:how|why|what|where|when|who)\s/iu.test(words)) {
    return /[;:]|,\s(?:and|or|but|so)\s/u.test(words) ||
      words.split(/\s+/u).length > MAX_CLAUSE_WORDS
      ? null
      : capitalised(words)
  }
  if (kind === "contact" || kind === "miss") return null
  // "Watch now on @ada": where it is, is the label.
  const where =
    kind === "show" && /^(?:(?:it|them|us|me) )?(?:on|at) (?=@|(?:the )?\p{Lu})/u.exec(words)
  if (where) {
    const place = words.slice(where[0].length)
    return isThing(place) ? capitalised(words.replace(/^(?:it|them|us|me) /u, "")) : null
  }
  const dated = /^(?:by(?! \p{L}+ing(?!\p{L}))|until|till|before|from)\s/iu.test(words)
  if (dated) return joined(plainName(verb), words)
  // An album that is pre-saved is not out yet.
  if (/^pre-?save/iu.test(verb)) return null
  const thing = words
    .replace(
      /^(?:up )?(?:for|to|in|into|on) (?=(?:the|an?|our|my|your|this|these|one|\p{Lu}|[#@"\u201C']))/iu,
      ""
    )
    .replace(/^(?:for|to) /iu, "")
    .replace(
      /^(?:your|yr|the|an?|our|my|one) (?:very )?(?:own )?(?:free )?(?:copy|copies) of /iu,
      ""
    )
    .replace(/^(?:your|yr|an?|some(?! of)|one of)\s+(?:very )?(?:own )?/iu, "")
    .replace(/ to (?:learn|see|find out|discover|know|hear) (?=(?:how|why|what|where)\s)/iu, " on ")
  if (NO_LABEL.test(thing)) return null
  const pointed = kind === "show" || kind === "enrol" ? unpointed(thing) : thing
  if (kind === "show" && /^more (?:\p{L}+ ){0,2}\p{L}+s$/iu.test(pointed))
    return capitalised(pointed)
  const isLong = kind === "show" || (kind === "enrol" && /^for /iu.test(words))
  const isLabel = isThing(pointed, isLong ? MAX_LONG_WORDS : MAX_LABEL_WORDS)
  if (!isLabel || PROOF.test(pointed)) return null
  const isVote = /^(?:vote|apply|donate|rsvp)/iu.test(verb)
  return isVote ? joined(plainName(verb), `for ${thing}`) : capitalised(asSeveral(pointed))
}

/** "Your ticket" is one of many. */
function asSeveral(thing: string): string {
  return thing.replace(
    /^(tickets?|quotes?|copy|copies|seats?|spots?|places?|pictures?)$/iu,
    (noun) => (/s$/iu.test(noun) ? noun : noun.replace(/y$/iu, "ie") + "s")
  )
}

/** "This new film about moss" becomes "A new film about moss": the label points by itself. */
function unpointed(thing: string): string {
  const many = /^these (?=\p{L}|#)/iu.exec(thing)
  if (many) return thing.slice(many[0].length)
  const one = /^this (?=\p{L}|#)/iu.exec(thing)
  if (!one) return thing
  const rest = thing.slice(one[0].length)
  const head = rest.split(/\s(?:of|for|on|at|with|in|from|by|about|that|featuring|to|via)\s/iu)[0]!
  return UNCOUNTED.test(head) ? rest : `${articleFor(rest)} ${rest}`
}

function plainName(verb: string): string | null {
  return NAMES.find(([pattern]) => pattern.test(verb))?.[1] ?? null
}

function joined(name: string | null, words: string): string | null {
  return name ? `${name} ${words}` : null
}

/** Tags of words that make a clause out of a phrase. */
const FINITE = ["PastTense", "PresentTense", "Copula", "Modal", "Imperative", "Auxiliary"] as const

/** True for a noun phrase short enough to stand before a colon. */
export function isThing(words: string, maxWords = MAX_LABEL_WORDS): boolean {
  if (/(?:^|\s)(?:here|now|below)(?:\s|$)/iu.test(words)) return false
  if (words === "" || words.split(/\s+/u).length > maxWords) return false
  const unquoted = words.replace(
    /(?<!\p{L})(?:"[^"]*"|\u201C[^\u201D]*\u201D|['\u2018][^'\u2019]*['\u2019])/gu,
    "X"
  )
  if (/[!?;\u2026]|(?<!\d):|:(?!\d)|\.\s|\.$|https?:|\s[-\u2013\u2014]\s/u.test(unquoted))
    return false
  if (
    /^(?:it|them|this|that|these|those|one|you|me|us|him|her|up|out|in|on|at|for|to|from|with|by|off|and|or|but|so|if|as|more|yours?|there|ready|started|involved|started)(?![\p{L}'\u2019-])/iu.test(
      words
    )
  )
    return false
  // Without an article the tagger takes many a plural for a verb.
  const hasArticle = /^(?:the|an?|our|my|your|this|these|his|her|their)\s/iu.test(words)
  const { terms } = readGrammar(readSentence(hasArticle ? unquoted : `the ${unquoted}`))
  const clause = terms.findIndex(({ normal }) => /^(?:that|which|who|where|when|to)$/u.test(normal))
  const phrase = clause < 0 ? terms : terms.slice(0, clause)
  if (phrase.some((term, index) => isFinite(term, phrase[index - 1]))) return false
  if (
    /(?:^|\s)(?:you|we|i|they|he|she)(?:['\u2019]\p{L}+)?(?:\s|$)/iu.test(
      phrase.map(({ text }) => text).join(" ")
    )
  )
    return false
  return phrase.some(({ tags, text }) => tags.has("Noun") || /^[#@\p{Lu}\d]/u.test(text))
}

/** True for a verb that makes a clause; "a talk featuring moss" and "our evening lecture" hold none. */
function isFinite({ tags }: Term, before: Term | undefined): boolean {
  if (!FINITE.some((tag) => tags.has(tag))) return false
  if (tags.has("Participle") || tags.has("Noun") || tags.has("Gerund")) return false
  // Behind one thing a verb would end in "s".
  return !(tags.has("Infinitive") && before?.tags.has("Singular") && !before.tags.has("ProperNoun"))
}
