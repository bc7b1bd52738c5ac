import { PUBLISHED } from "~engine/lexicon/gentle/published"
import { copulaFor } from "~engine/rewording/calls/copula"
import { errandsOf, isThing } from "~engine/rewording/calls/label-of"
import { type Call, readCall } from "~engine/rewording/calls/read-call"
import { defineMove, saidAs } from "~engine/rewording/move"
import { capitalised, uncapitalised } from "~engine/text/letter-case"

/** Longest subject, in words. */
const MAX_SUBJECT_WORDS = 12

/** Shortest and longest headline, in words. */
const MIN_HEADLINE_WORDS = 5
const MAX_HEADLINE_WORDS = 26

/** Places that have been there all along. */
const NO_NEWS =
  /(?:channel|page|profile|showroom|office|team|gallery|museum|restaurant|cafe|bar|farm|studio|event|party|list|group|community|account|website|site|blog|shop|store|stream|music|work|portfolio|bio|link|stuff|social|tweet|post)s?$/iu

/** What a reader is told to put their name down for, as news. */
const OPEN: readonly (readonly [RegExp, string])[] = [
  [/^regist|^sign ?-?up|^enrol/iu, "Registration is open"],
  [/^apply/iu, "Applications are open"],
  [/^pre-?order/iu, "Pre-orders are open"],
  [/^(?:book|reserve)/iu, "Bookings are open"]
]

