import { readFileSync, writeFileSync } from "node:fs"
import { createJudge } from "~engine/judge"
import { reword } from "~engine/rewording/reword"
import { gentlerOf } from "~engine/judgement"
import { hash } from "~engine/text/hash"
const judge = createJudge(reword)
const files = ["rated-2026-a","rated-2026-b","rated-mixed","rated-linkedin","rated-x"]
const edited=new Set(readFileSync(`/work/shared/data/edited-2026.ndjson`,"utf8").split("\n").filter(Boolean).map(l=>JSON.parse(l).text))

const extra:any[]=[]; let flagged=0
for (const f of ["brand-tweets-unlabelled","page-posts-unlabelled","linkedin-unlabelled","facebook-ads"]) {
  const rows = readFileSync(`/work/shared/data/${f}.ndjson`,"utf8").split("\n").filter(Boolean).map(l=>JSON.parse(l)).map(r=>({r,h:hash(r.text+"s4")})).sort((a,b)=>a.h-b.h).slice(0,f==="facebook-ads"?150:900)
  for (const {r,h} of rows) {
    if (hash(r.text+"s3")%5===0) {}
    const site=f.startsWith("brand")?"x":f.startsWith("linkedin")?"linkedin":(r.site??"facebook")
    const j:any = judge.judge({text:r.text, site, surface:"post"})
    if (j.verdict!=="salesy") continue
    flagged++
    const g=gentlerOf(j); if(!g) continue
    extra.push({id:`${f}-${h}`,network:site,surface:"post",post:r.text,draft:g.text,removed:g.removed,moves:g.moves,h})
  }
}
extra.sort((a,b)=>a.h-b.h)
console.log(flagged, extra.length)
const seen=new Set(readFileSync("/tmp/exp/read150.ndjson","utf8").split("\n").filter(Boolean).map(l=>JSON.parse(l).post))
const pick=extra.filter(o=>!seen.has(o.post)).slice(0,80)
writeFileSync("/tmp/exp/read80.ndjson", pick.map(({id,network,surface,post,draft,removed})=>JSON.stringify({id,network,surface,post,draft,removed})).join("\n")+"\n")
