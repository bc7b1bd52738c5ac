import { HOOKS, STATEMENT_HOOKS } from "~engine/lexicon/gentle/hooks"
import { openingPattern } from "~engine/lexicon/match/phrase-source"
import { LruCache } from "~engine/text/lru"
import { memoize } from "~engine/text/memo"
import { capitalised, uncapitalised } from "~engine/text/letter-case"
import { phraseCall } from "~engine/rewording/calls/phrase-call"
import { readCall } from "~engine/rewording/calls/read-call"
import { defineMove, type Proposal, type Wording } from "~engine/rewording/move"
import type { SentenceReading } from "~engine/text/sentence"
import type { Tone } from "~engine/types"

const HOOK_PATTERNS = HOOKS.map(({ condition, ...phrase }) => ({
  condition,
  pattern: openingPattern([phrase])
}))
const STATEMENTS = openingPattern(STATEMENT_HOOKS)

const LEAD =
  /^(?:[\s>*\u2022\u2190-\u21FF\u2600-\u27BF-]|\uFE0F|\u200D|\p{Extended_Pictographic})*/u

/** Past of the verbs that "did you …?" leaves bare. */
const PAST: Readonly<Record<string, string>> = { miss: "missed", forget: "forgot", lose: "lost" }

/** Longest question, in words, that still reads well as a condition. */
const MAX_HOOK_WORDS = 16

export default defineMove({
  id: "question-hook-to-statement",
  title: "Hook questions become statements",
  scope: "draft",
  docs: {
    why: "A question with only one answer is a foot in the door; saying whom it is for is a service.",
    source: "Webis Clickbait Corpus 2017: questions that only lead on mark posts as bait"
  },
  examples: [
    {
      before: "Looking for a new bag? Check out our workshop\u2019s list: https://example.org",
      after:
        "If you\u2019re looking for a new bag, here is our workshop\u2019s list: https://example.org"
    },
    {
      before: "Want to sing again? Join our choir on Tuesday.",
      after: "If you want to sing again, you can join our choir on Tuesday."
    },
    {
      before: "Did you know that the library lends telescopes?",
      after: "The library lends telescopes."
    },
    {
      before: "Struggling with tax forms? We wrote a short guide.",
      after: "If you\u2019re struggling with tax forms, we wrote a short guide."
    },
    {
      before: "Missed the lecture? Watch it here: https://example.org",
      after: "If you missed the lecture, you can watch it here: https://example.org"
    }
  ],
  *propose(draft, _, tone) {
    for (const [index, sentence] of draft.sentences.entries()) {
      if (!sentence.reading.isQuestion) continue
      const next = draft.sentences[index + 1]
      const joined = next?.line === sentence.line ? next : undefined
      for (const proposal of statementIn(sentence.reading)) {
        yield { ...proposal, start: sentence.start, end: sentence.end }
      }
      if (!joined) continue
      const wordings = conditionFor(sentence.reading, joined.reading, tone)
      if (wordings.length > 0) {
        yield { start: sentence.start, end: joined.end, depth: "sentence", wordings }
      }
    }
  }
})

const statementIn = memoize((reading: SentenceReading) => [...statementFor(reading)])

function* statementFor(reading: SentenceReading): Iterable<Proposal> {
  const { lead, words, close } = partsOf(reading)
  const opening = STATEMENTS.exec(words)?.[0]
  if (!opening) return
  const rest = words.slice(opening.length).replace(/^[\s,:?!]+/u, "")
  // "Did you know about …" and "Did you know how …" are no statements without their opening.
  if (
    rest === "" ||
    /^(?:about|of|how|why|what|when|where|who|if|whether|the difference|you can(?!['\u2019]))(?!\p{L})/iu.test(
      rest
    )
  )
    return
  yield {
    start: 0,
    end: reading.text.length,
    depth: "sentence",
    wordings: [{ text: `${lead}${capitalised(rest)}.${close}` }]
  }
}

/** A hook joined with the sentence that followed it last, by tone and words; on a key only one of the two is new. */
const joinedHooks = memoize<SentenceReading, LruCache<string, readonly Wording[]>>(
  () => new LruCache(1)
)

function conditionFor(
  hook: SentenceReading,
  next: SentenceReading,
  tone: Tone
): readonly Wording[] {
  const joined = joinedHooks(hook)
  const key = tone + next.text
  const wordings = joined.get(key) ?? joinedWith(hook, next, tone)
  joined.set(key, wordings)
  return wordings
}

function joinedWith(hook: SentenceReading, next: SentenceReading, tone: Tone): readonly Wording[] {
  const { lead, words, close } = partsOf(hook)
  const isLong = words.split(/\s+/u).length > MAX_HOOK_WORDS
  if (close.trim() !== "" || isLong || /[.!?;:]/u.test(words)) return []
  const found = HOOK_PATTERNS.find(({ pattern }) => pattern.test(words))
  if (!found) return []
  const said = uncapitalised(words)
    .replace(/^(?:do you|d['\u2019]you|are you|have you|did you|you)\s+(?:ever\s+)?/iu, "")
    .replace(/^wanna\b/iu, "want to")
    .replace(/^(miss|forget|lose)\b/iu, (verb) => PAST[verb.toLowerCase()]!)
  const condition = `${lead}${found.condition.replace("{words}", said)}, `
  return [...answersOf(next, condition, tone)]
}

/** The next sentence as what follows the condition: a call as an offer, a statement as it is. */
function* answersOf(next: SentenceReading, condition: string, tone: Tone): Iterable<Wording> {
  const call = readCall(next)
  if (call) {
    if (call.condition === "" && !/\p{L}/u.test(call.lead)) {
      yield* phraseCall({ ...call, lead: "", condition: condition + call.lead.trimStart() }, tone)
    }
    return
  }
  if (
    /^(?:we|i|our|my|the|this|these|there|here|you can|you['\u2019]re|it['\u2019]s)(?!\p{L})/iu.test(
      next.text
    ) &&
    !next.isQuestion
  ) {
    yield { text: condition + uncapitalised(next.text).replace(/!+$/u, ".") }
  }
}

function partsOf({ text }: SentenceReading) {
  const lead = LEAD.exec(text)![0]
  const mark = /\?[^\p{L}\p{N}]*$/u.exec(text)
  const at = mark?.index ?? text.length
  return {
    lead,
    words: text.slice(lead.length, at),
    close: text
      .slice(at)
      .replace(/^[?!\s]+/u, " ")
      .trimEnd()
  }
}
