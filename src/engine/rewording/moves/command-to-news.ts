import { PUBLISHED } from "~engine/lexicon/gentle/published"
import { copulaFor } from "~engine/rewording/calls/copula"
import { errandsOf, isThing } from "~engine/rewording/calls/label-of"
import { type Call, readCall } from "~engine/rewording/calls/read-call"
import { defineMove } from "~engine/rewording/move"
import { capitalised } from "~engine/text/letter-case"

/** Longest subject, in words. */
const MAX_SUBJECT_WORDS = 12

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
    why: "That it is there is news; what to do about it is for the reader to say.",
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
    { before: "Apply by 3 May!", after: "Applications are open until 3 May!" }
  ],
  *propose(sentence) {
    const call = readCall(sentence)
    if (!call || call.condition !== "" || call.link !== "" || call.glue !== "") return
    const news = newsOf(call)
    if (news === null) return
    const marks = call.trailer.trimStart() === "" ? "." : call.trailer
    yield {
      start: 0,
      end: sentence.text.length,
      depth: "sentence",
      mayDrop: "today",
      wordings: [{ text: call.lead + news + marks }]
    }
  }
})

function newsOf(call: Call): string | null {
  const [{ kind, verb, object }, ...more] = errandsOf(call) as [Call, ...Call[]]
  if (more.length > 0 || (kind !== "get" && kind !== "show" && kind !== "enrol")) return null
  const words = object.replace(/(?:^|\s+)(?:now|today|online|here|below)$/iu, "").trim()
  const open = OPEN.find(([pattern]) => pattern.test(verb))?.[1]
  if (words === "" && call.place === "") return open ?? null
  const until = /^(?:by|before|until|till) (.+)$/iu.exec(words)
  if (until) return open ? `${open} until ${until[1]!}` : null
  if (kind === "enrol") return null
  if (/^(?:your |some )?(?:tickets|tix|seats|places)(?= (?:for|to|at)\s|$)/iu.test(words)) {
    return `${capitalised(words.replace(/^(?:your|some) /iu, ""))} are on sale`
  }
  const thing = words.replace(/^(?:your|a|one) (?:very own )?cop(?:y|ies) of /iu, "")
  const split = PLACE.exec(thing)
  const subject = split ? thing.slice(0, split.index) : thing
  const place = split ? thing.slice(split.index) : ""
  if (!isOwn(subject, verb) || subject.split(/\s+/u).length > MAX_SUBJECT_WORDS) return null
  const be = /[,;:!?]|https?:/u.test(subject) || !isThing(subject) ? null : verbFor(subject)
  if (!be) return null
  return `${capitalised(subject)} ${be} ${stateOf(subject, verb)}${place}`
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
  if (/^(?:my|our)\s/iu.test(subject)) return true
  return /^pre-?order/iu.test(verb) && /^(?:the|this|these)\s/iu.test(subject)
}
