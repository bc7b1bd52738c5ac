import { CALL_VERBS } from "~engine/lexicon/gentle/calls"
import { isCommand } from "~engine/rewording/calls/is-command"
import { isStatement } from "~engine/rewording/calls/is-statement"
import { phraseSource } from "~engine/lexicon/match/phrase-source"
import { readCall } from "~engine/rewording/calls/read-call"
import { defineMove } from "~engine/rewording/move"
import { readGrammar } from "~engine/text/grammar"
import { readSentence } from "~engine/text/sentence"

const VERB = phraseSource(CALL_VERBS.filter(({ kind }) => kind !== "miss" && kind !== "act"))

const OPENING_VERB = new RegExp(`^${VERB}`, "iu")

/** A command that follows a statement: "…, so book early", "…: message me", "… and grab one". */
const CLAUSE = new RegExp(
  `(, (?:so|and|then) |: | [-\\u2013\\u2014] | so |, |; )(?:please |just |go )?(?=${VERB})`,
  "giu"
)

/** A command without a sentence of its own between the words and their link: "… by Noor Listen Here https://…". */
const POINTER =
  /(?<=[\p{L}\p{N}"\u201D'\u2019)\]:]),?\s+(?:(?:go )?(?:listen|watch|read|stream|shop|get (?:it|yours|one)|grab (?:it|yours|one)|buy|download|learn more|read more|see more|find out more|register|check it out|click|enter|join|book)(?: it)?(?: (?:now|here|below|online|right away))*(?: at)?|see)\s*[:>\u2192-]*\s+(?=https?:)/iu

/** Verbs that ask the reader over, which one may feel free to do. */
const GUEST =
  /^(?:come|visit|join|stop|swing|drop|sign|register|apply|subscribe|dm|pm|message|call|phone|text|e-?mail|contact|reach|get in touch|send|enquire|inquire|write|ring)(?!\p{L})/iu

/** Words after which a verb is no command: a list, a purpose, a question. */
const NO_COMMAND =
  /(?<!\p{L})(?:to|can|could|will|would|should|must|don['\u2019]t|not|never|or|who|that|which|how|we|i|you|they|he|she|it)\s*$/iu

export default defineMove({
  id: "clause-to-offer",
  title: "Commands at a sentence\u2019s end become offers",
  scope: "sentence",
  inOtherVoice: "keep",
  docs: {
    why: "The statement before it is the news; the command after it takes the choice away.",
    source:
      "Facebook, 2014-11-14: posts that \u201Csolely push people to buy\u201D are felt as promotional"
  },
  examples: [
    {
      before: "The new mixtape by Noor Osei Listen Here https://example.org/tape",
      after: "The new mixtape by Noor Osei: https://example.org/tape"
    },
    {
      before: "Two desks are free in May, message me about them.",
      after: "Two desks are free in May; you can message me about them."
    },
    {
      before: "The early tables are nearly full, so book yours.",
      after: "The early tables are nearly full, so you can book yours."
    },
    {
      before: "We have strips in stock, order by noon.",
      after: "We have strips in stock; you can order by noon."
    },
    {
      before: "My list for autumn is open: get in touch.",
      after: "My list for autumn is open: you can get in touch."
    }
  ],
  *propose(sentence) {
    const { text } = sentence
    if (readCall(sentence)) return
    const pointer = POINTER.exec(text)
    if (pointer) {
      yield {
        start: pointer.index,
        end: pointer.index + pointer[0].length,
        depth: "phrase",
        wordings: [{ text: text[pointer.index - 1] === ":" ? " " : ": " }]
      }
      return
    }
    for (const match of text.matchAll(CLAUSE)) {
      const before = text.slice(0, match.index)
      const end = match.index + match[0].length
      // Three words at least, or what stands before is no statement; and no list of commands or nouns.
      if (before.trim().split(/\s+/u).length < 3 || NO_COMMAND.test(before)) continue
      // After one command, another is its companion: "bring a tenor, save a tenner".
      if (readGrammar(readSentence(before)).terms[0]?.tags.has("Imperative")) continue
      if (/^(?:because|since|as)\s[^,]*$/iu.test(before)) continue
      if (
        /^\S+ (?:is|are|was|were|has|have|and|or)\s/iu.test(text.slice(end)) ||
        !/\p{Ll}/u.test(text[end] ?? "")
      )
        continue
      const verb = OPENING_VERB.exec(text.slice(end))?.[0] ?? ""
      if (!isCommand(verb, text.slice(end + verb.length))) continue
      const joint = match[1]!
      // A list of verbs: "we write, read, and sell".
      if (/^, (?:and )?$/iu.test(joint) && /^[^.!?]{0,60}, (?:and|or) /iu.test(text.slice(end)))
        continue
      const kept = joint === ", " && isStatement(before) ? "; " : joint
      const offers = GUEST.test(verb) ? ["you can", "feel free to"] : ["you can"]
      yield {
        start: match.index,
        end,
        depth: "phrase",
        only: "flagged",
        wordings: offers.map((offer) => ({ text: `${kept}${offer} `, stock: offer }))
      }
      return
    }
  }
})
