import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

import * as v from "valibot"

import { createJudge } from "~engine/judge"
import { gentlerOf, promptOf } from "~engine/judgement"
import { reword } from "~engine/rewording/reword"
import { hash } from "~engine/text/hash"
import type { Judgement } from "~engine/types"
import {
  type EditedPost,
  factsLost,
  isCosmetic,
  isHardFact,
  pushesLeft,
  wayTo
} from "~tools/evaluate/nearness"

const FILE = "edited-2026.ndjson"

/** One in this many groups is kept from tuning. */
const KEPT_GROUPS = 3

const rowSchema = v.object({
  id: v.string(),
  text: v.string(),
  site: v.picklist(["x", "linkedin", "facebook"]),
  surface: v.picklist(["post", "reply"]),
  edited: v.nullable(v.string()),
  edited2: v.nullable(v.string()),
  moves: v.array(v.string()),
  push: v.array(v.string()),
  facts: v.array(v.string()),
  group: v.string()
})

/** A post of the set with an editor's version; `edited` is null where an editor would offer none. */
export type EditedRow = v.InferOutput<typeof rowSchema>

/** The edited posts of a data folder, none where it has no such file. */
export function readEditedPosts(dataDir: string): readonly EditedRow[] {
  const path = join(dataDir, FILE)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean)
  return lines.map((line) => v.parse(rowSchema, JSON.parse(line)))
}

/** True for a post that nothing is tuned on; all of one author, brand or campaign are on one side. */
export function isKept({ group }: EditedRow): boolean {
  return hash(group) % KEPT_GROUPS === 0
}

type Judged = {
  readonly row: EditedRow
  readonly judgement: Judgement
  readonly draft: string | null
}

/** How near gentler drafts come to what an editor wrote, as a Markdown table: developed on, and kept. */
export function evaluateEditedPosts(dataDir: string): readonly string[] {
  const judge = createJudge(reword)
  const judged = readEditedPosts(dataDir).map((row): Judged => {
    const judgement = judge.judge(row)
    return { row, judgement, draft: gentlerOf(judgement)?.text ?? null }
  })
  if (judged.length === 0) return []
  return [
    "| edited by hand | posts | drafts of flagged | draft or prompt | way | \u2265 0.6 | worse | loses a hard fact | holds a push | marks only | clean | left alone |",
    "|---|---|---|---|---|---|---|---|---|---|---|---|",
    tableRow(
      "developed on",
      judged.filter(({ row }) => !isKept(row))
    ),
    tableRow(
      "kept",
      judged.filter(({ row }) => isKept(row))
    )
  ]
}

function tableRow(name: string, judged: readonly Judged[]): string {
  const rewritten = judged.filter(({ row }) => row.edited !== null)
  const flagged = rewritten.filter(({ judgement }) => judgement.verdict === "salesy")
  const drafts = flagged.flatMap(({ row, draft }) =>
    draft === null ? [] : [{ post: row as EditedPost, draft }]
  )
  const ways = drafts.map(({ post, draft }) => wayTo(post, draft))
  const faults = drafts.map(({ post, draft }) => ({
    fact: factsLost(post, draft).some(isHardFact),
    push: pushesLeft(post, draft).length > 0,
    marks: isCosmetic(post, draft)
  }))
  const alone = judged.filter(({ row }) => row.moves.includes("leave"))
  const cells = [
    name,
    String(rewritten.length),
    percent(drafts.length, flagged.length),
    percent(flagged.filter(isHelped).length, flagged.length),
    ways.length ? (ways.reduce((sum, way) => sum + way, 0) / ways.length).toFixed(2) : "\u2013",
    percent(ways.filter((way) => way >= 0.6).length, ways.length),
    percent(ways.filter((way) => way < 0).length, ways.length),
    percent(faults.filter(({ fact }) => fact).length, faults.length),
    percent(faults.filter(({ push }) => push).length, faults.length),
    percent(faults.filter(({ marks }) => marks).length, faults.length),
    percent(
      faults.filter(({ fact, push, marks }) => !fact && !push && !marks).length,
      faults.length
    ),
    percent(alone.filter(({ draft }) => draft === null).length, alone.length)
  ]
  return `| ${cells.join(" | ")} |`
}

/** True where there is a gentler draft or a question to the writer. */
function isHelped({ draft, judgement }: Judged): boolean {
  return draft !== null || promptOf(judgement) !== null
}

function percent(count: number, of: number): string {
  return of ? `${Math.round((100 * count) / of)} %` : "\u2013"
}
