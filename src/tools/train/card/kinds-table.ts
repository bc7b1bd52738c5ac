import type { Lines } from "~engine/classifier/thresholds"
import type { ResultRow } from "~tools/learning/measuring/result-rows"
import { verdictShare } from "~tools/learning/measuring/results-table"

/**
 * The model before these drafts were written, which had not seen any of them, at commit 4208eee: drafts of each file that
 * are valuable, and how many of them it called salesy or unsure; that sell, and called salesy; that push, and called salesy.
 */
const BEFORE: Readonly<Record<string, readonly number[]>> = {
  "brand-slogans": [27, 1, 0, 27, 1, 2, 0],
  causes: [32, 6, 2, 32, 26, 16, 15],
  "coins-and-airdrops": [26, 1, 3, 26, 18, 20, 14],
  "disguised-pitches": [24, 2, 0, 24, 15, 8, 3],
  "help-then-offer": [28, 0, 3, 28, 22, 10, 8],
  "hiring-and-intros": [30, 5, 6, 30, 25, 13, 12],
  "luck-and-share-bait": [25, 1, 1, 25, 20, 22, 18],
  "network-marketing": [23, 2, 3, 24, 16, 20, 15],
  "others-things": [32, 5, 3, 32, 26, 12, 12],
  "plain-invitations": [31, 6, 4, 30, 28, 17, 17],
  "recycled-lessons": [45, 2, 3, 12, 11, 7, 6],
  "review-thanks": [32, 3, 4, 33, 26, 15, 12],
  "sales-jokes": [32, 5, 7, 32, 25, 17, 16],
  "small-news": [30, 2, 3, 30, 27, 14, 13],
  "soft-sells": [18, 0, 1, 72, 52, 48, 41],
  "support-asks": [37, 7, 7, 35, 22, 19, 17],
  "thanks-with-push": [25, 3, 3, 25, 21, 12, 10]
}

/** Kinds of drafts that the model used to get wrong, before and after, in GitHub's notation. Shares are per 100. */
export function kindsTable(rows: readonly ResultRow[], lines: Lines): readonly string[] {
  const ours = rows.filter(({ example }) => example.set === "corpus" && example.salesy !== null)
  return [
    "| drafts | valuable | called salesy: before | after | unsure: before | after | selling | called salesy: before | called salesy or a soft sell: after | pushing | called salesy: before | after |",
    `|${"---|".repeat(12)}`,
    ...Object.entries(BEFORE).map(([kind, before]) => {
      const [valuable, wrong, unsure, sold, caught, pushing, caughtPushing] = before as [
        number,
        number,
        number,
        number,
        number,
        number,
        number
      ]
      const drafts = ours.filter(({ example }) => example.source === kind)
      const useful = drafts.filter(({ example }) => example.salesy === 0)
      const selling = drafts.filter(({ example }) => example.salesy === 1)
      const pushy = selling.filter(({ example }) => (example.strength ?? 0) >= 2)
      return `| ${[
        ...[kind, valuable, share(wrong, valuable), verdictShare(useful, lines, "salesy")],
        ...[share(unsure, valuable), verdictShare(useful, lines, "unsure")],
        ...[sold, share(caught, sold), verdictShare(selling, lines, "salesy", "soft-sell")],
        ...[pushing, share(caughtPushing, pushing), verdictShare(pushy, lines, "salesy")]
      ].join(" | ")} |`
    })
  ]
}

function share(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1)
}
