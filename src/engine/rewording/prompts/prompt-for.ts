import {
  BAITING,
  CLAIMING,
  type PromptId,
  PROMPTS,
  RECOMMENDING,
  TEASING,
  USABLE
} from "~engine/lexicon/gentle/prompts"
import { findPushes } from "~engine/rewording/calls/find-pushes"
import { draftLength, lengthLimit, networkLength } from "~engine/text/network-length"
import type { Draft } from "~engine/text/draft"
import type { Sentence } from "~engine/text/sentence"
import { overlaps } from "~engine/text/span"
import type { WriterPrompt } from "~engine/types"

/** Words that a sentence needs to tell a reader something besides its pushes. */
const MIN_TELLING_WORDS = 4

/** The blanks of our starters; what else stands in brackets is the writer's. */
const BLANKS = Object.values(PROMPTS).flatMap(({ starter }) => /\[[^\]]+\]/u.exec(starter) ?? [])

/** Words up to which a draft may be said to name a thing and tell nothing of it. */
const MAX_BARE_WORDS = 45

type Place = "before" | "behind"

/**
 * One question to the writer about what a flagged draft lacks, with a starter to fill in.
 *
 * Where the starter goes: behind the sentence that names the thing, in front of the one that holds something back, or at
 * the end.
 * @returns null where nothing is missing that can be told, a blank is open already, or the starter does not fit the network
 */
export function promptFor(draft: Draft): WriterPrompt | null {
  const pushes = findPushes(draft)
  if (BLANKS.some((blank) => draft.text.includes(blank))) return null
  const worded = draft.sentences.filter(({ reading }) => reading.words.length > 0)
  const telling = worded.filter(
    (sentence) =>
      sentence.reading.words.length >= MIN_TELLING_WORDS &&
      !pushes.some((push) => overlaps(push, sentence))
  )
  const named = (pattern: RegExp) => worded.find(({ reading }) => pattern.test(reading.text))
  const first = worded[0]
  if (!first) return null
  if (draft.surface === "reply") {
    return placed(draft, "own-experience", telling[0] ?? first, "behind")
  }
  const baiting = named(BAITING)
  if (baiting && pushes.some((push) => overlaps(push, baiting))) {
    return placed(draft, "ask-instead", worded.at(-1)!, "behind")
  }
  const teasing = named(TEASING)
  if (teasing) return placed(draft, "give-one", teasing, "before")
  const claiming = named(CLAIMING)
  if (claiming) return placed(draft, "show-it", claiming, "behind")
  const usable = named(USABLE)
  if (usable) return placed(draft, "what-after", usable, "behind")
  const pushing = pushes[0]
  const liked = named(RECOMMENDING)
  if (liked) return placed(draft, "what-liked", liked, "behind")
  const words = worded.reduce((sum, { reading }) => sum + reading.words.length, 0)
  const asking = pushing ? worded.find((sentence) => overlaps(pushing, sentence)) : worded.at(-1)
  if (words > MAX_BARE_WORDS && asking) return placed(draft, "one-thing", asking, "before")
  return telling.length === 0 && !hasName(draft)
    ? placed(draft, "what-news", first, "before")
    : placed(draft, "what-about", telling[0] ?? first, "behind")
}

/** True where something is named at all: a link, a tag, a figure. */
function hasName({ sentences }: Draft): boolean {
  return sentences.some(({ reading }) =>
    reading.tokens.some(({ type }) => type === "link" || type === "number" || type === "price")
  )
}

function placed(draft: Draft, id: PromptId, sentence: Sentence, place: Place): WriterPrompt | null {
  const { question, starter } = PROMPTS[id]
  const isOpen =
    place === "behind" &&
    !/[.!?\u2026:]["'\u201D\u2019)]*\s*(?:\p{Extended_Pictographic}|\uFE0F|\s)*$/u.test(
      sentence.reading.text
    )
  const at = place === "before" ? sentence.start : endOfWords(sentence)
  const text = place === "before" ? `${starter} ` : `${isOpen ? "." : ""} ${starter}`
  const next = draft.text[at] ?? ""
  const spaced = place === "behind" && next !== "" && !/\s/u.test(next) ? `${text} ` : text
  const open = spaced.indexOf("[")
  const length = draftLength(draft) + networkLength(spaced, draft.site)
  if (length > lengthLimit(draft)) return null
  return {
    id,
    question,
    at,
    text: spaced,
    placeholder: { start: open, end: spaced.indexOf("]") + 1 }
  }
}

/** Behind the last word and its marks, in front of links and #tags that close the sentence. */
function endOfWords({ start, reading }: Sentence): number {
  const { tokens, text } = reading
  const last = tokens.findLastIndex(({ type }) => type !== "link" && type !== "hashtag")
  return start + (last < 0 ? text.length : tokens[last]!.end)
}
