import { benchDrafts } from "~tools/bench/drafts"

/** Run by itself in a fresh process with `--expose-gc`: what the first verdict costs, and what stays in memory. */
async function main(): Promise<void> {
  const { text } = benchDrafts()[0]!
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const { createJudge } = await import("~engine/judge")
  const start = performance.now()
  const judge = createJudge()
  judge.judge({ text, site: "linkedin", surface: "post" })
  const coldStartMs = Math.round((performance.now() - start) * 10) / 10
  globalThis.gc?.()
  console.log(JSON.stringify({ coldStartMs, heapBytes: process.memoryUsage().heapUsed - before }))
}

await main()
