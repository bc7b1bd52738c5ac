import { readdirSync, readFileSync } from "node:fs"

import { expect, test } from "vitest"

import { createJudge } from "~engine/judge"
import type { Surface } from "~engine/types"
import type { NetworkId } from "~networks/index"

type CorpusDraft = {
  readonly text: string
  readonly site: NetworkId
  readonly surface: Surface
  readonly label: string
}

/** Every n-th salesy draft of our corpus is tried: enough for a percentage, few enough to be quick. */
const EVERY = 8

const FOLDER = "assets/corpus"

const salesy = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".ndjson"))
  .flatMap((name) => readFileSync(`${FOLDER}/${name}`, "utf8").trim().split("\n"))
  .map((line) => JSON.parse(line) as CorpusDraft)
  .filter(({ label }) => label === "salesy")
  .filter((_, index) => index % EVERY === 0)

test("removing the first finding's words lowers the probability in nine of ten salesy drafts", () => {
  const judge = createJudge()
  let found = 0
  const raised: string[] = []
  for (const { text, site, surface } of salesy) {
    const before = judge.judge({ text, site, surface })
    const first = before.findings[0]
    if (!first) continue
    found++
    const without = text.slice(0, first.start) + text.slice(first.end)
    if (judge.judge({ text: without, site, surface }).salesy >= before.salesy) raised.push(text)
  }
  expect(found).toBeGreaterThan(salesy.length / 2)
  expect(raised.length / found, raised.slice(0, 5).join("\n---\n")).toBeLessThanOrEqual(0.1)
}, 240_000)
