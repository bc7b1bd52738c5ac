import { CALL_VERBS } from "~engine/lexicon/gentle/calls"
import { isCommand } from "~engine/rewording/calls/is-command"
import { isStatement } from "~engine/rewording/calls/is-statement"
import { phraseSource } from "~engine/lexicon/match/phrase-source"
import { factsOf } from "~engine/rewording/facts/protected-facts"
import { defineMove } from "~engine/rewording/move"

const VERB = phraseSource(CALL_VERBS.filter(({ kind }) => kind !== "miss" && kind !== "act"))

/** "so if you want to bake, start with oats": advice, no pitch. */
const IS_CONDITION = /(?:^|[,;]\s*|\s)(?:if|when|once|whenever|whether|unless)\s[^,;]*$/iu

const OPENING_VERB = new RegExp(`^${VERB}`, "iu")

/** A last clause that asks, with what joins it to the statement before. */
const CLAUSE = new RegExp(
  `(?:, (?:so|and|then) | [-\\u2013\\u2014] | so |, |; )(?:please |just |go )?(?:${VERB}|let['\\u2019]s (?:chat|talk|connect|do it)|want (?:me|us) to|shall (?:i|we)|shout|ring|hit me)`,
  "giu"
)

/** A longer clause says more than "get yours": the offer itself may be in it. */
const MAX_CLAUSE_WORDS = 9

export default defineMove({
  id: "drop-pitch-clause",
  title: "A pitch tacked on to a sentence goes",
  scope: "sentence",
  gentler: "sentences",
  inOtherVoice: "keep",
  docs: {
    why: "The sentence has said it; the push after it adds nothing people need."
  },
  examples: [
    {
      before: "Our barn has a free weekend in June, let\u2019s chat!",
      after: "Our barn has a free weekend in June!"
    },
    {
      before: "I have two morning places from May, message me.",
      after: "I have two morning places from May."
    },
    {
      before: "The soup is back on Friday, want me to save your table?",
      after: "The soup is back on Friday."
    },
    {
      before: "The plum jam is on the shelf again, so get yours now!",
      after: "The plum jam is on the shelf again!"
    }
  ],
  *propose({ text }) {
    for (const match of text.matchAll(CLAUSE)) {
      const before = text.slice(0, match.index)
      const joint =
        /^(?:, (?:so|and|then) | [-\u2013\u2014] | so |, |; )(?:please |just |go )?/iu.exec(
          match[0]
        )![0]
      const start = match.index + joint.length
      const rest = text.slice(start)
      const marks = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]*$/u.exec(rest)![0]
      const clause = rest.slice(0, rest.length - marks.length)
      const verb = OPENING_VERB.exec(rest)?.[0]
      if (verb && !isCommand(verb, rest.slice(verb.length))) continue
      if (IS_CONDITION.test(before)) continue
      // Facts stay, and what goes on after the clause would lose its footing.
      if (clause.split(/\s+/u).length > MAX_CLAUSE_WORDS) continue
      if (factsOf(clause).length > 0 || /[.!?;:]|, /u.test(clause)) continue
      // Grammar comes last: of a hundred clauses in a row only the last one is short enough to ask about.
      if (before.trim().split(/\s+/u).length < 4 || !isStatement(before)) continue
      const mark = marks.trimStart().startsWith("?") ? marks.replace(/\?+/u, ".") : marks
      yield {
        start: match.index,
        end: text.length,
        depth: "phrase",
        only: "flagged",
        wordings: [{ text: mark }]
      }
      return
    }
  }
})
