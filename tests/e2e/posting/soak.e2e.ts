import type { CDPSession, Page } from "puppeteer-core"
import { expect, test } from "vitest"

import { loadExtension } from "../stage/loaded-extension"
import { openStage, until, type Visit } from "../stage/stage"
import { countPosts, openBox } from "./poster"
import { postingBox } from "./posting-boxes"

/** Boxes that are written in and posted from, one after the other; the first of them fill caches, of 600 sentences for one. */
const [BOXES, WARM_UP] = process.env["SOFTSELL_FULL"] === "1" ? [200, 120] : [16, 8]

/** What may come and go between two garbage collections, in bytes; 200 boxes that stay would be many times as much. */
const MAX_GROWTH_BYTES = 1_500_000
/** What a linter keeps a box that is on the page, and the site's own: as many as one box has. */
const BOX_LISTENERS = 60
/**
 * React 18 keeps the last root that updated itself while it was drawn (`rootWithNestedUpdates`), and with it one card that
 * is gone, whatever the number of boxes.
 */
const CARD_LISTENERS = 145
const MAX_MORE_LISTENERS = BOX_LISTENERS + CARD_LISTENERS

/** More posts in a minute than a person makes are not counted: the test keeps below that bound. */
const MAX_A_MINUTE = 100
const MINUTE_MS = 60_000

const TIMEOUT_MS = 900_000

type Usage = { readonly bytes: number; readonly listeners: number }

/** What the page and all scripts in it hold, the emptied box with its dot among it. */
async function usageOf(devtools: CDPSession, at: Visit): Promise<Usage> {
  await until("the emptied box has its dot", () => at.card.view())
  await devtools.send("HeapProfiler.collectGarbage")
  const { metrics } = await devtools.send("Performance.getMetrics")
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN
  return { bytes: valueOf("JSHeapUsedSize"), listeners: valueOf("JSEventListeners") }
}

/** Puts a new box in the place of the last one and posts a draft from it. */
async function postFromNewBox(page: Page, number: number): Promise<void> {
  await page.evaluate(() => window.playgroundSite.remount())
  await page.click(postingBox("X home").editor)
  await page.keyboard.sendCharacter(`Act now! Buy my course number ${number}, link in bio.`)
  await page.keyboard.down("Control")
  await page.keyboard.press("Enter")
  await page.keyboard.up("Control")
  await page.waitForFunction((wanted) => window.playground.posts().length === wanted, {}, number)
}

test(
  `${BOXES} boxes leave nothing behind`,
  async () => {
    const stage = await openStage("chromium")
    try {
      const extension = await loadExtension(stage)
      const { page, at } = await openBox(stage, postingBox("X home"))
      const devtools = await page.createCDPSession()
      await devtools.send("Performance.enable")
      let number = 0
      const posted: number[] = []
      const post = async (until: number) => {
        while (number < until) {
          const early = posted.at(-MAX_A_MINUTE) ?? -Infinity
          await new Promise((resolve) => setTimeout(resolve, early + MINUTE_MS - Date.now()))
          await postFromNewBox(page, ++number)
          posted.push(Date.now())
        }
      }
      let seen: unknown = null
      const allCounted = (wanted: number) =>
        until(
          `${wanted} are counted`,
          async () => {
            const posts = await countPosts(extension)
            seen = posts
            return posts.counted === wanted
          },
          () => JSON.stringify(seen)
        )
      await post(WARM_UP)
      await allCounted(WARM_UP)
      const before = await usageOf(devtools, at)
      await post(BOXES)
      await allCounted(BOXES)
      // The card of the box before may take a moment to go; one that stays, stays for good.
      let after = before
      await until(
        "the boxes are gone with all that they brought",
        async () => {
          after = await usageOf(devtools, at)
          return (
            after.listeners - before.listeners <= MAX_MORE_LISTENERS &&
            after.bytes - before.bytes < MAX_GROWTH_BYTES
          )
        },
        () => JSON.stringify({ before, after })
      )
      process.stdout.write(`${JSON.stringify({ before, after })}\n`)
      expect(await countPosts(extension)).toEqual({ counted: BOXES, asked: 0 })
      expect(at.errors()).toEqual([])
    } finally {
      await stage.close()
    }
  },
  TIMEOUT_MS
)
