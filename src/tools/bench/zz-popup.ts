import { writeFileSync } from "node:fs"
import { openBenchStage } from "/work/main/src/tools/bench/page/bench-stage"
import { measurePopup } from "/work/main/src/tools/bench/page/measure-popup"
let keep: any
const stage = await openBenchStage(process.argv[2]!)
console.log(await measurePopup(stage, console.error))
keep = await stage.with.openExtensionPage(stage.extensionId, "options.html")

for (let r=0;r<6;r++){
const page = await stage.with.browser.newPage()
const c=await page.createCDPSession(); await c.send("Profiler.enable"); await c.send("Profiler.setSamplingInterval",{interval:100}); 
await c.send("Profiler.start")
await page.goto(stage.ours+"popup.html"); await new Promise(r=>setTimeout(r,600))
const {profile}=await c.send("Profiler.stop"); writeFileSync(`/tmp/bp/popup${r}.cpuprofile`, JSON.stringify(profile))
await page.close()
}
await stage.close()
