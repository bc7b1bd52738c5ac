import { phraseSource } from "~engine/lexicon/match/phrase-source"
import { EMPTY_PRESSURE, PRESSURE_TO_FACT } from "~engine/lexicon/gentle/pressure"
import { memoize } from "~engine/text/memo"
import { capitalised } from "~engine/text/letter-case"
import { possiblePhrases } from "~engine/lexicon/match/possible-phrases"
import { labelOf } from "~engine/rewording/calls/label-of"
import { readCall } from "~engine/rewording/calls/read-call"
import { factsOf } from "~engine/rewording/facts/protected-facts"
import { removalSpan } from "~engine/rewording/removal-span"
import { defineMove, type Proposal } from "~engine/rewording/move"
import type { Draft } from "~engine/text/draft"
import type { Sentence, SentenceReading } from "~engine/text/sentence"
import { shift } from "~engine/text/span"

const EMPTY = new RegExp(`^(?:${phraseSource(EMPTY_PRESSURE)})$`, "iu")

const possibleFacts = possiblePhrases(PRESSURE_TO_FACT)

/** A day that is the whole condition: "Only today!!", "Today only". */
const ONE_DAY = /^[^\p{L}\p{N}]*(?:only (today|tonight)|(?:for )?(today|tonight) only)[\s!.]*$/iu

export default defineMove({
  id: "pressure-to-fact",
  title: "Pressure becomes a date or goes",
  scope: "draft",
  gentler: "words",
  inOtherVoice: "keep",
  docs: {
    why: "A date lets people plan; \u201Churry\u201D only makes them wary.",
    source: "Yada et al., Dark patterns in e-commerce, 2022: urgency and scarcity as named patterns"
  },
  examples: [
    {
      before: "The bakery bus is in Leith. Only today!!",
      after: "The bakery bus is in Leith. Today only."
    },
    {
      before: "Twelve loaves are left on the shelf. Hurry, before it\u2019s too late!",
      after: "Twelve loaves are left on the shelf."
    },
    {
      before: "The walk is on Friday. Hurry, only 3 seats left!",
      after: "The walk is on Friday. 3 seats left!"
    },
    {
      before: "Only 3 seats left for Friday\u2019s walk.",
      after: "3 seats left for Friday\u2019s walk."
    },
    {
      before: "Last chance to hear the choir before Easter.",
      after: "You can still hear the choir before Easter."
    },
    { before: "Tickets for the fair are $5, so hurry!", after: "Tickets for the fair are $5!" },
    {
      before: "The trailer is up on the big screen from Friday. Click here to learn more!",
      after: "The trailer is up on the big screen from Friday."
    },
    { before: "Summer prices for a limited time only.", after: "Summer prices for a short time." }
  ],
  *propose(draft) {
    for (const sentence of draft.sentences) {
      const { reading, start, end } = sentence
      if (isEmptyPressure(reading) || isEmptyCall(draft, sentence)) {
        const span = removalSpan(draft, sentence, sentence, false)
        if (span) {
          yield { ...span, depth: "sentence", mayDrop: "filler", wordings: [{ text: "" }] }
          continue
        }
      }
      const day = ONE_DAY.exec(reading.text)
      const named = day?.[1] ?? day?.[2]
      if (named) {
        yield {
          start,
          end,
          depth: "sentence",
          wordings: [{ text: `${capitalised(named.toLowerCase())} only.` }]
        }
        continue
      }
      for (const proposal of plainFactsIn(reading)) {
        yield shift(proposal, start)
      }
    }
  }
})

const isEmptyPressure = memoize((reading: SentenceReading) => {
  const words = reading.text.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, "")
  return EMPTY.test(words) && factsOf(words).length === 0
})

/** "Learn more." with nothing that it points at: the picture or button beside it says as much. */
function isEmptyCall({ sentences }: Draft, { index, line, reading }: Sentence): boolean {
  const call = readCall(reading)
  if (
    !call ||
    call.link !== "" ||
    call.glue !== "" ||
    call.condition !== "" ||
    /\p{L}/u.test(call.lead)
  )
    return false
  const next = sentences[index + 1]
  const isFollowed =
    next !== undefined &&
    next.line - line <= 2 &&
    next.reading.tokens.some(({ type }) => type === "link")
  const label = labelOf(call)
  // "Read more." on the line of a link: the link stays, and says as much.
  const isSaid = label === "More" && next?.line === line && index > 0
  if ((isFollowed && !isSaid) || /[:\u2190-\u21FF\u2B07\u{1F447}\u{1F449}]/u.test(call.trailer))
    return false
  // "Click below to enter" says how.
  if (
    /(?:^|\s)(?:to|for)\s(?!(?:learn|find out|see|read|hear|know|get started|explore|more))/iu.test(
      call.object
    )
  )
    return false
  return /^(?:|More)$/u.test(label ?? "-") && factsOf(call.object).length === 0
}

const plainFactsIn = memoize((reading: SentenceReading) => [...plainFacts(reading)])

function* plainFacts({ text }: SentenceReading): Iterable<Proposal> {
  for (const { row, pattern } of possibleFacts(text)) {
    for (const match of text.matchAll(pattern)) {
      const opens = /^[^\p{L}\p{N}]*$/u.test(text.slice(0, match.index))
      if (row.opens && !opens) continue
      const rest = text.slice(match.index + match[0].length)
      const wordings = row.plain.map((words) => {
        const filled = words.replace("$1", match[1] ?? "").replace("$2", match[2] ?? "")
        return {
          text: opens ? capitalised(filled) : filled.charAt(0).toLowerCase() + filled.slice(1)
        }
      })
      const end = match.index + match[0].length
      // What opened the sentence is gone: the next word takes its capital and the space before it.
      if (opens && wordings[0]?.text === "") {
        const gap = /^\s*/u.exec(rest)![0]
        const next = rest.slice(gap.length).match(/^\p{L}+/u)?.[0] ?? ""
        if (next === "") continue
        yield {
          start: match.index,
          end: end + gap.length + next.length,
          depth: "phrase",
          wordings: [{ text: capitalised(next) }]
        }
        continue
      }
      const gap =
        wordings[0]?.text === ""
          ? /(?<![\s,\u2013\u2014-])[\s,\u2013\u2014-]*$/u.exec(text.slice(0, match.index))![0]
          : ""
      yield { start: match.index - gap.length, end, depth: "phrase", wordings }
    }
  }
}
