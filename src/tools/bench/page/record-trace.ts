import type { Page } from "puppeteer-core"

/** One event of Chromium's trace, as far as the bench reads it. Times in microseconds, on one clock per trace. */
export type TraceEvent = {
  readonly name: string
  /** `X` for something that lasts. */
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  /** Wall time. */
  readonly dur?: number
  /** Time on the processor, without what other programs took of it. */
  readonly tdur?: number
  readonly args?: {
    readonly data?: { readonly type?: string; readonly url?: string; readonly timerId?: number }
  }
}

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
