import type { ArchiveBalance } from "~tools/balance/judge-archive"
import { eachKind, type Kind, KINDS } from "~engine/types"

/** A row of the table: a month, or all of them. */
type Row = { readonly month: string; readonly posts: number } & Readonly<Record<Kind, number>>

/** Prints a balance: JSON for programs, CSV for spreadsheets, text for reading; all show the same figures. */
export function formatBalance(balance: ArchiveBalance, format: "text" | "csv" | "json"): string {
  if (format === "json") return `${JSON.stringify(balance)}\n`
  return format === "csv" ? csv(balance) : text(balance)
}

function total({ months, posts }: ArchiveBalance): Row {
  const sum = (kind: Kind): number => months.reduce((before, month) => before + month[kind], 0)
  return {
    month: "total",
    posts,
    ...eachKind(sum)
  }
}

function share({ promotion, posts }: Row): number {
  return posts === 0 ? 0 : promotion / posts
}

function csv(balance: ArchiveBalance): string {
  const header = ["month", "posts", ...KINDS, "promotionShare"].join(",")
  const rows = [...balance.months, total(balance)].map((row) =>
    [row.month, row.posts, ...KINDS.map((kind) => row[kind]), share(row)].join(",")
  )
  return [header, ...rows, ""].join("\n")
}

function text(balance: ArchiveBalance): string {
  if (balance.posts === 0) return "No posts in this file.\n"
  const rows = [...balance.months, total(balance)]
  const cells = [
    ["month", "posts", ...KINDS, "promotion share"],
    ...rows.map((row) => [
      row.month,
      String(row.posts),
      ...KINDS.map((kind) => String(row[kind])),
      `${Math.round(share(row) * 100)} %`
    ])
  ]
  const widths = cells[0]!.map((_, at) => Math.max(...cells.map((row) => row[at]!.length)))
  const lines = cells.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join("  ")
  )
  return `${lines.join("\n")}\n${leftOut(balance)}`
}

/** "1,217 posts. Left out: 5 × earlier version of an edited post." */
function leftOut({ skipped }: ArchiveBalance): string {
  if (skipped.length === 0) return ""
  const parts = skipped.map(({ reason, count }) => `${count.toLocaleString("en")} \u00D7 ${reason}`)
  return `Left out: ${parts.join("; ")}.\n`
}
