import { createJudge } from "~engine/judge"
import { reword } from "~engine/rewording/reword"
import { salesyDraft } from "~tools/bench/page/compose-page"
const d = salesyDraft()
for (const [n, j] of [
  ["plain", createJudge()],
  ["reword", createJudge(reword)]
] as const) {
  const ts: number[] = []
  for (let i = 0; i < 60; i++) {
    const at = d.indexOf(" ", (i * 50) % 2900)
    const text = d.slice(0, at) + " Buy now" + i + d.slice(at)
    const s = performance.now()
    const r = j.judge({ text, site: "x", surface: "post" })
    ts.push(performance.now() - s)
    if (i === 59)
      console.log(n, r.verdict, r.suggestions.length, r.findings.length, r.gentler?.salesy)
  }
  ts.splice(0, 20)
  ts.sort((a, b) => a - b)
  console.log(n, ts[20], ts[38])
}
