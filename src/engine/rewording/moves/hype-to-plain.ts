import { phraseSource } from "~engine/lexicon/match/phrase-source"
import {
  EMPTY_HYPE,
  EMPTY_NOUNS,
  HYPE_PHRASES,
  HYPE_WORDS,
  type HypeWord
} from "~engine/lexicon/gentle/hype"
import { dropAdjective } from "~engine/rewording/drop-adjective"
import { replaceArticle } from "~engine/text/article"
import { memoize } from "~engine/text/memo"
import { capitalised } from "~engine/text/letter-case"
import { possiblePhrases } from "~engine/lexicon/match/possible-phrases"
import { factsOf } from "~engine/rewording/facts/protected-facts"
import { removalSpan } from "~engine/rewording/removal-span"
import { defineMove, type Proposal, type Wording } from "~engine/rewording/move"
import type { SentenceReading } from "~engine/text/sentence"
import { shift } from "~engine/text/span"

const EMPTY = new RegExp(`^(?:${phraseSource(EMPTY_HYPE)})$`, "iu")

const replaceable = (list: readonly HypeWord[]) => list.filter(({ plain }) => plain.length > 0)

const possibleWords = possiblePhrases(replaceable(HYPE_WORDS))
const possibleHype = possiblePhrases(replaceable(HYPE_PHRASES))

/** After these the adjective says what something is, so that it cannot simply go. */
const PREDICATE =
  /(?:^|\s)(?:is|are|was|were|be|been|being|feel|feels|felt|look|looks|looked|sound|sounds|so|very|really|pretty|more|most|as|how|too|it's|that's|['\u2019]s|['\u2019]re)\s+$/iu

/** What may follow an adjective that says what something is. */
const ENDS_PREDICATE = /^\s*(?:[.,!?;:)]|$|and\s|for\s|to\s|in\s)/iu

export default defineMove({
  id: "hype-to-plain",
  title: "Hype becomes plain words",
  scope: "draft",
  docs: {
    why: "Plain words are believed; big ones are discounted on sight.",
    source:
      "Proselint, hyperbole and commercialese checks, 2016; Wikipedia, \u201CWords to watch\u201D, 2025"
  },
  examples: [
    {
      before: "We found an incredible bakery behind the station.",
      after: "We found a bakery behind the station."
    },
    { before: "The response has been amazing.", after: "The response has been good." },
    {
      before: "This tool will supercharge your notes.",
      after: "This tool will improve your notes."
    },
    { before: "It is absolutely free for schools.", after: "It is free for schools." },
    {
      before: "Take your choir to the next level with our warm-ups.",
      after: "Improve your choir with our warm-ups."
    },
    {
      before: "The timetable app is out. This will change your life!",
      after: "The timetable app is out."
    }
  ],
  *propose(draft) {
    for (const sentence of draft.sentences) {
      const { reading, start } = sentence
      if (isEmptyHype(reading)) {
        const span = removalSpan(draft, sentence, sentence)
        if (span) {
          yield { ...span, depth: "sentence", mayDrop: "filler", wordings: [{ text: "" }] }
          continue
        }
      }
      for (const proposal of plainWordsIn(reading)) {
        yield shift(proposal, start)
      }
    }
  }
})

const isEmptyHype = memoize(({ text }: SentenceReading) => {
  const words = text.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, "")
  return EMPTY.test(words) && factsOf(words).length === 0
})

const plainWordsIn = memoize((reading: SentenceReading) => [
  ...adjectives(reading),
  ...phrases(reading)
])

function* adjectives({ text }: SentenceReading): Iterable<Proposal> {
  for (const { row, pattern } of possibleWords(text)) {
    const { plain, drop } = row
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const before = text.slice(0, span.start)
      if (/^\p{Lu}\p{Ll}/u.test(match[0]) && before.trim() !== "") continue
      const after = text.slice(span.end)
      if (PREDICATE.test(before)) {
        if (ENDS_PREDICATE.test(after)) {
          yield { ...span, depth: "phrase", wordings: plain.map((word) => ({ text: word })) }
        }
        continue
      }
      const noun = /^\s+(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? ""
      const carries = EMPTY_NOUNS.has(noun) || /(?:such|quite|what)\s+an?\s+$/iu.test(before)
      const edit = drop && !carries ? dropAdjective(text, span) : null
      const dropped = edit ? [{ text: edit.replacement }] : []
      const article = /(?<![\p{L}\p{N}])(an?)\s+$/iu.exec(before)
      const at = edit ?? { start: span.start - (article?.[0].length ?? 0), end: span.end }
      if (!/^\s+\p{L}/u.test(after)) continue
      const swapped = edit ? [] : plain.map((word) => ({ text: withArticle(article?.[1], word) }))
      // Without an article before it the word can go as well, but leaves the noun rather bare.
      const bare = edit || article || carries || !drop ? [] : [{ text: "" }]
      const wordings = [...dropped, ...swapped, ...bare]
      if (wordings.length === 0) continue
      const gap = bare.length > 0 ? /^\s+/u.exec(after)![0] : ""
      yield {
        start: at.start,
        end: at.end + gap.length,
        depth: "phrase",
        wordings: wordings.map(({ text: word }) => ({ text: word === "" ? "" : word + gap }))
      }
    }
  }
}

function withArticle(article: string | undefined, word: string): string {
  if (!article) return word
  return `${replaceArticle(article, word)} ${word}`
}

function* phrases({ text }: SentenceReading): Iterable<Proposal> {
  for (const { row, pattern } of possibleHype(text)) {
    for (const match of text.matchAll(pattern)) {
      const opens = /^[^\p{L}\p{N}]*$/u.test(text.slice(0, match.index))
      const end = match.index + match[0].length
      const wordings: Wording[] = row.plain.map((words) => {
        const filled = words.replace("$1", match[1] ?? "").replace("$2", match[2] ?? "")
        return { text: opens ? capitalised(filled) : filled }
      })
      if (wordings[0]?.text !== "") {
        yield { start: match.index, end, depth: "phrase", wordings }
        continue
      }
      const gap = /^\s+/u.exec(text.slice(end))?.[0].length ?? 0
      // At the start the next word would need a capital; the amplifier can as well stay.
      if (!opens && gap > 0) yield { start: match.index, end: end + gap, depth: "phrase", wordings }
    }
  }
}
