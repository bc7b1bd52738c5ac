import type { Page } from "puppeteer-core"

import type { TraceEvent } from "~tools/bench/page/trace-event"

/** Tasks, events and scripts of the main thread; promise callbacks. Nothing that samples, which would cost time itself. */
const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8.execute"]

/** Records what the page's browser does while something runs. @throws Error when no trace came of it */
export async function recordTrace(
  page: Page,
  run: () => Promise<void>
): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES })
  await run()
  const bytes = await page.tracing.stop()
  if (!bytes) throw new Error("the browser gave no trace")
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  return traceEvents
}
