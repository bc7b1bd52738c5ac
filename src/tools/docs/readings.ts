import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import * as v from "valibot"

const DIR = "assets/readings"

const GRADES = ["accept", "small", "reject"] as const

type Grade = (typeof GRADES)[number]

const rowSchema = v.object({
  sha256: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/u)),
  network: v.string(),
  surface: v.string(),
  moves: v.array(v.string()),
  grades: v.pipe(v.array(v.picklist(GRADES)), v.minLength(1))
})

type Row = v.InferOutput<typeof rowSchema>

/** What each reading is of, by the name of its file. */
const TITLES: Readonly<Record<string, string>> = {
  "2026-11-29-before": "150 drafts, before what these readers found was mended",
  "2026-11-29-after": "22 other posts, of companies and advertisers, after that",
  "2026-11-29-last":
    "All 126 drafts of every second flagged post, before what these readers found was mended"
}

/** Uses of a move that its share of accepted drafts means something. */
const MIN_USES = 8

/** How gentler drafts were graded by reading, as Markdown: each reader, how far two agree, and by move. */
export function readingsSection(): string {
  const files = readdirSync(DIR).filter((name) => name.endsWith(".ndjson"))
  const names = files.map((name) => name.replace(/\.ndjson$/u, ""))
  const inOrder = Object.keys(TITLES).filter((name) => names.includes(name))
  return [
    "## Read and graded",
    "",
    "Gentler drafts of real posts that nothing was tuned on, graded by readers (language models) that had not seen the",
    "reasons: *accept* is taken with one click, *small* after a change of a word or a mark. `assets/readings` holds the",
    "grades.",
    "",
    ...inOrder.flatMap((name) => reading(TITLES[name]!, read(`${name}.ndjson`)))
  ].join("\n")
}

function read(file: string): readonly Row[] {
  const lines = readFileSync(join(DIR, file), "utf8").split("\n").filter(Boolean)
  return lines.map((line) => v.parse(rowSchema, JSON.parse(line)))
}

function reading(title: string, rows: readonly Row[]): readonly string[] {
  const readers =
    rows[0]?.grades.map((_, reader) => rows.map(({ grades }) => grades[reader]!)) ?? []
  return [
    `**${capital(title)}** (${rows.length}${readers.length === 2 ? `; the two agree on ${percent(agreement(rows))}, kappa ${kappa(rows).toFixed(2)}` : ""})`,
    "",
    "| reader | accept | small | reject |",
    "|---|---|---|---|",
    ...readers.map(
      (grades, at) => `| ${at + 1} | ${GRADES.map((grade) => shareOf(grades, grade)).join(" | ")} |`
    ),
    "",
    "| move | drafts | accepted by the first reader |",
    "|---|---|---|",
    ...byMove(rows),
    ""
  ]
}

function byMove(rows: readonly Row[]): readonly string[] {
  const moves = [...new Set(rows.flatMap(({ moves }) => moves))].sort()
  return moves.flatMap((move) => {
    const used = rows.filter(({ moves }) => moves.includes(move))
    if (used.length < MIN_USES) return []
    return [
      `| ${move} | ${used.length} | ${shareOf(
        used.map(({ grades }) => grades[0]!),
        "accept"
      )} |`
    ]
  })
}

function agreement(rows: readonly Row[]): number {
  return rows.filter(({ grades: [one, other] }) => one === other).length / rows.length
}

/** Cohen's kappa of two readers. */
function kappa(rows: readonly Row[]): number {
  const byChance = GRADES.reduce((sum, grade) => {
    const share = (reader: number): number =>
      rows.filter(({ grades }) => grades[reader] === grade).length / rows.length
    return sum + share(0) * share(1)
  }, 0)
  return (agreement(rows) - byChance) / (1 - byChance)
}

function shareOf(grades: readonly Grade[], grade: Grade): string {
  return percent(grades.filter((one) => one === grade).length / grades.length)
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
