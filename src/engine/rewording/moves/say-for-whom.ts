import { HOOKS } from "~engine/lexicon/gentle/hooks"
import { openingPattern } from "~engine/lexicon/match/phrase-source"
import { copulaFor } from "~engine/rewording/calls/copula"
import { isStatement } from "~engine/rewording/calls/is-statement"
import { labelOf } from "~engine/rewording/calls/label-of"
import { readCall } from "~engine/rewording/calls/read-call"
import { defineMove, type Proposal } from "~engine/rewording/move"
import type { Draft } from "~engine/text/draft"
import { readGrammar } from "~engine/text/grammar"
import { LruCache } from "~engine/text/lru"
import { memoize } from "~engine/text/memo"
import { uncapitalised } from "~engine/text/letter-case"
import { readSentence, type Sentence, type SentenceReading } from "~engine/text/sentence"

const HOOK_PATTERNS = HOOKS.map(({ condition, ...phrase }) => ({
  condition,
  pattern: openingPattern([phrase])
}))

const LEAD =
  /^(?:[\s>*\u2022\u2190-\u21FF\u2600-\u27BF-]|\uFE0F|\u200D|\p{Extended_Pictographic})*/u

/** Past of the verbs that "did you \u2026?" leaves bare. */
const PAST: Readonly<Record<string, string>> = { miss: "missed", forget: "forgot", lose: "lost" }

/** Longest question, in words, that still reads well as a condition. */
const MAX_HOOK_WORDS = 16

/** Words of a sentence that answers more than "I thought so!" */
const MIN_ANSWER_WORDS = 4

/** "Calling all teachers!" */
const CALLING =
  /^((?:[^\p{L}\p{N}@#])*)(?:calling all|attention all|attention,?) ([^.!?,;:]{2,40}?)[.!:]+$/iu

/** How a sentence opens that can follow "If you \u2026,". */
const ANSWER =
  /^(?:we|i|our|my|the|this|these|there|here|it['\u2019]s)(?:['\u2019]\p{L}+)?(?![\p{L}'\u2019])/iu

export default defineMove({
  id: "say-for-whom",
  title: "A hook becomes \u201Cfor people who \u2026\u201D",
  scope: "draft",
  gentler: "sentences",
  docs: {
    why: "A question with only one answer is a foot in the door; saying who it is for is a service.",
    source: "Webis Clickbait Corpus 2017: questions that only lead on mark posts as bait"
  },
  examples: [
    {
      before: "Looking for a new bag? Check out our workshop\u2019s list: https://example.org",
      after:
        "If you\u2019re looking for a new bag, here is our workshop\u2019s list: https://example.org"
    },
    {
      before: "Struggling with tax forms? We wrote a short guide.",
      after: "If you\u2019re struggling with tax forms, we wrote a short guide."
    },
    {
      before: "Missed the lecture? It\u2019s online until Friday.",
      after: "If you missed the lecture, it\u2019s online until Friday."
    },
    {
      before: "Calling all teachers! Our spring worksheets are here.",
      after: "For teachers: Our spring worksheets are here."
    }
  ],
  *propose(draft) {
    for (const sentence of draft.sentences) {
      const next = draft.sentences[sentence.index + 1]
      if (next?.line !== sentence.line) continue
      const proposal = called(sentence) ?? addressed(draft, sentence, next)
      if (proposal) yield proposal
    }
  }
})

function called({ start, end, reading }: Sentence): Proposal | null {
  const match = CALLING.exec(reading.text)
  if (!match) return null
  const text = `${match[1]!}For ${match[2]!}:`
  return { start, end, depth: "sentence", wordings: [{ text }] }
}

function addressed(draft: Draft, hook: Sentence, next: Sentence): Proposal | null {
  if (!hook.reading.isQuestion) return null
  const behind = draft.sentences[next.index + 1]
  const isLink =
    behind?.line === next.line && behind.reading.tokens.every(({ type }) => type === "link")
  const end = isLink && /[.!]$/u.test(next.reading.text) ? behind.end : next.end
  const answer = end === next.end ? next.reading : readSentence(draft.text.slice(next.start, end))
  const text = joined(hook.reading, answer)
  return text === null
    ? null
    : { start: hook.start, end, depth: "sentence", mayDrop: "today", wordings: [{ text }] }
}

/** A hook joined with the sentence that followed it last; on a key only one of the two is new. */
const joinedHooks = memoize<SentenceReading, LruCache<string, { readonly text: string | null }>>(
  () => new LruCache(1)
)

function joined(hook: SentenceReading, next: SentenceReading): string | null {
  const kept = joinedHooks(hook)
  const text = kept.get(next.text) ?? { text: joinedAnew(hook, next) }
  kept.set(next.text, text)
  return text.text
}

function joinedAnew(hook: SentenceReading, next: SentenceReading): string | null {
  const lead = LEAD.exec(hook.text)![0]
  const mark = /\?[^\p{L}\p{N}]*$/u.exec(hook.text)
  const words = hook.text.slice(lead.length, mark?.index ?? hook.text.length)
  const close = hook.text.slice(mark?.index ?? hook.text.length).replace(/^[?!\s]+/u, "")
  const isLong = words.split(/\s+/u).length > MAX_HOOK_WORDS
  if (close !== "" || isLong || /[.!?;:]/u.test(words)) return null
  // "Do you know the checks?" is for those who do not.
  if (/^(?:do you )?know(?!\p{L})/iu.test(words)) return null
  const found = HOOK_PATTERNS.find(({ pattern }) => pattern.test(words))
  const answer = found ? answerOf(next) : null
  if (!found || answer === null) return null
  const said = uncapitalised(words)
    .replace(/^(?:do you|d['\u2019]you|are you|have you|did you|you)\s+(?:ever\s+)?/iu, "")
    .replace(/^wanna\b/iu, "want to")
    .replace(/^(miss|forget|lose)\b/iu, (verb) => PAST[verb.toLowerCase()]!)
  return `${lead}${found.condition.replace("{words}", said)}, ${answer}`
}

/** A statement about somebody or something with a name: "Matthew Roe has a new series on moss". */
function isNamed(next: SentenceReading): boolean {
  const first = readGrammar(next).terms[0]
  return (
    first !== undefined &&
    first.start === 0 &&
    (first.tags.has("ProperNoun") || first.tags.has("Person") || first.tags.has("Organization")) &&
    isStatement(next.text)
  )
}

/** The next sentence as what follows the condition: a thing with its link, or a statement as it is. */
function answerOf(next: SentenceReading): string | null {
  const call = readCall(next)
  if (!call) {
    const says =
      (ANSWER.test(next.text) || isNamed(next)) &&
      !next.isQuestion &&
      next.words.length >= MIN_ANSWER_WORDS
    return says ? uncapitalised(next.text) : null
  }
  if (call.condition !== "" || /\p{L}/u.test(call.lead) || call.link === "") return null
  const label = labelOf(call)
  if (!label || !/^(?:my|our|the|\p{L}+['\u2019]s)\s/iu.test(label)) return null
  const be = copulaFor(label.split(",")[0]!)
  return be ? `here ${be} ${uncapitalised(label)}: ${call.link}${call.trailer}` : null
}
