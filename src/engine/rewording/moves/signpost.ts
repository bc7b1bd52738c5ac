import { COMMANDS } from "~engine/lexicon/gentle/pushes"
import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { copulaFor } from "~engine/rewording/calls/copula"
import { labelOf } from "~engine/rewording/calls/label-of"
import { type Call, readCall } from "~engine/rewording/calls/read-call"
import { POINTER } from "~engine/rewording/facts/pointer"
import { defineMove, type Proposal } from "~engine/rewording/move"
import type { Draft } from "~engine/text/draft"
import { uncapitalised } from "~engine/text/letter-case"
import { readSentence, type Sentence, type SentenceReading } from "~engine/text/sentence"
import type { Span } from "~engine/types"

/** Words that a statement needs to speak for the link behind it. */
const MIN_STATEMENT_WORDS = 4

/** "Visit L to register", "Click L for the list". */
const INNER_LINK = /^(.{0,40}?)\s*(https?:\S+|www\.\S+)\s+((?:to|for)\s\p{L}[^.!?]*)$/u

/** An arrow or pointing hand that leads the eye on. */
const ARROW = /[\u2190-\u21FF\u27A1\u2B07\u{1F447}\u{1F449}\u{1F517}]/u

/** An emoji between words and link keeps its place, and needs no colon. */
const LEADS_EYE = /[\u2190-\u21FF\u27A1\u2B07]|\p{Extended_Pictographic}/u

export default defineMove({
  id: "signpost",
  title: "A label in place of the command",
  scope: "draft",
  gentler: "sentences",
  inOtherVoice: "keep",
  docs: {
    why: "People need to know what is behind the link; nobody needs to be told to click.",
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
      for (const segment of segmentsOf(draft, sentence)) {
        yield callSignpost(draft, segment) ?? clauseSignpost(draft, segment)
      }
    }
  }
})

/** A part of a sentence that ends behind its link: people write on behind one without a full stop. */
type Segment = Span & {
  readonly sentence: Sentence
  readonly reading: SentenceReading
  /** What stands behind it. */
  readonly next: Sentence | undefined
}

