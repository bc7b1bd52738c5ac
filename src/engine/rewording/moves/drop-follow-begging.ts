import { BEGGING, BEGGING_TAIL } from "~engine/lexicon/gentle/begging"
import { openingPattern } from "~engine/lexicon/match/phrase-source"
import { isStatement } from "~engine/rewording/calls/is-statement"
import { memoize } from "~engine/text/memo"
import { factsOf } from "~engine/rewording/facts/protected-facts"
import { removalSpan } from "~engine/rewording/removal-span"
import { defineMove } from "~engine/rewording/move"
import type { SentenceReading } from "~engine/text/sentence"
import type { Span } from "~engine/types"

const BEGS = openingPattern(BEGGING)
const TAIL = new RegExp(
  `^[\\s,]*(?:$|[,:\\u2013\\u2014-]|${openingPattern(BEGGING_TAIL).source.slice(1)})`,
  "iu"
)

/** A last clause that begs: "…, and follow me for more". */
const CLAUSE =
  /(?:,? and| &|\s[-\u2013\u2014+])\s+(?=(?:please )?(?:follow|like|share|rt|retweet|repost|subscribe|hit the)\b)/giu

/** "Retweet and follow us to win two tickets". */
const PRIZE =
  /^([^\p{L}\p{N}]*)[^.!?:]{2,60}? (?:us|me|our \p{L}+|my \p{L}+) (?:to|for (?:a|your) chance to|and you (?:could|can)) (?:be in with a chance to )?win ((?:an?|one|two|three|\d+|our|my|this|these|some)\s[^.!?:;]{3,80}?)([.!]*(?:\s*\p{Extended_Pictographic}|\uFE0F)*)$/iu

/** "Subscribe to get it first": what one gets is news, and the way to it. */
const PROMISED =
  /(?<!\p{L})(?:subscribe|sign up|follow|join|comment)[^.!?]{0,50} (?:to|and) (?:get|receive|read|hear|see|watch|claim|unlock|keep)(?!\p{L})/iu

/** "Enter to win two tickets", "Play for a chance to win a prize": the prize is all a reader needs. */
const DRAW =
  /^([^\p{L}\p{N}]*)(?:enter|play|register|sign up|join|click here|share your \p{L}+)(?: (?:now|today|here|daily|below|our \p{L}+))?,? (?:to win|(?:for|and get|to get) (?:a|your|the) chance (?:to win|of winning|at)|and you (?:could|can) win) ((?:an?|one|two|three|\d+|our|my|this|these|some|[$\u00A3\u20AC]\d)[\s\d].{3,200})$/isu

/** "RT if you agree that no child should go hungry": what one is to agree with is the post. */
const STATING = /(?<!\p{L})(?:rt|retweet|repost|like|share) if .{25,}/iu

/** "Subscribe to The Tide Report": what one would subscribe to is named here alone. */
const NAMED =
  /(?<!\p{L})subscribe to (?!(?:my|our|me|us|this|it|the (?:\p{L}+ )?(?:channel|newsletter|page|podcast|show|feed|list))(?!\p{L})|@|https?:)[^\p{L}]*\p{L}/iu

/** "\u2026 by becoming a member": how to win is no part of the prize. */
const BY_DOING = /\sby \p{L}+ing\s/iu

