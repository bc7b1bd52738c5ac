import { writeFileSync } from "node:fs"
import { openBenchStage } from "/work/main/src/tools/bench/page/bench-stage"
import { measurePopup } from "/work/main/src/tools/bench/page/measure-popup"
const stage = await openBenchStage(process.argv[2]!)
console.log(await measurePopup(stage, console.error))
for (let r=0;r<3;r++){
const page = await stage.with.browser.newPage()
await page.tracing.start({ categories: ["devtools.timeline","disabled-by-default-devtools.timeline","v8.execute","blink.user_timing","loading","navigation","IndexedDB","disabled-by-default-v8.cpu_profiler"] })
await page.goto(stage.ours+"popup.html"); await new Promise(r=>setTimeout(r,600))
writeFileSync(`/tmp/bp/popup${r}.json`, (await page.tracing.stop())!)
await page.close()
}
await stage.close()
