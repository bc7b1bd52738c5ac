// @vitest-environment happy-dom
import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { Status } from "~overlay/card/status"

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** What the region holds, one after the other, while it is given these things to say. */
async function heardOf(texts: readonly string[]): Promise<readonly string[]> {
  const holder = document.createElement("div")
  const root = createRoot(holder)
  const heard: string[] = []
  const listen = () => {
    const now = holder.querySelector("[role=status]")?.getAttribute("aria-label") ?? "no region"
    if (now !== heard.at(-1)) heard.push(now)
  }
  for (const text of texts) {
    const said = { text }
    flushSync(() => root.render(<Status said={said} />))
    for (let turn = 0; turn < 20; turn++) {
      listen()
      // Drawn again for another reason.
      flushSync(() => root.render(<Status said={said} />))
      await vi.advanceTimersByTimeAsync(10)
    }
    listen()
  }
  root.unmount()
  return heard
}

test.each([
  ["what it says when it enters the page", ["Salesy"], ["", "Salesy"]],
  ["the same again", ["Ignored", "Ignored"], ["", "Ignored", "", "Ignored"]],
  ["one thing after the other", ["Salesy", "Changed"], ["", "Salesy", "", "Changed"]],
  ["nothing", [""], [""]]
])("a region that is empty first is heard: %s", async (_what, texts, heard) => {
  expect(await heardOf(texts)).toEqual(heard)
})
