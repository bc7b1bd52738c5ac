import type { LocatedFeature } from "~engine/classifier/located-feature"
import { ASK_VERBS, COMMERCIAL_NOUNS, PRAISE } from "~engine/lexicon/ask-verbs"
import { FIRST_PLURAL, FIRST_SINGULAR, SECOND_PERSON } from "~engine/lexicon/pronouns"
import { readGrammar, type Term } from "~engine/text/grammar"
import { memoize } from "~engine/text/memo"
import type { SentenceReading } from "~engine/text/sentence"

/** The object of a verb is looked for in this many terms after it. */
const OBJECT_WINDOW = 7

const CLASS_OF_VERB: ReadonlyMap<string, string> = new Map(
  Object.entries(ASK_VERBS).flatMap(([ask, verbs]) => verbs.map((verb) => [verb, ask] as const))
)

/**
 * Who is asked to do what, and who boasts of what, by compromise's grammar; memoized with the sentence's reading.
 *
 * Names are `ask:<class>` for a request to the reader, `ask:<class>+own`, `+trade`, `+price` or `+link` for what it is
 * about, `you:…` for what the reader is told, `own:…` for what writers say of their own things.
 */
export const readGrammarFeatures = memoize(
  (reading: SentenceReading): readonly LocatedFeature[] => {
    const { terms } = readGrammar(reading)
    return terms.flatMap((term, index) => [
      ...requests(terms, term, index, reading),
      ...boasts(terms, term, index)
    ])
  }
)

/** A verb in its bare form at the head of a clause, or after "you can", asks the reader. */
function requests(
  terms: readonly Term[],
  term: Term,
  index: number,
  reading: SentenceReading
): LocatedFeature[] {
  const ask = CLASS_OF_VERB.get(term.normal)
  const bare =
    term.tags.has("Infinitive") || term.tags.has("Imperative") || (index === 0 && ask !== undefined)
  if (!bare) return []
  const manner = howItAsks(terms, index, reading)
  if (manner === null) return []
  const objects = terms.slice(index + 1, index + 1 + OBJECT_WINDOW)
  const last = objects.at(-1) ?? term
  const span = { start: term.start, end: term.end, value: 1 }
  const wide = { start: term.start, end: last.end, value: 1 }
  const name = ask ?? "other"
  return [
    { name: `${manner}:${name}`, ...span },
    ...objectsOf(objects).map((object) => ({ name: `${manner}:${name}+${object}`, ...wide })),
    ...(ask ? objectsOf(objects).map((object) => ({ name: `${manner}+${object}`, ...wide })) : [])
  ]
}

function howItAsks(terms: readonly Term[], index: number, reading: SentenceReading): string | null {
  const before = terms[index - 1]
  if (!before) return "ask"
  if (before.tags.has("Negative") || before.normal === "don't" || before.normal === "never")
    return "dont"
  const gap = reading.text.slice(before.end, terms[index]!.start)
  if (/[,.:;!?\u2014\u2013)\p{Extended_Pictographic}-]/u.test(gap)) return "ask"
  if (before.tags.has("Conjunction") && /^(?:and|&|or|then|so|now|&amp;)$/u.test(before.normal))
    return "ask"
  if (/^(?:please|pls|just|simply|now|also|so|then|today|here)$/u.test(before.normal)) return "ask"
  const subject = terms[index - 2]
  if (before.tags.has("Modal") && subject && SECOND_PERSON.has(subject.normal)) return "you-can"
  if (before.normal === "to")
    return /^(?:want|ready|need|love|like|able|looking|trying)$/u.test(subject?.normal ?? "")
      ? "want-to"
      : "to"
  if (FIRST_PLURAL.has(before.normal)) return "we-do"
  if (SECOND_PERSON.has(before.normal)) return "you-do"
  return null
}

/** What a request is about, by the terms after its verb. */
function objectsOf(terms: readonly Term[]): string[] {
  const has = (test: (term: Term) => boolean): boolean => terms.some(test)
  return [
    ...(has(({ normal }) => FIRST_PLURAL.has(normal) || FIRST_SINGULAR.has(normal)) ? ["own"] : []),
    ...(has(({ normal }) => SECOND_PERSON.has(normal)) ? ["yours"] : []),
    ...(has(({ normal }) => COMMERCIAL_NOUNS.has(normal)) ? ["trade"] : []),
    ...(has(({ tags }) => tags.has("Money") || tags.has("Percent")) ? ["price"] : []),
    ...(has(({ tags }) => tags.has("Url")) ? ["link"] : []),
    ...(has(({ tags }) => tags.has("Date") || tags.has("Time")) ? ["date"] : [])
  ]
}

/** Praise or trade words after the writer's "my" and "our", and after the reader's "your". */
function boasts(terms: readonly Term[], term: Term, index: number): LocatedFeature[] {
  const after = terms.slice(index + 1, index + 4)
  const end = after.at(-1)?.end ?? term.end
  const span = { start: term.start, end, value: 1 }
  const trade = after.some(({ normal }) => COMMERCIAL_NOUNS.has(normal))
  const praise = after.some(({ normal }) => PRAISE.has(normal))
  const verb = terms[index + 1]
  if (FIRST_PLURAL.has(term.normal) || FIRST_SINGULAR.has(term.normal)) {
    const who = FIRST_PLURAL.has(term.normal) ? "our" : "my"
    return [
      ...(trade ? [{ name: `own:${who}-trade`, ...span }] : []),
      ...(praise ? [{ name: `own:${who}-praise`, ...span }] : []),
      ...(verb?.tags.has("PastTense") ? [{ name: `own:${who}-past`, ...span }] : []),
      ...(verb?.tags.has("Modal") || verb?.tags.has("Auxiliary")
        ? [{ name: `own:${who}-will`, ...span }]
        : [])
    ]
  }
  if (SECOND_PERSON.has(term.normal)) {
    return [
      ...(trade ? [{ name: "you:trade", ...span }] : []),
      ...(praise ? [{ name: "you:praise", ...span }] : []),
      ...(verb?.tags.has("PastTense") ? [{ name: "you:past", ...span }] : [])
    ]
  }
  if (term.normal === "the" && praise) return [{ name: "the:praise", ...span }]
  return []
}
