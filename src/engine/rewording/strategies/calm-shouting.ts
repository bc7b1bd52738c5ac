import { COMMON_WORDS } from "~engine/lexicon/gentle-common-words"
import { capitalised } from "~engine/rewording/letter-case"
import { defineStrategy } from "~engine/rewording/strategy"
import type { SentenceReading } from "~engine/text/sentence"
import type { Token } from "~engine/text/token"

/** Words that are also names or abbreviations in capitals: calm only in the middle of other shouting. */
const AMBIGUOUS = new Set(["us", "it", "who", "may", "am", "im", "dont"])

/** Short words in capitals that stress rather than shout ("NOT", "ALL") are left alone when they stand by themselves. */
const SHORTEST_ALONE = 4

export default defineStrategy({
  id: "calm-shouting",
  title: "Capitals become small letters",
  scope: "sentence",
  inOtherVoice: "keep",
  docs: {
    why: "Capitals are read as shouting, and slower.",
    source:
      "Twitter\u2019s open ranking code, TweetTextScorer.java, 2023: the share of capitals lowers the text score"
  },
  examples: [
    { before: "HUGE NEWS for everyone in Leith.", after: "Huge news for everyone in Leith." },
    { before: "The museum is FREE on Sunday.", after: "The museum is free on Sunday." },
    { before: "COME AND JOIN US on the pier.", after: "Come and join us on the pier." },
    {
      before: "STOP SCROLLING if you live near the NHS clinic.",
      after: "Stop scrolling if you live near the NHS clinic."
    },
    { before: "Everything is 20% OFF this week.", after: "Everything is 20% off this week." }
  ],
  *propose(sentence) {
    for (const run of runsOf(sentence)) {
      const first = run[0]!
      const last = run.at(-1)!
      const shouted = run.filter((token) => isShouted(token, run))
      const lone = shouted.length === 1 && shouted[0]!.text.length < SHORTEST_ALONE
      if (shouted.length === 0 || (lone && !/^(?:off|now|new|all|big)$/u.test(shouted[0]!.lower)))
        continue
      const { text } = sentence
      let calm = ""
      let at = first.start
      for (const token of run) {
        calm +=
          text.slice(at, token.start) +
          (isShouted(token, run) ? token.text.toLowerCase() : token.text)
        at = token.end
      }
      const opens =
        !/[\p{L}\p{N}]/u.test(text.slice(0, first.start)) ||
        /[.!?]\s+$/u.test(text.slice(0, first.start))
      yield {
        start: first.start,
        end: last.end,
        depth: "phrase",
        wordings: [{ text: opens ? capitalised(calm) : calm }]
      }
    }
  }
})

/** Stretches of words in capitals with nothing but white space and light marks between them. */
function runsOf({ text, tokens }: SentenceReading): readonly (readonly Token[])[] {
  const runs: Token[][] = []
  let run: Token[] = []
  for (const token of tokens) {
    const inCapitals = token.type === "word" && /^[\p{Lu}'\u2019-]{2,}$|^[AI]$/u.test(token.text)
    const last = run.at(-1)
    const near = !last || /^[\s,&'\u2019-]*$/u.test(text.slice(last.end, token.start))
    if (inCapitals && near) run.push(token)
    else if (token.type !== "punctuation" || !inCapitals) {
      if (!inCapitals && token.type === "punctuation" && /^[,&-]$/u.test(token.text)) continue
      runs.push(run)
      run = inCapitals ? [token] : []
    }
  }
  runs.push(run)
  return runs.map((words) => trimmed(words)).filter((words) => words.length > 0)
}

/** "A" and "I" at the edge of a run belong to the words around it. */
function trimmed(run: readonly Token[]): readonly Token[] {
  let from = 0
  let to = run.length
  while (from < to && run[from]!.text.length === 1) from++
  while (to > from && run[to - 1]!.text.length === 1) to--
  return run.slice(from, to)
}

function isShouted({ lower, text }: Token, run: readonly Token[]): boolean {
  if (text.length === 1) return text === "A"
  const plain = lower.replace(/'(?:s|re|ll|ve|d|m|t)$/u, "")
  if (AMBIGUOUS.has(plain)) return run.length >= 3
  return plain
    .split("-")
    .every(
      (part) => COMMON_WORDS.has(part) || COMMON_WORDS.has(part.replace(/(?:s|ed|ing|n)$/u, ""))
    )
}
