import { defineMove, type Proposal } from "~engine/rewording/move"
import type { SentenceReading } from "~engine/text/sentence"

/** Two or more exclamation or question marks, or a mix of both. A single one is no shouting. */
const MARKS = /[!?\u2757\u2755\u203C\u2049\u203D]{2,}|[\u2757\u2755\u203C\u2049]\uFE0F?/gu

/** The same emoji, or a row of three or more. */
const SAME_EMOJI = /(\p{Extended_Pictographic}\uFE0F?)(?:\s?\1)+/gu

/** Keycaps and flags hold digits and letters: never touched. */
const LETTERED_EMOJI = /[\u20E3\u{1F1E6}-\u{1F1FF}\u200D]/u

export default defineMove({
  id: "calm-punctuation",
  title: "Runs of exclamation marks and emoji",
  scope: "sentence",
  gentler: "type",
  isCompanion: true,
  inOtherVoice: "keep",
  docs: {
    why: "One mark says it; five sound like a market stall.",
    source:
      "Twitter\u2019s open ranking code, TweetTextScorer.java, 2023: repeated characters lower the text score"
  },
  examples: [
    { before: "Doors open at eight!!!", after: "Doors open at eight!" },
    { before: "We did it!!! The roof is on!!", after: "We did it! The roof is on!!" },
    { before: "Is anyone else awake???", after: "Is anyone else awake?" },
    {
      before: "The new menu is up \u{1F525}\u{1F525}\u{1F525}",
      after: "The new menu is up \u{1F525}"
    }
  ],
  *propose(sentence): Iterable<Proposal> {
    yield* calmMarks(sentence)
    yield* calmEmoji(sentence)
  }
})

function* calmMarks({ text }: SentenceReading): Iterable<Proposal> {
  for (const match of text.matchAll(MARKS)) {
    const { index } = match
    const end = index + match[0].length
    // "Yahoo!" and "!important" are names; a mark inside a word or before a letter stays.
    if (/\p{L}/u.test(text[end] ?? "")) continue
    const asks = match[0].includes("?") || match[0].includes("\u2049")
    const mark = asks ? "?" : "!"
    if (mark === match[0]) continue
    yield { start: index, end, depth: "phrase", wordings: [{ text: mark }] }
  }
}

function* calmEmoji({ text }: SentenceReading): Iterable<Proposal> {
  for (const match of text.matchAll(SAME_EMOJI)) {
    const once = match[1]!
    if (
      LETTERED_EMOJI.test(match[0]) ||
      LETTERED_EMOJI.test(text.slice(match.index, match.index + match[0].length + 1))
    )
      continue
    yield {
      start: match.index,
      end: match.index + match[0].length,
      depth: "phrase",
      mayDrop: "emoji",
      wordings: [{ text: once }]
    }
  }
}