export default defineMove({
  id: "drop-follow-begging",
  title: "Asking for follows, likes and shares goes",
  scope: "draft",
  gentler: "words",
  inOtherVoice: "keep",
  docs: {
    why: "People follow and share what they like; asking makes the post about the writer.",
    source:
      "LinkedIn, L. Leung, 2022: posts that ask for likes or reactions only to boost reach are shown less"
  },
  examples: [
    {
      before: "The path by the weir is open again. Follow me for more!",
      after: "The path by the weir is open again."
    },
    {
      before: "Three ways to mend a puncture.\n\n\u267B\uFE0F Repost to help others.",
      after: "Three ways to mend a puncture."
    },
    {
      before: "Retweet and follow us to win two tickets for the regatta! We draw on Sunday.",
      after: "We\u2019re giving away two tickets for the regatta! We draw on Sunday."
    },
    { before: "New loaf, new flour. Please like and share!", after: "New loaf, new flour." },
    {
      before: "Tell me what you baked, and follow me for more recipes.",
      after: "Tell me what you baked."
    },
    {
      before: "Rehearsal ran long. Don\u2019t forget to subscribe. See you on Tuesday.",
      after: "Rehearsal ran long. See you on Tuesday."
    }
  ],
  *propose(draft) {
    for (const sentence of draft.sentences) {
      const draw = DRAW.exec(sentence.reading.text)
      if (draw && !BY_DOING.test(draw[2]!)) {
        const text = `${draw[1]!}Giveaway: ${draw[2]!.replace(/!(?=[^\p{L}\p{N}]*$)/u, ".")}`
        const { start, end } = sentence
        yield { start, end, depth: "sentence", mayDrop: "filler", wordings: [{ text }] }
        continue
      }
      const begging = beggingIn(sentence.reading)
      const prize = begging === "whole" ? PRIZE.exec(sentence.reading.text) : null
      if (prize) {
        // The prize is named here alone: it stays, and the begging for it goes.
        const text = `${prize[1]!}We\u2019re giving away ${prize[2]!}${prize[3]! || "."}`
        const { start, end } = sentence
        yield { start, end, depth: "sentence", mayDrop: "filler", wordings: [{ text }] }
      } else if (
        begging === "whole" &&
        !PROMISED.test(sentence.reading.text) &&
        !STATING.test(sentence.reading.text) &&
        !NAMED.test(sentence.reading.text) &&
        !/(?<!\p{L})(?:win|prize|giveaway|chance|raffle)(?!\p{L})/iu.test(sentence.reading.text)
      ) {
        const span = removalSpan(draft, sentence, sentence, false)
        if (span) {
          yield { ...span, depth: "sentence", mayDrop: "filler", wordings: [{ text: "" }] }
        }
      } else if (begging && begging !== "whole") {
        yield {
          start: sentence.start + begging.start,
          end: sentence.start + begging.end,
          depth: "phrase",
          wordings: [{ text: "" }]
        }
      }
    }
  }
})

/** Where a sentence begs: all of it, in a part that can go by itself, or nowhere. */
const beggingIn = memoize((reading: SentenceReading): Span | "whole" | null => {
  const { text } = reading
  const lead = /^(?:[^\p{L}\p{N}@]|p\.?s\.?:?\s)*/iu.exec(text)![0]
  if (isBegging(text.slice(lead.length))) return "whole"
  const behind = behindLink(reading)
  if (behind !== null) return { start: behind, end: text.length }
  for (const match of text.matchAll(CLAUSE)) {
    const rest = text.slice(match.index + match[0].length)
    const marks = /(?<![\s.!])[\s.!]*$/u.exec(rest)![0]
    const clause = rest.slice(0, rest.length - marks.length)
    const before = text.slice(0, match.index)
    if (!BEGS.test(clause) || /[.!?]/u.test(clause) || before.includes(",")) continue
    if (factsOf(clause).length > 0 || !isStatement(before)) continue
    return { start: match.index, end: text.length - marks.length }
  }
  return null
})

function isBegging(words: string): boolean {
  const begs = BEGS.exec(words)?.[0]
  return (
    !!begs &&
    TAIL.test(words.slice(begs.length).replace(/(?<![^\p{L}\p{N}@])[^\p{L}\p{N}@]+$/u, ""))
  )
}

/** Where begging starts that stands behind a link, which ends no sentence for the splitter; null for none. */
function behindLink({ text, tokens }: SentenceReading): number | null {
  const link = tokens.findLast(({ type }) => type === "link")
  if (!link) return null
  const rest = text
    .slice(link.end)
    .replace(/^[^\p{L}\p{N}@#]+/u, "")
    .trimEnd()
  return factsOf(rest).length === 0 && isBegging(rest) ? link.end : null
}
