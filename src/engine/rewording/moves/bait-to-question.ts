import { BAIT } from "~engine/lexicon/gentle/bait"
import { openingPattern } from "~engine/lexicon/match/phrase-source"
import { capitalised } from "~engine/text/letter-case"
import { defineMove } from "~engine/rewording/move"

const PATTERNS = BAIT.map(({ questions, ...phrase }) => ({
  questions,
  pattern: new RegExp(`${openingPattern([phrase]).source}$`, "iu")
}))

/** #tags, marks and emoji behind the words. */
const CLOSE = /(?<![^\p{L}\p{N}])(?:\s+#[\p{L}\p{N}_]+)*[^\p{L}\p{N}]*$/u

/** A second errand behind the first: a question would leave it hanging ("I wonder what you baked, and follow me"). */
const SECOND_ERRAND =
  /(?:,|&|(?<!\p{L})(?:and|then))\s+(?:and\s+|then\s+)?(?:please\s+)?(?:follow|like|share|subscribe|tag|comment|repost|retweet|save|click|visit|check|join|buy|grab|get|order|sign up|dm|message|drop|leave)(?!\p{L})/iu

export default defineMove({
  id: "bait-to-question",
  title: "Bait becomes an honest question",
  scope: "sentence",
  gentler: "sentences",
  docs: {
    why: "A question invites an answer; a request for clicks only collects clicks.",
    source: "Facebook, 2017-12-18: vote, react, share, tag and comment baiting is shown less"
  },
  examples: [
    {
      before: "Tag a friend who needs a quiet weekend!",
      after: "Do you know someone who needs a quiet weekend?"
    },
    { before: "Like if you remember the old ferry!", after: "Do you remember the old ferry?" },
    {
      before: "Like if you remember the old ferry #Leith #boats",
      after: "Do you remember the old ferry? #Leith #boats"
    },
    { before: "Agree?", after: "How do you see it?" },
    { before: "Tell us how ready are you!", after: "How ready are you?" },
    { before: "Share if this resonates.", after: "Does that ring true for you?" },
    { before: "Drop your answers below!", after: "What is your answer?" },
    {
      before: "Tell us in the comments what you planted this year.",
      after: "I\u2019d like to hear what you planted this year."
    }
  ],
  *propose({ text }) {
    const lead = /^[^\p{L}\p{N}]*/u.exec(text)![0]
    const close = CLOSE.exec(text)![0]
    const words = text.slice(lead.length, text.length - close.length)
    const behind = close.replace(/^[\s.!?\u2026]+/u, "").trim()
    for (const { questions, pattern } of PATTERNS) {
      const match = pattern.exec(words)
      if (!match) continue
      if (SECOND_ERRAND.test(words)) return
      yield {
        start: 0,
        end: text.length,
        depth: "sentence",
        wordings: wordingsFor(questions, match).map((question) => {
          const filled = question.replace("$1", match[1] ?? "").replace("$2", match[2] ?? "")
          return {
            text: `${lead}${filled}${behind ? ` ${behind}` : ""}`,
            stock: question.replace(/\$\d/gu, "").trim().toLowerCase()
          }
        })
      }
      return
    }
  }
})

/** "How excited are you" is a question already: it needs no "I wonder" before it. */
function wordingsFor(questions: readonly string[], match: RegExpExecArray): readonly string[] {
  const clause = match[1] ?? ""
  const inverted =
    /^(?:what|which|how|why|where|when)\s(?:\S+\s){0,2}?(?:are|is|do|did|does|can|will|would|have)\s(?:you|we|they|it|your|the)(?!\p{L})/iu
  const subject = /^who(?:'s|\u2019s)?\s/iu
  return inverted.test(clause) || (subject.test(clause) && questions[0]!.endsWith("$1."))
    ? [`${capitalised(clause)}?`]
    : questions
}