/** Where or from when it can be had: stays behind the verb. */
const PLACE =
  /\s(?=(?:on|at|in|from|via|through)\s(?:the\s|our\s|my\s|\p{Ll}?\p{Lu}|@|#|stores?|shops?|all\s))/u

export default defineMove({
  id: "command-to-news",
  title: "News in place of the command",
  scope: "sentence",
  gentler: "sentences",
  inOtherVoice: "keep",
  docs: {
    why: "That it is there is news; what to do about it is up to the reader.",
    source:
      "Facebook, 2014-11-14: posts that \u201Csolely push people to buy a product or install an app\u201D are felt as promotional"
  },
  examples: [
    { before: "Buy my novel now!", after: "My novel is out!" },
    {
      before: "Stream our new single on Tidebox today!",
      after: "Our new single is out on Tidebox!"
    },
    { before: "Pre-order the blue teapot now.", after: "The blue teapot is up for pre-order." },
    { before: "Get your tickets now!", after: "Tickets are on sale!" },
    { before: "Register now!", after: "Registration is open!" },
    {
      before: "Check out the new collection of hand-cut maps from the harbour museum!",
      after: "The new collection of hand-cut maps from the harbour museum!"
    },
    { before: "Apply by 3 May!", after: "Applications are open until 3 May!" }
  ],
  *propose(sentence) {
    const call = readCall(sentence)
    if (!call || call.condition !== "" || call.link !== "" || call.glue !== "") return
    const news = newsOf(call)
    if (news === null) return
    // A full stop would become part of an address.
    const stop = /\.\p{L}{2,}$/u.test(news) ? "" : "."
    const marks = call.trailer.trimStart() === "" ? stop : call.trailer
    yield saidAs(sentence, led(call.lead, news) + marks)
  }
})

/** "Also check out my cat": behind a word the news begins small. */
function led(lead: string, news: string): string {
  return /\p{L}\s*$/u.test(lead) && !lead.includes("@")
    ? `${lead.trimEnd()}: ${uncapitalised(news)}`
    : lead + news
}

function newsOf(call: Call): string | null {
  const [{ kind, verb, object }, ...more] = errandsOf(call) as [Call, ...Call[]]
  if (/^(?:visit|come|head|go|stop|swing|click|tap|attend|join|enter)/iu.test(verb)) return null
  if (more.length > 0 || (kind !== "get" && kind !== "show" && kind !== "enrol")) return null
  const words = object.replace(/(?:^|\s+)(?:now|today|online|here|below)$/iu, "").trim()
  const open = OPEN.find(([pattern]) => pattern.test(verb))?.[1]
  if (words === "" && call.place === "") return open ?? null
  const until = /^(?:by(?! \p{L}+ing(?!\p{L}))|before|until|till) (.+)$/iu.exec(words)
  if (until) return open ? `${open} until ${until[1]!}` : null
  if (kind === "enrol") return null
  if (/^(?:your |some )?(?:tickets|tix|seats|places)(?= (?:for|to|at)\s|$)/iu.test(words)) {
    return `${capitalised(words.replace(/^(?:your|some) /iu, ""))} are on sale`
  }
  const thing = words.replace(/^(?:your|a|one) (?:very own )?cop(?:y|ies) of /iu, "")
  const split = PLACE.exec(thing)
  const subject = split ? thing.slice(0, split.index) : thing
  const place = split ? thing.slice(split.index) : ""
  const [before, after] = colonIn(subject, verb)
  if (after !== "")
    return `${capitalised(before)} ${verbFor(before)!} up for pre-order${after}${place}`
  if (SHOWING.test(verb) && !(isOwn(subject, verb) && isPublished(subject))) return headline(thing)
  if (!isOwn(subject, verb) || subject.split(/\s+/u).length > MAX_SUBJECT_WORDS) return null
  // "My videos" have been out for long.
  if (
    /s$/iu.test(headOf(subject)) &&
    isPublished(subject) &&
    !/(?:^|\s)(?:new|latest|first|second|third|next)\s/iu.test(subject)
  )
    return null
  const be = /[,;:!?]|https?:/u.test(subject) || !isThing(subject) ? null : verbFor(subject)
  if (!be) return null
  return `${capitalised(subject)} ${be} ${stateOf(subject, verb)}${place}`
}

/** "Pre-order our box: tea and a book": what comes behind the colon stays behind the news. */
function colonIn(subject: string, verb: string): readonly [string, string] {
  const at = subject.indexOf(":")
  const before = subject.slice(0, at)
  if (at < 0 || !/^pre-?order/iu.test(verb) || !isThing(before) || !verbFor(before)) return ["", ""]
  return [before, subject.slice(at)]
}

/** Verbs that only hold a thing up. */
const SHOWING =
  /^(?:check out|discover|explore|meet|browse|see|shop(?: for)?|experience|try|view|take a look at)$/iu

/** The thing by itself, as in a headline. */
function headline(thing: string): string | null {
  if (!/^(?:the|our|my|this|these|\p{Lu}\p{L}+['\u2019]s)\s/iu.test(thing)) return null
  if (NO_NEWS.test(headOf(thing)) || thing.split(/\s+/u).length < MIN_HEADLINE_WORDS) return null
  return isThing(thing, MAX_HEADLINE_WORDS) ? capitalised(thing) : null
}

function isPublished(subject: string): boolean {
  return PUBLISHED.test(headOf(subject))
}

function verbFor(subject: string): "is" | "are" | null {
  const head = headOf(subject)
  return copulaFor(subject) ?? (PUBLISHED.test(head) ? (/s$/iu.test(head) ? "are" : "is") : null)
}

function stateOf(subject: string, verb: string): string {
  if (/^pre-?order/iu.test(verb)) return "up for pre-order"
  return PUBLISHED.test(headOf(subject)) ? "out" : "available"
}

function headOf(subject: string): string {
  return subject.replace(/\s(?:of|for|on|about|with|from|by)\s.*$/iu, "")
}

/** The writer's own, or named by an article where the verb can only mean wares. */
function isOwn(subject: string, verb: string): boolean {
  if (NO_NEWS.test(headOf(subject))) return false
  if (/^(?:my|our)\s/iu.test(subject)) return true
  return /^pre-?order/iu.test(verb) && /^(?:the|this|these)\s/iu.test(subject)
}
