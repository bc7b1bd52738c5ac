import { ANNOUNCING, INTRODUCING, PRESENTING } from "~engine/lexicon/gentle/announcements"
import { openingPattern } from "~engine/lexicon/match/phrase-source"
import { copulaFor } from "~engine/rewording/calls/copula"
import { isNounPhrase } from "~engine/rewording/calls/is-noun-phrase"
import { capitalised, uncapitalised } from "~engine/text/letter-case"
import { defineMove, type Wording } from "~engine/rewording/move"
import { readGrammar } from "~engine/text/grammar"
import { readSentence } from "~engine/text/sentence"

const FANFARE = openingPattern(ANNOUNCING)
const PRESENTS = openingPattern(PRESENTING)

export default defineMove({
  id: "announcement-to-news",
  title: "Announcements become news",
  scope: "sentence",
  gentler: "sentences",
  docs: {
    why: "People want the news; how thrilled the writer is comes second.",
    source: "Wikipedia, Manual of Style, \u201CWords to watch\u201D, 2025"
  },
  examples: [
    {
      before: "We\u2019re thrilled to announce that the tram runs again!",
      after: "The tram runs again."
    },
    {
      before: "I am so excited to share that I start at the museum on Monday.",
      after: "I start at the museum on Monday."
    },
    {
      before: "We are proud to introduce our new reading room.",
      after: "Here is our new reading room."
    },
    { before: "Introducing our winter menu!", after: "Here is our winter menu." },
    {
      before: "Excited to share some big news: I\u2019ve joined the allotment board!",
      after: "I\u2019ve joined the allotment board."
    },
    { before: "Big news: the pool reopens in June.", after: "The pool reopens in June." }
  ],
  *propose({ text }) {
    const lead = /^[^\p{L}\p{N}"\u201C@#]*/u.exec(text)![0]
    const words = text.slice(lead.length)
    const fanfare = FANFARE.exec(words)?.[0]
    const opening = fanfare ?? PRESENTS.exec(words)?.[0]
    if (!opening) return
    const rest = afterFanfare(words.slice(opening.length))
    if (!/\p{L}/u.test(rest) || rest.split(/\s+/u).length < 3) return
    const calm = rest.replace(/(?<!!)!+(?!!)(?=[^\p{L}\p{N}]*$)/u, ".")
    const wordings =
      fanfare && isStatement(rest)
        ? [{ text: lead + capitalised(calm) }]
        : introductions(lead, calm)
    if (wordings.length > 0) yield { start: 0, end: text.length, depth: "sentence", wordings }
  }
})

/** What follows the fanfare; one may come hard on another ("Excited to share some big news: …"). */
function afterFanfare(words: string): string {
  const rest = words.replace(/^[\s:,!.\u2013\u2014-]+/u, "")
  const more = FANFARE.exec(rest)?.[0]
  return more && more !== rest
    ? rest.slice(more.length).replace(/^[\s:,!.\u2013\u2014-]+/u, "")
    : rest
}

/** True when a subject and a finite verb open it, so that it stands as a sentence. */
function isStatement(words: string): boolean {
  const { terms } = readGrammar(readSentence(words))
  const verb = terms.findIndex(
    ({ tags }) =>
      ["PastTense", "PresentTense", "Copula", "Modal", "Auxiliary"].some((tag) => tags.has(tag)) &&
      !tags.has("Gerund") &&
      !tags.has("Participle")
  )
  if (verb < 1 || verb > 9) return false
  const subject = terms.slice(0, verb)
  return (
    subject.some(({ tags }) => tags.has("Noun") || tags.has("Pronoun")) &&
    !subject.some(({ normal }) => /^(?:that|which|who|to|where|how|what|why)$/u.test(normal))
  )
}

function introductions(lead: string, rest: string): readonly Wording[] {
  const phrase = rest.replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]*$/u, "")
  if (phrase.split(/\s+/u).length > 24 || !isNounPhrase(phrase.split(/[,:;]/u)[0]!)) return []
  const isNamed = /^\p{Lu}/u.test(phrase) && !/^(?:The|Our|My|A|An)\s/u.test(phrase)
  return INTRODUCING.filter(
    ({ words }) =>
      words.startsWith("This is") || (!isNamed && (!words.includes("{be}") || copulaFor(phrase)))
  ).map(({ words }) => ({
    text: lead + words.replace("{be}", copulaFor(phrase) ?? "").replace("{O}", uncapitalised(rest)),
    stock: words
      .replace(/\{\w+\}/gu, "")
      .replace(/\s+/gu, " ")
      .trim()
      .toLowerCase()
  }))
}
