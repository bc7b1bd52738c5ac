import type { Lines } from "~engine/classifier/thresholds"
import type { ResultRow } from "~tools/learning/measuring/result-rows"
import { verdictShare } from "~tools/learning/measuring/results-table"

/**
 * What becomes of posts when a considerate editor takes their push away: a person who follows the advice should get the
 * all-clear. In GitHub's notation, shares per 100.
 */
export function editsTable(rows: readonly ResultRow[], lines: Lines): readonly string[] {
  const line = (name: string, chosen: readonly ResultRow[]): string =>
    `| ${[
      name,
      chosen.length,
      verdictShare(chosen, lines, "salesy"),
      verdictShare(chosen, lines, "soft-sell"),
      verdictShare(chosen, lines, "valuable", "unsure")
    ].join(" | ")} |`
  const isVersion = ({ example }: ResultRow): boolean => example.edit === "version"
  const isPost = ({ example }: ResultRow): boolean => example.edit === "post"
  return [
    "| what | posts | salesy | soft sell | neither |",
    "|---|---|---|---|---|",
    line(
      "posts that push, before the edit",
      rows.filter((row) => isPost(row) && (row.example.strength ?? 0) >= 2)
    ),
    line(
      "the editor's versions",
      rows.filter((row) => isVersion(row))
    ),
    line(
      "posts that the editor left alone or saw as plainly put",
      rows.filter((row) => isPost(row) && (row.example.strength ?? 0) < 2)
    )
  ]
}
