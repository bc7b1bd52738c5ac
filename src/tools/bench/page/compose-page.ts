import { readFileSync } from "node:fs"

import type { Page } from "puppeteer-core"

import type { TestBrowser } from "~tools/browsers/test-browser"
import type { Stroke } from "~tools/bench/page/key-plan"

/** X's home page with its Draft.js box, the slowest of the editors. */
const ADDRESS = "https://x.com/home"
const EDITOR = '[data-testid="tweetTextarea_0"][contenteditable="true"]'

/** Length of the draft in UTF-16 units: LinkedIn's limit. */
const DRAFT_LENGTH = 3000

/** Longest wait for the first verdict: a cold background on a busy machine, in milliseconds. */
const FIRST_VERDICT_MS = 20_000

/** After the first verdict until near-copies are looked up and the card has come to rest, in milliseconds. */
const SETTLE_MS = 1500

/** Waits so many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** A 3,000-character draft of our own corpus that sells all the way, so that there is always something to mark. */
export function salesyDraft(): string {
  const lines = readFileSync("assets/corpus/brand-posts.ndjson", "utf8").trim().split("\n")
  return lines
    .map((line) => JSON.parse(line) as { readonly text: string; readonly label: string })
    .filter(({ label }) => label === "salesy")
    .map(({ text }) => text)
    .join("\n")
    .slice(0, DRAFT_LENGTH)
}

/**
 * Opens a compose page with the draft in it and the caret amid it.
 * @param waits true to wait for Softsell's marks, which come with its first verdict
 * @throws Error when no verdict comes, or the draft is another than it should be
 */
export async function openComposePage(browser: TestBrowser, waits: boolean): Promise<Page> {
  const page = await browser.openPage(ADDRESS)
  await page.bringToFront()
  await page.waitForSelector(EDITOR, { visible: true })
  await page.click(EDITOR)
  await page.keyboard.press("A")
  const draft = salesyDraft()
  await page.evaluate((text) => {
    playgroundSite.setText(text)
  }, draft)
  if (waits) {
    await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: FIRST_VERDICT_MS })
  }
  await pause(SETTLE_MS)
  if ((await page.evaluate(() => playground.model())) !== draft) {
    throw new Error("the compose box does not hold the draft")
  }
  return page
}

/** Types at the plan's pace, each key once the page has taken the one before. */
export async function typeAtPace(page: Page, strokes: readonly Stroke[]): Promise<void> {
  let due = performance.now()
  for (const { key, pauseMs } of strokes) {
    await page.keyboard.press(key)
    due = Math.max(due + pauseMs, performance.now())
    await pause(due - performance.now())
  }
}
