import { findPushes, isHook } from "~engine/rewording/calls/find-pushes"
import { mayGo } from "~engine/rewording/facts/is-safe"
import { factsOf } from "~engine/rewording/facts/protected-facts"
import { defineMove, type Proposal } from "~engine/rewording/move"
import type { Draft } from "~engine/text/draft"
import type { Sentence } from "~engine/text/sentence"
import { overlaps } from "~engine/text/span"

/** The writer's own letter or show, with a word or two on it. */
const OWN =
  /(?<!\p{L})(my|our)((?: (?:free|weekly|daily|monthly|new|saturday|sunday|monday|tuesday|wednesday|thursday|friday|linkedin)){0,2}) (newsletter|podcast)(?!\p{L})/iu

/** "If you liked this", "P.S.": what leads up to it. */
const LEAD = /^(?:[^\p{L}\p{N}]|p\.?\s?s\.?:?\s)*/iu

/** Facts that only boast or decorate. */
const SPARE: ReadonlySet<string> = new Set(["number", "emoji"])

/** "Enjoyed that?", "Want more?": a question that leads up to the push. */
const MAX_LEADING_WORDS = 4

/** Lines between two sentences that still belong together. */
const MAX_LINES_APART = 2

/** A letter that is recommended at the start is what the post is about. */
const MIN_SHARE_BEFORE = 0.3

export default defineMove({
  id: "merge-pushes",
  title: "Several pushes become one plain line",
  scope: "draft",
  gentler: "sentences",
  inOtherVoice: "keep",
  docs: {
    why: "One plain line at the end says where to find more; three are a sales pitch.",
    source: "Facebook, 2014-11-14: posts that push are felt as promotional"
  },
  examples: [
    {
      before:
        "Moss grows where nothing else will. It needs shade and patience.\n\nIf you enjoy notes like this, join 12,000+ readers of my weekly newsletter.\n\nI send one walk each Sunday.\n\nJoin free here:",
      after:
        "Moss grows where nothing else will. It needs shade and patience.\n\nI write about this in my weekly newsletter.\n\nI send one walk each Sunday:"
    },
    {
      before:
        "Bread wants time, and the oven wants patience. Both are hard on a Monday.\n\nTomorrow I\u2019ll share the numbers with 9,000+ readers of my newsletter.\n\nSubscribe free here:",
      after:
        "Bread wants time, and the oven wants patience. Both are hard on a Monday.\n\nTomorrow I\u2019ll share the numbers in my newsletter:"
    },
    {
      before:
        "Nine hives, one winter, and no losses: the foam lids were worth it.\n\nEnjoyed this? Subscribe to our podcast.\n\nDon\u2019t miss the next one:",
      after:
        "Nine hives, one winter, and no losses: the foam lids were worth it.\n\nWe talk about this in our podcast:"
    },
    {
      before:
        "A lathe forgives nothing. A plane forgives a little, and sandpaper forgives too much.\n\nP.S. Want more? Sign up for my free newsletter. Join today.",
      after:
        "A lathe forgives nothing. A plane forgives a little, and sandpaper forgives too much.\n\nP.S. I write about this in my free newsletter."
    }
  ],
  *propose(draft) {
    const proposal = merged(draft)
    if (proposal) yield proposal
  }
})

function merged(draft: Draft): Proposal | null {
  const { sentences, text, surface } = draft
  if (surface === "reply") return null
  const named = sentences.find(
    ({ reading, start }) => OWN.test(reading.text) && start >= text.length * MIN_SHARE_BEFORE
  )
  if (!named) return null
  const pushes = findPushes(draft)
  const isPush = (sentence: Sentence): boolean => pushes.some((push) => overlaps(push, sentence))
  const run = runAround(sentences, named, isPush)
  const plain = plainLine(named.reading.text)
  const others = run.filter((sentence) => sentence !== named && isPush(sentence))
  if (others.length === 0 || plain === null) return null
  const kept = run.filter(
    (sentence) => sentence === named || !(isPush(sentence) || leadsUp(sentence))
  )
  const dropped = run.filter((sentence) => !kept.includes(sentence))
  if (dropped.some(({ reading }) => isPointed(reading.text))) return null
  const last = run.at(-1)!
  const isColon = /:\s*$/u.test(last.reading.text)
  const lines = kept.map((sentence) => (sentence === named ? plain : sentence.reading.text.trim()))
  const gaps = kept.map(({ end }, at) =>
    at < kept.length - 1 ? text.slice(end, kept[at + 1]!.start) : ""
  )
  const gap = (at: number): string =>
    /\n/u.test(gaps[at]!) ? gaps[at]!.replace(/[^\n]+/gu, "") : " "
  const joined = lines.map((line, at) => line + (at < lines.length - 1 ? gap(at) : "")).join("")
  const replacement =
    isColon && !dropped.every((each) => each !== last) ? joined.replace(/[.!:]*$/u, ":") : joined
  return {
    start: run[0]!.start,
    end: last.end,
    depth: "sentence",
    only: "gentler",
    mayDrop: "filler",
    wordings: [{ text: replacement }]
  }
}

/** What must not go: a link, a name, a day other than today. */
function isPointed(text: string): boolean {
  return factsOf(text).some((fact) => !SPARE.has(fact.kind) && !mayGo(fact, "today"))
}

function leadsUp({ reading }: Sentence): boolean {
  return isHook(reading) || (reading.isQuestion && reading.words.length <= MAX_LEADING_WORDS)
}

/** The sentences next to the one that names it, as long as they press, or tell what is in it between two that press. */
function runAround(
  sentences: readonly Sentence[],
  named: Sentence,
  isPush: (sentence: Sentence) => boolean
): readonly Sentence[] {
  const isNear = (one: Sentence, other: Sentence): boolean =>
    Math.abs(one.line - other.line) <= MAX_LINES_APART
  let first = named.index
  while (first > 0) {
    const before = sentences[first - 1]!
    if (!isNear(before, sentences[first]!) || !(isPush(before) || leadsUp(before))) break
    first--
  }
  let last = named.index
  for (let at = named.index + 1; at < sentences.length; at++) {
    const next = sentences[at]!
    if (!isNear(next, sentences[at - 1]!) || at - last > 2) break
    if (isPush(next)) last = at
  }
  return sentences.slice(first, last + 1)
}

/** "Tomorrow I'll share them with 9,000 readers of my newsletter". */
const SHARED =
  /^(.*?\s(?:share|send|break down|explain|walk through|show)\s.*?) (?:with|to) (?:the |over |more than )?[\d.,]+k?\+? (?:\p{L}+ )?(?:readers|subscribers|people|members) (?:of|in|on) ((?:my|our)(?: \p{L}+)? (?:newsletter|podcast))/iu

/** The sentence that names it, as news; null where it says more than that. */
function plainLine(text: string): string | null {
  const lead = LEAD.exec(text)![0]
  const words = text.slice(lead.length)
  const shared = SHARED.exec(words)
  if (shared) return `${lead}${shared[1]!} in ${shared[2]!}.`
  const [, whose, which, what] = OWN.exec(words)!
  const isCall =
    /^(?:if |for more|enjoyed |liked |want |consider |join |subscribe|sign up|get |be one of |you can |come )/iu.test(
      words
    )
  if (!isCall || isPointed(words.replace(OWN, ""))) return null
  const [who, does] = [
    /^my$/iu.test(whose!) ? "I" : "We",
    /podcast/iu.test(what!) ? "talk" : "write"
  ]
  return `${lead}${who} ${does} about this in ${whose!.toLowerCase()}${which!} ${what!}.`
}
