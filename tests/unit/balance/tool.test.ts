import { execFile } from "node:child_process"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import { describe, expect, test } from "vitest"

import { monthlyBalance } from "~balance/counting/monthly-balance"
import { formatBalance } from "~tools/balance/format-balance"
import { parseArguments } from "~tools/balance/parse-arguments"

import { repositoryOf } from "./archive/car-file"

const ROOT = fileURLToPath(new URL("../../../", import.meta.url))

type Run = { readonly code: number; readonly out: string; readonly err: string }

function balance(...words: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      "npx",
      ["tsx", "src/tools/balance/index.ts", ...words],
      { cwd: ROOT },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err })
    )
  })
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), "softsell-")), name)
  writeFileSync(path, content)
  return path
}

const PITCH = "Buy my course now, 50% off, only today! Sign up: https://example.com"
const THANKS = "Thank you all for coming, I learnt a lot from your questions."

const TWEETS = [PITCH, "RT @anna: 50% off everything, buy now!", THANKS].map((text, at) => ({
  tweet: { full_text: text, created_at: `Mon Jan 0${at + 1} 10:00:00 +0000 2024` }
}))

const COUNTED = monthlyBalance([
  { kind: "promotion", postedAt: Date.UTC(2026, 0, 1) },
  { kind: "personal", postedAt: Date.UTC(2026, 0, 2) },
  { kind: "information", postedAt: Date.UTC(2026, 2, 1) }
])

const { months, ...sums } = COUNTED
const SAMPLE = { ...sums, skipped: [{ reason: "entry without a date", count: 2 }], months }

describe("the command itself", () => {
  test("prints the balance of an archive as JSON, and nothing else", async () => {
    const path = file("tweets.js", `window.YTD.tweets.part0 = ${JSON.stringify(TWEETS)}`)
    const { code, out } = await balance(path, "--format", "json")
    const printed = JSON.parse(out) as ReturnType<typeof monthlyBalance>
    expect(code).toBe(0)
    expect(printed).toMatchObject({
      posts: 3,
      months: [{ month: "2024-01", posts: 3, promotion: 1 }]
    })
    expect(printed.promotionShare).toBeCloseTo(1 / 3)
  }, 60_000)

  test("reads a repository of Bluesky, of bytes", async () => {
    const $type = "app.bsky.feed.post"
    const path = file(
      "did_plc_baker.car",
      repositoryOf([
        [`${$type}/3kaaa`, { $type, text: PITCH, createdAt: "2024-01-01T10:00:00.000Z" }],
        [`${$type}/3kaab`, { $type, text: THANKS, createdAt: "2024-02-01T10:00:00.000Z" }]
      ])
    )
    const { code, out } = await balance(path, "--format", "json")
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      posts: 2,
      months: [{ month: "2024-01", promotion: 1 }, { month: "2024-02" }]
    })
  })

  test("refuses what is no archive, with the reason, and prints nothing", async () => {
    const path = file("letter.txt", "Dear all,\nhere are my posts.")
    const { code, out, err } = await balance(path)
    expect({ code, out }).toEqual({ code: 1, out: "" })
    expect(err).toContain("none of the archives")
  }, 60_000)
})

test("JSON has the fields of the contract, in months that held posts", () => {
  expect(JSON.parse(formatBalance(SAMPLE, "json"))).toEqual({
    posts: 3,
    promotionShare: 1 / 3,
    skipped: [{ reason: "entry without a date", count: 2 }],
    months: [
      { month: "2026-01", posts: 2, promotion: 1, information: 0, conversation: 0, personal: 1 },
      { month: "2026-03", posts: 1, promotion: 0, information: 1, conversation: 0, personal: 0 }
    ]
  })
})

test("CSV shows the same", () => {
  expect(formatBalance(SAMPLE, "csv").split("\n")).toEqual([
    "month,posts,promotion,information,conversation,personal,promotionShare",
    "2026-01,2,1,0,0,1,0.5",
    "2026-03,1,0,1,0,0,0",
    `total,3,1,1,0,1,${1 / 3}`,
    ""
  ])
})

test("text shows the same", () => {
  const rows = formatBalance(SAMPLE, "text")
    .trim()
    .split("\n")
    .map((line) => line.split(/ {2,}/))
  expect(rows).toEqual([
    ["month", "posts", "promotion", "information", "conversation", "personal", "promotion share"],
    ["2026-01", "2", "1", "0", "0", "1", "50 %"],
    ["2026-03", "1", "0", "1", "0", "0", "0 %"],
    ["total", "3", "1", "1", "0", "1", "33 %"],
    ["Left out: 2 \u00D7 entry without a date."]
  ])
  expect(formatBalance({ ...monthlyBalance([]), skipped: [] }, "text")).toBe(
    "No posts in this file.\n"
  )
})

test.each([
  [[], "no file given"],
  [["a", "--format", "xml"], "unknown format: xml"],
  [["a", "--months"], "Unknown option"]
])("%j is refused", (words, reason) => {
  expect(() => parseArguments(words)).toThrow(reason)
})
