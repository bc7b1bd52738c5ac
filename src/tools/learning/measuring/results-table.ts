import { type Kind, KINDS, type PitchStrength } from "~engine/types"
import type { Example } from "~tools/learning/data/example"
import { isOrdinary } from "~tools/train/groups"
import {
  metricsAt,
  calibrationError,
  macroF1,
  type ScoredPost,
  rocAuc
} from "~tools/learning/measuring/metrics"
import { isHeldOut } from "~tools/learning/data/select-examples"

/** What a model that never saw the post says of it. */
export type Row = {
  readonly example: Example
  /** Calibrated, 0…1. */
  readonly probability: number
  readonly kind: Kind
  readonly strength: PitchStrength
}

const NAMES = [
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

/** One table: per set, per source and per kind; a line of the table each, in GitHub's notation. */
export function tableOf(rows: readonly Row[], line: number): readonly string[] {
  const table: string[] = [
    `| ${["what", ...NAMES].join(" | ")} |`,
    `|${"---|".repeat(NAMES.length + 1)}`
  ]
  const add = (name: string, test: (row: Row) => boolean): void => {
    const chosen = rows.filter((row) => row.example.salesy !== null && test(row))
    if (chosen.length > 0) table.push(lineOf(name, chosen, line))
  }
  const isRead = ({ example: { set } }: Row): boolean => /^(?:rated-|labels)/u.test(set)
  add("all posts read for this question", isRead)
  for (const set of ["rated-linkedin", "rated-x", "rated-mixed", "labels"])
    add(set, ({ example }) => example.set === set)
  add(
    "our corpus, learnt in part",
    ({ example }) => example.set === "corpus" && !isHeldOut(example)
  )
  add("our corpus, quarter kept apart", ({ example }) => isHeldOut(example))
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

function lineOf(name: string, rows: readonly Row[], line: number): string {
  const posts: ScoredPost[] = rows.map(({ example, probability }) => ({
    truth: example.salesy!,
    score: probability
  }))
  const salesy = posts.filter(({ truth }) => truth === 1).length
  const { precision, recall, macroF1: both, falseAlarmRate } = metricsAt(posts, line)
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
