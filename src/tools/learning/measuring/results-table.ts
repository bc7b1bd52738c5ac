import { CLOSE_CALL_MARGIN, promotionVerdict, type Lines } from "~engine/classifier/thresholds"
import { KINDS, STRENGTHS, SURFACES, type Verdict } from "~engine/types"
import { NETWORK_IDS } from "~networks/index"
import { isHeldOut, isOrdinary } from "~tools/learning/data/select-examples"
import {
  calibrationError,
  macroF1,
  type ScoredPost,
  rocAuc
} from "~tools/learning/measuring/metrics"
import type { ResultRow } from "~tools/learning/measuring/result-rows"

/** Posts that were labelled for this question, our own made-up ones aside. */
export function isRead({ example: { set } }: ResultRow): boolean {
  return /^(?:rated-|labels)/u.test(set)
}

/** Posts of 2022 to 2026, the nearest to what people write today. */
export function isRecent({ example: { set } }: ResultRow): boolean {
  return set.startsWith("rated-2026")
}

/** Sources of answers that organisations give to their customers. */
const SUPPORT = /^(?:IssamLaradji|asappresearch|rani227|WinterLimited)\//u

type Test = (row: ResultRow) => boolean

/** What is measured, by name, in the order of the table. */
const PARTS: Readonly<Record<string, Test>> = {
  "all posts labelled for this question": isRead,
  "posts of 2022 to 2026 (rated-2026-a and -b)": isRecent,
  ...Object.fromEntries(
    ["rated-2026-a", "rated-2026-b", "rated-linkedin", "rated-x", "rated-mixed", "labels"].map(
      (set): [string, Test] => [set, ({ example }) => example.set === set]
    )
  ),
  "our corpus, trained on in part": ({ example }) =>
    example.set === "corpus" && !isHeldOut(example),
  "our corpus, held-out quarter": ({ example }) => isHeldOut(example),
  "everyday posts": ({ example }) => isOrdinary(example),
  "ads and everyday posts": ({ example }) => isOrdinary(example) || example.set === "facebook-ads",
  ...Object.fromEntries(
    NETWORK_IDS.map((id): [string, Test] => [
      `network ${id}, 2022 to 2026`,
      (row) => isRecent(row) && row.example.site === id
    ])
  ),
  ...Object.fromEntries(
    SURFACES.map((surface): [string, Test] => [
      `surface ${surface}, 2022 to 2026`,
      (row) => isRecent(row) && row.example.surface === surface
    ])
  ),
  "replies of organisations": (row) => SUPPORT.test(row.example.source),
  ...Object.fromEntries(
    KINDS.map((kind): [string, Test] => [
      `kind ${kind}, 2022 to 2026`,
      (row) => isRecent(row) && row.example.kind === kind
    ])
  ),
  ...Object.fromEntries(
    STRENGTHS.map((manner): [string, Test] => [
      `manner ${manner}, 2022 to 2026`,
      (row) => isRecent(row) && row.example.strength === manner
    ])
  )
}

const COLUMNS = [
  "posts",
  "salesy",
  "AUC",
  "ECE",
  "valuable: salesy",
  "soft sell",
  "unsure",
  "manner 1: either",
  "manner 2\u20133: salesy",
  "kind F1"
]

/** The table of results, a line for each part and source, in GitHub's notation. Shares are per 100. */
export function tableOf(rows: readonly ResultRow[], lines: Lines): readonly string[] {
  const read = rows.filter(isRead)
  const sources = [...new Set(read.map(({ example }) => example.source))].sort()
  const parts: Readonly<Record<string, Test>> = {
    ...PARTS,
    ...Object.fromEntries(
      sources.map((source): [string, Test] => [
        `- ${source}`,
        (row) => isRead(row) && row.example.source === source
      ])
    )
  }
  return [
    `| ${["what", ...COLUMNS].join(" | ")} |`,
    `|${"---|".repeat(COLUMNS.length + 1)}`,
    ...Object.entries(parts).flatMap(([name, test]) => {
      const chosen = rows.filter((row) => row.example.salesy !== null && test(row))
      return chosen.length > 0 ? [tableLine(name, chosen, lines)] : []
    })
  ]
}

/** What a person would be told of a post, but for language and length. */
export function verdictOf({ score, hasFinding }: ResultRow, lines: Lines): Verdict {
  const isClose = hasFinding && score.salesy >= lines.promotion - CLOSE_CALL_MARGIN
  return promotionVerdict(score, lines) ?? (isClose ? "unsure" : "valuable")
}

/** Share per 100 of rows with one of these verdicts; "" where there are none. */
export function verdictShare(
  rows: readonly ResultRow[],
  lines: Lines,
  ...verdicts: readonly Verdict[]
): string {
  if (rows.length === 0) return ""
  const so = rows.filter((row) => verdicts.includes(verdictOf(row, lines))).length
  return ((100 * so) / rows.length).toFixed(1)
}

function tableLine(name: string, rows: readonly ResultRow[], lines: Lines): string {
  const posts: ScoredPost[] = rows.map(({ example, score }) => ({
    truth: example.salesy!,
    score: score.salesy
  }))
  const sold = rows.filter(({ example }) => example.salesy === 1)
  const valuable = rows.filter(({ example }) => example.salesy === 0)
  const kinds = rows.flatMap(({ example, score }) =>
    example.kind ? [{ truth: example.kind, predicted: score.kind }] : []
  )
  const isMixed = sold.length > 0 && valuable.length > 0
  const manner = (test: (strength: number) => boolean): readonly ResultRow[] =>
    sold.filter(({ example }) => example.strength !== null && test(example.strength))
  const cells = [
    String(posts.length),
    String(sold.length),
    isMixed ? rocAuc(posts).toFixed(3) : "",
    calibrationError(posts).toFixed(3),
    verdictShare(valuable, lines, "salesy"),
    verdictShare(valuable, lines, "soft-sell"),
    verdictShare(valuable, lines, "unsure"),
    verdictShare(
      manner((strength) => strength === 1),
      lines,
      "salesy",
      "soft-sell"
    ),
    verdictShare(
      manner((strength) => strength >= 2),
      lines,
      "salesy"
    ),
    kinds.length > 20 && isMixed ? macroF1(kinds).toFixed(2) : ""
  ]
  return `| ${[name, ...cells].join(" | ")} |`
}
