import type { WebWorker } from "puppeteer-core"

import { type Stage, until } from "./stage"

/** The extension's service worker, in Chromium. */
export async function backgroundOf({ browser }: Stage): Promise<WebWorker | null> {
  const target = browser.browser
    .targets()
    .find((each) => each.url().endsWith("background/index.js"))
  return (await target?.worker()) ?? null
}

/** Ends the service worker, as Chromium does with one that is idle. */
export async function stopBackground(stage: Stage): Promise<void> {
  const worker = await backgroundOf(stage)
  if (!worker) return
  await worker.close()
  await until("the background is stopped", async () => (await backgroundOf(stage)) !== worker)
}