/** The sentence cut behind each of its runs of links; with the link that follows it on the line, if it has none. */
function segmentsOf(draft: Draft, sentence: Sentence): readonly Segment[] {
  const { reading, start } = sentence
  const next = draft.sentences[sentence.index + 1]
  const cut = (from: number, to: number): Segment => {
    const text = draft.text.slice(from, to)
    const skipped = text.length - text.trimStart().length
    return {
      start: from + skipped,
      end: to,
      sentence,
      reading: readSentence(text.trimStart()),
      next: to < sentence.end ? undefined : next
    }
  }
  const ends: number[] = []
  for (const [index, token] of reading.tokens.entries()) {
    if (token.type !== "link") continue
    const after = reading.tokens.slice(index + 1)
    if (after[0]?.type === "link") continue
    // #tags, emoji and marks behind a link belong to it; "to register" behind it says what it is for.
    const word = after.find(({ type }) => type !== "emoji" && type !== "punctuation")
    // "our Amazon.com list": a domain may be a name.
    if (!/^https?:|^www\.|\//iu.test(token.text) && !/^\p{Lu}/u.test(word?.text ?? "")) continue
    const isLast = !after.some(({ type }) => type === "word" || type === "link")
    if (
      !isLast &&
      word?.type === "word" &&
      !/^(?:to|for|and|or|is|has|as|by|in|on|at)$/u.test(word.lower)
    ) {
      ends.push(start + token.end)
    }
  }
  if (ends.length === 0) {
    const isJoined = next?.line === sentence.line && opensWithLink(next.reading)
    return [isJoined ? { ...cut(start, next.end), next: undefined } : cut(start, sentence.end)]
  }
  const froms = [start, ...ends]
  return [...ends, sentence.end].map((end, index) => cut(froms[index]!, end))
}

function callSignpost(draft: Draft, segment: Segment): Proposal | null {
  const call = readCall(segment.reading)
  if (!call) return null
  const pointed = pointedAt(call, segment)
  if (!pointed) return null
  const label = labelOf(pointed.call)
  if (label === null) return null
  const sign =
    label === "" && !/^(?:if|when) /iu.test(pointed.call.condition)
      ? bareLink(draft, segment, pointed)
      : { start: segment.start, text: signed(pointed, label) }
  if (!sign) return null
  return {
    start: sign.start,
    end: segment.end,
    depth: "sentence",
    mayDrop: "today",
    wordings: [{ text: sign.text }]
  }
}

/** A command that opens a clause inside a sentence. */
const opensClause = findPhrases(COMMANDS)

/** What joins a clause to the statement before it. */
const JOINT = /(?:,?\s+(?:so|and|then|&)|[,;:]|\s+[-\u2013\u2014])?\s+$/u

/** Empty calls before the one that counts: "check it out and". */
const EMPTY_CALLS =
  /(?:^|[\s,.!-])+(?:check (?:it|them|us) out|click (?:here|the link)|join us|visit us|come (?:and )?see us|go)(?:\s+(?:and|&))?$/iu

/** A call behind a statement in one sentence: "Splunk Go, 31 March - register now L". */
function clauseSignpost(draft: Draft, segment: Segment): Proposal | null {
  const { text } = segment.reading
  if ((readCall(segment.reading)?.kind ?? "act") !== "act") return null
  for (const { start } of opensClause(text)) {
    const before = text.slice(0, start)
    const joint = JOINT.exec(before)?.[0]
    if (joint === undefined || NO_STATEMENT.test(before)) continue
    const statement = before.slice(0, before.length - joint.length).replace(EMPTY_CALLS, "")
    const isShort = statement.split(/\s+/u).length < MIN_STATEMENT_WORDS
    if (isShort || IS_CONDITION.test(statement)) continue
    // "the power to wow the world and show your voice": the second half of a purpose.
    if (/(?:and|&)\s+$/u.test(joint) && PURPOSE.test(statement)) continue
    const call = readCall(readSentence(text.slice(start)))
    const pointed = call && pointedAt(call, segment)
    if (!pointed || pointed.call.condition !== "" || /\p{L}/u.test(pointed.call.lead)) return null
    const label = labelOf(pointed.call)
    if (label === null) return null
    const isOpen = /[\p{L}\p{N}"\u201D'\u2019)]$/u.test(statement)
    const wording =
      label === ""
        ? `${isOpen ? "" : " "}${isOpen ? pointed.end : pointed.end.replace(/^:?\s+/u, "")}`
        : /^\s+[-\u2013\u2014]/u.test(joint)
          ? joint + uncapitalised(label) + pointed.end
          : `${isOpen ? "." : ""} ${label}${pointed.end}`
    return {
      start: segment.start + statement.length,
      end: segment.end,
      depth: "phrase",
      mayDrop: "today",
      wordings: [{ text: wording }]
    }
  }
  return null
}

const PURPOSE = /\sto\s\p{Ll}+(?:\s\S+){0,5}$/u

/** A condition is no statement that could stand by itself. */
const IS_CONDITION = /(?:^|[.!?]\s+)[^\p{L}]*(?:if|when|whether|once|while|because)\s[^.!?]*$/iu

/** Before a verb that is no command. */
const NO_STATEMENT =
  /(?:^|[^\p{L}])(?:to|can|could|will|would|must|not|or|who|that|which|we|i|you|they|if you|just|please)\s+$/iu

type Pointed = {
  readonly call: Call
  /** What stands behind the label: ": https://…", " \u{1F449} https://…", ":" before a link on the next line. */
  readonly end: string
}

/** The call with what it points at; null where there is no link to put a label on. */
function pointedAt(call: Call, { next, sentence: { line } }: Segment): Pointed | null {
  const trailer = call.trailer.replace(/^[\s.!\u2026\u2757\u203C]+/u, "")
  const after = trailer ? ` ${trailer}` : ""
  if (call.link) {
    const arrow = LEADS_EYE.test(call.glue) ? ` ${call.glue.replace(/^[:.!\s]+/u, "")} ` : ": "
    return { call, end: `${arrow}${call.link}${after}` }
  }
  const inner = INNER_LINK.exec(call.object)
  if (inner) {
    const object = `${inner[1]!} ${inner[3]!}`.trim()
    return { call: { ...call, object }, end: `: ${inner[2]!}${after}` }
  }
  const pointer = POINTER.exec(call.object)
  if (pointer) {
    const mark = /^\s*[.!]+/u.exec(call.trailer)?.[0].trim() ?? ""
    const object = call.object.slice(0, pointer.index).trim()
    const place = pointer[1]!.replace(/^the (?=links? (?:in|on|at))/iu, "")
    const joint = /^(?:in|at)\s/iu.test(place) ? " " : ": "
    return { call: { ...call, object }, end: `${joint}${place}${mark.slice(0, 1)}${after}` }
  }
  const below = /^(?:in|at|via|through|on) the (link(?: below)?)$/iu.exec(call.place)?.[1]
  if (below) return { call, end: `: ${below}${call.trailer}` }
  const leadsOn = next && next.line - line <= 2 && opensWithLink(next.reading)
  if (call.glue === ":" && (leadsOn || !next)) return { call, end: `:${after}` }
  if (leadsOn && ARROW.test(call.trailer)) return { call, end: ` ${call.trailer.trim()}` }
  return leadsOn && next.line > line ? { call, end: `:${after}` } : null
}

function signed({ call, end }: Pointed, label: string): string {
  const isErrand = /^(?:to|for) /iu.test(call.condition)
  if (call.condition === "" || isErrand) return call.lead + label + end
  const be = /^(?:our|my|the|an?)\s/iu.test(label) ? copulaFor(label) : null
  const named = be ? `here ${be} ${uncapitalised(label)}` : uncapitalised(label)
  if (label === "") return call.lead + call.condition.replace(/,\s*$/u, "") + end
  return call.lead + call.condition + named + end
}

/** The statement before the call with the link right behind it. */
function bareLink(
  { text, sentences }: Draft,
  segment: Segment,
  { call, end }: Pointed
): { readonly start: number; readonly text: string } | null {
  if (call.condition !== "" || /\p{L}/u.test(call.lead)) return null
  const link = end.replace(/^:?\s+/u, "")
  if (link === "" || link === ":") return null
  const alone = { start: segment.start, text: call.lead + link }
  if (segment.start > segment.sentence.start) return alone
  const before = sentences[segment.sentence.index - 1]
  if (!before || before.line !== segment.sentence.line) return before ? alone : null
  const { reading } = before
  if (reading.isQuestion || countWords(reading) < MIN_STATEMENT_WORDS) return null
  const gap = text.slice(before.end, segment.start)
  return /\.$/u.test(reading.text) && !ARROW.test(link) && call.lead === ""
    ? { start: before.end - 1, text: `:${gap}${link}` }
    : alone
}

/** A #tag or @name says as much as a word. */
function countWords({ tokens }: SentenceReading): number {
  return tokens.filter(({ type }) => type === "word" || type === "hashtag" || type === "mention")
    .length
}

function opensWithLink({ tokens }: SentenceReading): boolean {
  const first = tokens.find(({ type }) => type !== "emoji" && type !== "punctuation")
  return first?.type === "link"
}
