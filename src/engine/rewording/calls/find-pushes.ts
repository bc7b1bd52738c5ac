import { HOOKS } from "~engine/lexicon/gentle/hooks"
import { COMMANDS, PRAISING, PRESSING } from "~engine/lexicon/gentle/pushes"
import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { openingPattern } from "~engine/lexicon/match/phrase-source"
import { readCall } from "~engine/rewording/calls/read-call"
import type { Draft } from "~engine/text/draft"
import { memoize } from "~engine/text/memo"
import type { SentenceReading } from "~engine/text/sentence"
import { byStart, overlaps, shift } from "~engine/text/span"
import { firstAround } from "~engine/text/spans-by-sentence"
import type { Span } from "~engine/types"

/** Words that press the reader, and how. */
export type Push = Span & { readonly kind: "command" | "pressure" | "praise" | "hook" }

const commands = findPhrases(COMMANDS)
const pressing = findPhrases(PRESSING)
const praising = findPhrases(PRAISING)

/** A question that only leads up to an offer. */
const HOOK = openingPattern([
  ...HOOKS,
  {
    words: [
      "(?:are you |you )?(?:all )?(?:set|ready)(?: to| for)?",
      "have you (?:checked|purchased|bought|booked|registered|signed|got|heard|seen|tried|ordered)",
      "(?:still )?(?:don't|haven't) (?:have|got) your",
      "what if (?:you|your)",
      "need (?:help|some|a|an|more)",
      "why not"
    ],
    reason: "leads up to an offer"
  }
])

/** Before the words: marks, emoji, names and greetings. */
const LEAD = /^(?:[^\p{L}\p{N}]|@[\p{L}\p{N}_]+\s|(?:so|and|but|hey|hi|well),?\s)*/iu

/** A politely put condition makes an offer of the command after it. */
const POLITE =
  /(?:^|[^\p{L}])(?:feel free to|you(?:'|\u2019)re welcome to|if you(?:'|\u2019)d like|if you(?:'|\u2019)re around|if ya want|if you want to|no pressure|when you have (?:a moment|time))[^.!?]{0,30}$/iu

/** Before a verb that is no command: "to share", "helps to plan and book", "we can go". */
const NO_COMMAND =
  /(?:^|[^\p{L}])(?:(?:to|can|could|will|would|should|may|might|must|not|never|helps?|lets?|we|i|you|they|who|that|how)|(?:to|can|could|will|would|helps?|lets?|i|we|they) [\p{L}\p{N}, ]{2,40}(?:,| and| &| or)(?: and| or)?)\s+$/iu

/**
 * What presses in a draft: commands that send the reader on, pressure, begging, praise of one's own, hook questions. Words
 * in another's voice press nobody.
 *
 * This decides what gentler wording is for: there is none where nothing presses, and none is offered that still does.
 */
export function findPushes(draft: Draft): readonly Push[] {
  const found: Push[] = []
  for (const sentence of draft.sentences) {
    const isLast = sentence.index === draft.sentences.length - 1
    for (const push of pushesInSentence(sentence.reading)) {
      // A question at the end of a draft may want an answer.
      if (push.kind !== "hook" || !isLast) found.push(shift(push, sentence.start))
    }
  }
  const othersWords = draft.voices.filter(({ kind }) => kind !== "negated")
  return found.filter(
    (push) =>
      firstAround(othersWords, draft.sentences, push) === undefined &&
      !(draft.surface === "reply" && SUPPORT.test(draft.text.slice(push.start, push.end)))
  )
}

/** How to get in touch, in an answer to somebody: help, no push. */
const SUPPORT =
  /^(?:please )?(?:dm|message|msg|contact|call|e-?mail|let['\u2019]?s talk|redeem)(?!\p{L})/iu

/** True for a question that only leads up to an offer. */
export function isHook({ text, isQuestion }: SentenceReading): boolean {
  return isQuestion && HOOK.test(text.slice(LEAD.exec(text)![0].length))
}

/** "WATCH: the goals of Saturday": what is behind the link, as papers name it. */
const NAMED_MEDIUM = /^(?:watch|listen|read|look|see|photos|video):\s+(?!https?:|@)\S/iu

const pushesInSentence = memoize((reading: SentenceReading): readonly Push[] => {
  const { text } = reading
  const found: Push[] = []
  const lead = LEAD.exec(text)![0].length
  if (isHook(reading)) {
    found.push({ start: lead, end: text.length, kind: "hook" })
  }
  for (const span of commands(text)) {
    const before = text.slice(0, span.start)
    if (span.start === lead && NAMED_MEDIUM.test(text.slice(lead))) continue
    if (!POLITE.test(before) && !NO_COMMAND.test(before)) found.push({ ...span, kind: "command" })
  }
  for (const span of pressing(text)) found.push({ ...span, kind: "pressure" })
  for (const span of praising(text)) found.push({ ...span, kind: "praise" })
  const call = readCall(reading)
  if (call && isPushing(call.kind, call.object)) {
    const start = call.lead.length + call.condition.length
    const span = { start, end: Math.min(text.length, start + call.verb.length + 1) }
    if (!found.some((other) => overlaps(other, span))) found.push({ ...span, kind: "command" })
  }
  return found.sort(byStart)
})

/** Advice ("Ask your customers") and how to get in touch press nobody. */
function isPushing(kind: string, object: string): boolean {
  if (kind === "contact") return false
  if (kind !== "act" && kind !== "show") return true
  return /^(?:my|our|us|me|your)(?!\p{L})/iu.test(object) || (kind === "show" && object === "")
}
