import { KINDS } from "~engine/types"
import {
  metricsAt,
  calibrationError,
  macroF1,
  type ScoredPost,
  rocAuc
} from "~tools/learning/measuring/metrics"
import type { ResultRow } from "~tools/learning/measuring/result-rows"
import { isHeldOut, isOrdinary } from "~tools/learning/data/select-examples"

const COLUMNS = [
  "posts",
  "salesy",
  "AUC",
  "ECE",
  "precision",
  "recall",
  "macro-F1",
  "alarms/100",
  "kind F1"
]

/** The table of results, a line for each set, source and kind, in GitHub's notation. @param threshold of `salesy` */
export function tableOf(rows: readonly ResultRow[], threshold: number): readonly string[] {
  const table: string[] = [
    `| ${["what", ...COLUMNS].join(" | ")} |`,
    `|${"---|".repeat(COLUMNS.length + 1)}`
  ]
  const add = (name: string, test: (row: ResultRow) => boolean): void => {
    const chosen = rows.filter((row) => row.example.salesy !== null && test(row))
    if (chosen.length > 0) table.push(tableLine(name, chosen, threshold))
  }
  const isRead = ({ example: { set } }: ResultRow): boolean => /^(?:rated-|labels)/u.test(set)
  add("all posts labelled for this question", isRead)
  for (const set of ["rated-linkedin", "rated-x", "rated-mixed", "labels"])
    add(set, ({ example }) => example.set === set)
  add(
    "our corpus, trained on in part",
    ({ example }) => example.set === "corpus" && !isHeldOut(example)
  )
  add("our corpus, held-out quarter", ({ example }) => isHeldOut(example))
  add("everyday posts", ({ example }) => isOrdinary(example))
  add(
    "ads and everyday posts",
    ({ example }) => isOrdinary(example) || example.set === "facebook-ads"
  )
  add("LinkedIn", (row) => isRead(row) && row.example.site === "linkedin")
  add("replies", ({ example }) => example.surface === "reply")
  const sources = new Set(rows.filter(isRead).map(({ example }) => example.source))
  for (const source of [...sources].sort())
    add(`- ${source}`, (row) => isRead(row) && row.example.source === source)
  for (const kind of KINDS) {
    add(`kind ${kind}`, (row) => isRead(row) && row.example.kind === kind)
  }
  return table
}

function tableLine(name: string, rows: readonly ResultRow[], threshold: number): string {
  const posts: ScoredPost[] = rows.map(({ example, probability }) => ({
    truth: example.salesy!,
    score: probability
  }))
  const salesy = posts.filter(({ truth }) => truth === 1).length
  const { precision, recall, macroF1: both, falseAlarmRate } = metricsAt(posts, threshold)
  const kinds = rows.flatMap(({ example, kind }) =>
    example.kind ? [{ truth: example.kind, predicted: kind }] : []
  )
  const mixed = salesy > 0 && salesy < posts.length
  const cells = [
    String(posts.length),
    String(salesy),
    mixed ? rocAuc(posts).toFixed(3) : "",
    calibrationError(posts).toFixed(3),
    salesy > 0 ? precision.toFixed(2) : "",
    salesy > 0 ? recall.toFixed(2) : "",
    mixed ? both.toFixed(2) : "",
    salesy < posts.length ? (100 * falseAlarmRate).toFixed(1) : "",
    kinds.length > 20 && mixed ? macroF1(kinds).toFixed(2) : ""
  ]
  return `| ${[name, ...cells].join(" | ")} |`
}
