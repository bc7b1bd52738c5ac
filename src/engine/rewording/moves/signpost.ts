import { COMMANDS } from "~engine/lexicon/gentle/pushes"
import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { copulaFor } from "~engine/rewording/calls/copula"
import { labelOf } from "~engine/rewording/calls/label-of"
import { type Call, readCall } from "~engine/rewording/calls/read-call"
import { defineMove, type Proposal } from "~engine/rewording/move"
import type { Draft } from "~engine/text/draft"
import { uncapitalised } from "~engine/text/letter-case"
import { readSentence, type Sentence, type SentenceReading } from "~engine/text/sentence"

/** Words that a statement needs to speak for the link behind it. */
const MIN_STATEMENT_WORDS = 4

/** Where a link is that stands elsewhere: "link in bio", "in the first comment". */
const POINTER =
  /(?:^|[\s,:;([\u2013\u2014-]+)((?:the |my |our )?link(?:s)? (?:is )?(?:in|on|at|below)(?: the| my| our)?(?: (?:first|pinned))?(?: (?:bio|profile|comments?|description|chatter|story|below)){0,2}|(?:in|at) (?:the|my|our) (?:(?:first|pinned) )?(?:bio|comments?|profile|description)(?: below)?)$/iu

/** An arrow or pointing hand that leads the eye on. */
const ARROW = /[\u2190-\u21FF\u27A1\u2B07\u{1F447}\u{1F449}\u{1F517}]/u

export default defineMove({
  id: "signpost",
  title: "A label in place of the command",
  scope: "draft",
  gentler: "sentences",
  inOtherVoice: "keep",
  docs: {
    why: "What is behind the link is all a reader needs; nobody has to be told to click.",
    source:
      "Facebook, 2014-11-14: posts that \u201Csolely push people to buy a product or install an app\u201D are felt as promotional"
  },
  examples: [
    {
      before: "The choir sings on Friday. Book your seats now: https://example.org/choir",
      after: "The choir sings on Friday. Seats: https://example.org/choir"
    },
    {
      before: "Read our guide to moss: https://example.org/moss",
      after: "Our guide to moss: https://example.org/moss"
    },
    {
      before: "Our harbour map is finished. Download it here https://example.org/map",
      after: "Our harbour map is finished: https://example.org/map"
    },
    {
      before: "To register, visit: https://example.org/talk",
      after: "Registration: https://example.org/talk"
    },
    {
      before: "Learn more about our winter hours here: https://example.org",
      after: "More about our winter hours: https://example.org"
    },
    {
      before: "Sign up for the knitting circle here:\nhttps://example.org/knit",
      after: "The knitting circle:\nhttps://example.org/knit"
    },
    {
      before: "Check out my free rowing plan, link in bio!",
      after: "My free rowing plan: link in bio!"
    },
    {
      before: "Harbour day, 31 March - register now to be part of it - https://example.org/day",
      after: "Harbour day, 31 March - registration: https://example.org/day"
    }
  ],
  *propose(draft) {
    for (const sentence of draft.sentences) {
      const proposal = signpostFor(draft, sentence) ?? clauseSignpost(draft, sentence)
      if (proposal) yield proposal
    }
  }
})

function signpostFor(draft: Draft, sentence: Sentence): Proposal | null {
  const next = draft.sentences[sentence.index + 1]
  const withLink =
    next?.line === sentence.line && opensWithLink(next.reading) ? next.end : sentence.end
  const text = draft.text.slice(sentence.start, withLink)
  const call = readCall(withLink === sentence.end ? sentence.reading : readSentence(text))
  if (!call) return null
  const pointed = pointedAt(call, next, sentence)
  if (!pointed) return null
  const label = labelOf(pointed.call)
  if (label === null) return null
  const sign =
    label === ""
      ? bareLink(draft, sentence, pointed)
      : { start: sentence.start, text: signed(pointed, label) }
  if (!sign) return null
  return {
    start: sign.start,
    end: withLink,
    depth: "sentence",
    mayDrop: "today",
    wordings: [{ text: sign.text }]
  }
}

/** A command that opens a clause inside a sentence. */
const opensClause = findPhrases(COMMANDS)

/** What joins a clause to the statement before it. */
const JOINT = /(?:,?\s+(?:so|and|then|&)|[,;:]|\s+[-\u2013\u2014])?\s+$/u

/** A call behind a statement in one sentence: "Splunk Go, 31 March - register now L". */
function clauseSignpost(draft: Draft, sentence: Sentence): Proposal | null {
  const { text } = sentence.reading
  if ((readCall(sentence.reading)?.kind ?? "act") !== "act") return null
  for (const { start } of opensClause(text)) {
    const before = text.slice(0, start)
    const joint = JOINT.exec(before)?.[0]
    if (joint === undefined || NO_STATEMENT.test(before)) continue
    const statement = before.slice(0, before.length - joint.length)
    if (statement.split(/\s+/u).length < MIN_STATEMENT_WORDS) continue
    const next = draft.sentences[sentence.index + 1]
    const isNext = next?.line === sentence.line && opensWithLink(next.reading)
    const end = isNext ? next.end : sentence.end
    const call = readCall(readSentence(draft.text.slice(sentence.start + start, end)))
    const pointed = call && pointedAt(call, next, sentence)
    if (!pointed || pointed.call.condition !== "" || /\p{L}/u.test(pointed.call.lead)) return null
    const label = labelOf(pointed.call)
    if (label === null) return null
    const isOpen = /[\p{L}\p{N}"\u201D'\u2019)]$/u.test(statement)
    const from = sentence.start + statement.length
    const wording =
      label === ""
        ? `${isOpen ? "" : " "}${pointed.end}`
        : /^\s+[-\u2013\u2014]/u.test(joint)
          ? joint + uncapitalised(label) + pointed.end
          : `${isOpen ? "." : ""} ${label}${pointed.end}`
    return { start: from, end, depth: "phrase", mayDrop: "today", wordings: [{ text: wording }] }
  }
  return null
}

/** Before a verb that is no command. */
const NO_STATEMENT =
  /(?:^|[^\p{L}])(?:to|can|could|will|would|must|not|or|who|that|which|we|i|you|they|if you|just|please)\s+$/iu

type Pointed = {
  readonly call: Call
  /** What stands behind the label: ": https://…", " \u{1F449} https://…", ":" before a link on the next line. */
  readonly end: string
}

/** The call with what it points at; null where there is no link to put a label on. */
function pointedAt(call: Call, next: Sentence | undefined, { line }: Sentence): Pointed | null {
  const trailer = call.trailer.replace(/^[\s.!\u2026\u2757\u203C]+/u, "")
  const after = trailer ? ` ${trailer}` : ""
  if (call.link) {
    const arrow = ARROW.test(call.glue) ? ` ${call.glue.replace(/^[:.!\s]+/u, "")} ` : ": "
    return { call, end: `${arrow}${call.link}${after}` }
  }
  const pointer = POINTER.exec(call.object)
  if (pointer) {
    const mark = /^\s*[.!]+/u.exec(call.trailer)?.[0].trim() ?? ""
    const object = call.object.slice(0, pointer.index).trim()
    return { call: { ...call, object }, end: `: ${pointer[1]!}${mark.slice(0, 1)}${after}` }
  }
  const leadsOn = next && next.line - line <= 2 && opensWithLink(next.reading)
  if (call.glue === ":" && (leadsOn || !next)) return { call, end: `:${after}` }
  if (leadsOn && ARROW.test(call.trailer)) return { call, end: ` ${call.trailer.trim()}` }
  return leadsOn && next.line > line ? { call, end: `:${after}` } : null
}

function signed({ call, end }: Pointed, label: string): string {
  const isErrand = /^(?:to|for) /iu.test(call.condition)
  if (call.condition === "" || isErrand) return call.lead + label + end
  const be = /^(?:our|my|the)\s/iu.test(label) ? copulaFor(label) : null
  const named = be ? `here ${be} ${uncapitalised(label)}` : uncapitalised(label)
  return call.lead + call.condition + named + end
}

/** The statement before the call with the link right behind it. */
function bareLink(
  { text, sentences }: Draft,
  sentence: Sentence,
  { call, end }: Pointed
): { readonly start: number; readonly text: string } | null {
  const before = sentences[sentence.index - 1]
  if (call.condition !== "" || /\p{L}/u.test(call.lead)) return null
  const link = end.replace(/^:?\s+/u, "")
  if (link === "" || link === ":") return null
  if (!before || before.line !== sentence.line) {
    return before ? { start: sentence.start, text: call.lead + link } : null
  }
  const { reading } = before
  if (reading.isQuestion || reading.words.length < MIN_STATEMENT_WORDS) return null
  const said = /\.$/u.exec(reading.text)
  const gap = text.slice(before.end, sentence.start)
  return said
    ? { start: before.end - 1, text: `:${gap}${call.lead}${link}` }
    : { start: sentence.start, text: call.lead + link }
}

function opensWithLink({ tokens }: SentenceReading): boolean {
  const first = tokens.find(({ type }) => type !== "emoji" && type !== "punctuation")
  return first?.type === "link"
}
