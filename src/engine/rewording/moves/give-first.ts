import { STATEMENT_HOOKS } from "~engine/lexicon/gentle/hooks"
import { openingPattern } from "~engine/lexicon/match/phrase-source"
import { isStatement } from "~engine/rewording/calls/is-statement"
import { defineMove } from "~engine/rewording/move"
import { capitalised } from "~engine/text/letter-case"

const OPENING = openingPattern(STATEMENT_HOOKS)

const LEAD =
  /^(?:[\s>*\u2022\u2190-\u21FF\u2600-\u27BF-]|\uFE0F|\u200D|\p{Extended_Pictographic}|@[\p{L}\p{N}_]+\s)*/u

/** What follows "did you know" and is no statement by itself. */
const NO_STATEMENT =
  /^(?:about|of|how|why|what|when|where|who|if|whether|the difference|you can(?!['\u2019]))(?!\p{L})/iu

export default defineMove({
  id: "give-first",
  title: "The fact first",
  scope: "sentence",
  gentler: "sentences",
  docs: {
    why: "A question with only one answer is a foot in the door; the fact is a gift.",
    source: "Webis Clickbait Corpus 2017: questions that only lead on mark posts as bait"
  },
  examples: [
    {
      before: "Did you know that the library lends telescopes?",
      after: "The library lends telescopes."
    },
    {
      before: "Did you know our ferry runs on frying oil?",
      after: "Our ferry runs on frying oil."
    },
    {
      before: "Have you heard that the pool reopens in June?",
      after: "The pool reopens in June."
    },
    {
      before: "\u{1F419} Did you know, an octopus has three hearts?",
      after: "\u{1F419} An octopus has three hearts."
    }
  ],
  *propose({ text, isQuestion }) {
    if (!isQuestion) return
    const lead = LEAD.exec(text)![0]
    const mark = /\?[^\p{L}\p{N}]*$/u.exec(text)
    const words = text.slice(lead.length, mark?.index ?? text.length)
    const close = mark ? mark[0].replace(/^[?!\s]+/u, " ").trimEnd() : ""
    const opening = OPENING.exec(words)?.[0]
    if (!opening) return
    const rest = words.slice(opening.length).replace(/^[\s,:?!]+/u, "")
    if (rest === "" || NO_STATEMENT.test(rest) || !isStatement(rest)) return
    yield {
      start: 0,
      end: text.length,
      depth: "sentence",
      wordings: [{ text: `${lead}${capitalised(rest)}.${close}` }]
    }
  }
})
