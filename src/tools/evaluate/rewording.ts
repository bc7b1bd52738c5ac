import { createJudge } from "~engine/judge"
import { applyEdits } from "~engine/text/edit"
import { lostFacts } from "~engine/rewording/facts/protected-facts"
import { reword } from "~engine/rewording/reword"
import { MOVES } from "~engine/rewording/moves/index"
import { gentlerOf } from "~engine/judgement"
import type { Judgement } from "~engine/types"
import { guardTable } from "~tools/evaluate/guards"
import { rewordingCases, type RewordingCase } from "~tools/evaluate/rewording-cases"
import { independentJudges, type IndependentJudges } from "~tools/evaluate/rewording-judges"

/** Where the drafts are. */
export type RewordingOptions = {
  readonly corpusDir: string
  /** Folder of the data sets. */
  readonly dataDir: string
  /** Called now and then with what is being done. */
  readonly onProgress?: (message: string) => void
}

/** What we aim at: shares of flagged drafts, 0…1. */
const GOALS = {
  offered: 0.9,
  falls: 0.9,
  weaker: 0.7,
  below: 0.7,
  grammar: 0.98,
  meaning: 0.95
} as const

/** A smaller fall in probability does not count. */
const MIN_FALL = 0.15

/** A gentler draft keeps the meaning if its cosine with the original is at least this. */
const MIN_COSINE = 0.8

type Outcome = {
  readonly draft: RewordingCase
  readonly judgement: Judgement
  readonly offered: boolean
  readonly fall: number
  readonly weaker: boolean
  readonly below: boolean
  readonly grammar: boolean
  readonly grades: readonly [number, number]
  /** Null where there is no gentler draft. */
  readonly cosine: number | null
}

type Tally = {
  offers: number
  removals: number
  grammar: number
  lost: number
  raised: number
  fall: number
}

/**
 * Measures the rewording of flagged drafts, by our own classifier and by independent judges.
 * @returns the section as Markdown
 */
export async function evaluateRewording(options: RewordingOptions): Promise<string> {
  const judges = await independentJudges()
  const judge = createJudge(reword)
  const outcomes: Outcome[] = []
  const tallies = new Map<string, Tally>(
    MOVES.map(({ id }) => [id, { offers: 0, removals: 0, grammar: 0, lost: 0, raised: 0, fall: 0 }])
  )
  const cases = rewordingCases(options.corpusDir, options.dataDir)
  for (const [index, draft] of cases.entries()) {
    if (index % 500 === 0) options.onProgress?.(`rewording ${index} of ${cases.length}`)
    const judgement = judge.judge(draft)
    for (const suggestion of judgement.suggestions) {
      if (suggestion.placeholder) continue
      const text = applyEdits(draft.text, [suggestion])
      const salesy = judge.judge({ ...draft, text }).salesy
      const tally = tallies.get(suggestion.move)!
      tally.offers++
      tally.fall += judgement.salesy - salesy
      if (salesy > judgement.salesy) tally.raised++
      if (suggestion.replacement === "" && suggestion.depth === "sentence") tally.removals++
      else if (
        lostFacts(draft.text, text).some(
          ({ kind }) =>
            kind === "link" || kind === "number" || kind === "price" || kind === "mention"
        )
      )
        tally.lost++
      if ((await judges.grammarFindings(text)) > (await judges.grammarFindings(draft.text)))
        tally.grammar++
    }
    if (judgement.verdict === "salesy") outcomes.push(await outcomeOf(draft, judgement, judges))
  }
  const tables = [...guardTable(outcomes), "", ...goalsTable(outcomes), "", ...moveTable(tallies)]
  return tables.join("\n")
}

async function outcomeOf(
  draft: RewordingCase,
  judgement: Judgement,
  judges: IndependentJudges
): Promise<Outcome> {
  const { suggestions, salesy } = judgement
  const gentler = gentlerOf(judgement)
  const text = gentler?.text ?? draft.text
  return {
    draft,
    judgement,
    offered: suggestions.length > 0,
    fall: salesy - (gentler?.salesy ?? salesy),
    weaker: gentler !== null && gentler.strength < judgement.strength,
    below: gentler?.strength === 0,
    grammar: (await judges.grammarFindings(text)) <= (await judges.grammarFindings(draft.text)),
    grades: [judges.grade(draft.text), judges.grade(text)],
    cosine: gentler ? await judges.cosine(draft.text, text) : null
  }
}

function goalsTable(outcomes: readonly Outcome[]): string[] {
  const sources = ["all", ...new Set(outcomes.map(({ draft }) => draft.source))]
  const lines = [
    "| flagged drafts of | n | any suggestion | p falls \u2265 0.15 | strength falls | mild below the line | no more grammar findings | grade before \u2192 after | cosine \u2265 0.8 |",
    "|---|---|---|---|---|---|---|---|---|"
  ]
  for (const source of sources) {
    const rows = outcomes.filter(({ draft }) => source === "all" || draft.source === source)
    const reworded = rows.filter(({ judgement }) => gentlerOf(judgement))
    const mild = rows.filter(({ judgement }) => judgement.strength === 1)
    const cells = [
      source,
      String(rows.length),
      share(rows, ({ offered }) => offered),
      share(rows, ({ fall }) => fall >= MIN_FALL),
      share(rows, ({ weaker }) => weaker),
      share(mild, ({ below }) => below),
      share(reworded, ({ grammar }) => grammar),
      `${median(rows.map(({ grades }) => grades[0])).toFixed(1)} \u2192 ${median(rows.map(({ grades }) => grades[1])).toFixed(1)}`,
      share(reworded, (row) => (row.cosine ?? 0) >= MIN_COSINE)
    ]
    lines.push(`| ${cells.join(" | ")} |`)
  }
  const goals = [GOALS.offered, GOALS.falls, GOALS.weaker, GOALS.below, GOALS.grammar].map(
    (goal) => `\u2265 ${goal * 100} %`
  )
  lines.push(`| goal | | ${goals.join(" | ")} | not higher | \u2265 ${GOALS.meaning * 100} % |`)
  return lines
}

function moveTable(tallies: ReadonlyMap<string, Tally>): string[] {
  const lines = [
    "| move | offers | whole sentences removed | mean fall | adds a grammar finding | loses a fact | raises p |",
    "|---|---|---|---|---|---|---|"
  ]
  for (const [id, { offers, removals, grammar, lost, raised, fall }] of tallies) {
    const part = (count: number) => (offers ? `${((100 * count) / offers).toFixed(1)} %` : "\u2013")
    const mean = offers ? (fall / offers).toFixed(3) : "\u2013"
    lines.push(
      `| ${id} | ${offers} | ${removals} | ${mean} | ${part(grammar)} | ${part(lost)} | ${part(raised)} |`
    )
  }
  return lines
}

function share<Row>(rows: readonly Row[], holds: (row: Row) => boolean): string {
  if (rows.length === 0) return "\u2013"
  return `${((100 * rows.filter(holds).length) / rows.length).toFixed(1)} %`
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
