import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { type LoadedExtension, loadExtension } from "../stage/loaded-extension"
import { openStage, type Stage, until } from "../stage/stage"
import { stopBackground } from "../stage/stop-background"
import { openFence, tryCase } from "./fence"
import { comesTo, countPosts, openBox, type Poster } from "./poster"
import { POSTING_BOXES, postingBox } from "./posting-boxes"
import { POSTING_CASES, POSTING_SAMPLE, titleOf } from "./posting-cases"

/** `npm run test:full` sets it. */
const IS_FULL = process.env["SOFTSELL_FULL"] === "1"

/** When the background is stopped: before, while and after it hears of the post. In milliseconds. */
const STOPPED_AFTER_MS = IS_FULL ? [0, 10, 20, 40, 60, 120, 250] : [20]

// The two browsers side by side: most of the time both wait for a page.
describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  describe("was it posted?", { concurrent: false }, () => {
    let stage: Stage
    let extension: LoadedExtension
    /** Somebody who posts from another page, to see that all before is told. */
    let fence: Poster

    beforeAll(async () => {
      stage = await openStage(id)
      extension = await loadExtension(stage)
      fence = await openFence(stage, extension)
    })

    afterAll(() => stage.close())

    const cases = (IS_FULL ? POSTING_CASES : POSTING_SAMPLE).map(
      (each) => [titleOf(each), each] as const
    )

    test.each(cases)("%s", async (_title, each) => {
      const poster = await tryCase({ stage, extension, fence }, each)
      expect(poster.at.errors()).toEqual([])
      await poster.at.close()
    })

    test("takes a suggestion, uses a tool, sends by keys: counted as helped", async () => {
      const before = await countPosts(extension)
      const { page, at, write, click, press } = await openBox(stage, postingBox("X home"))
      await write()
      await at.opens(/^Salesy/)
      const offer = await until("the card offers a change", async () =>
        (await at.card.view())?.buttons.find((name) => /^(?:Replace|Remove|Use)/.test(name))
      )
      const canUndo = async () => (await at.card.view())?.buttons.includes("Undo") ?? false
      await at.clicksUntil(offer, "a change went in", canUndo)
      await click("[aria-label='Add emoji']")
      await click(".emoji-panel .recent")
      expect(await canUndo()).toBe(true)
      await page.click(postingBox("X home").editor)
      await press("key")
      await comesTo(extension, before, { counted: 1 })
      expect((await extension.posts()).filter(({ suggestionUsed }) => suggestionUsed)).toHaveLength(
        1
      )
      await at.close()
    })

    test.runIf(IS_FULL).each(POSTING_BOXES.map((box) => [box.name, box] as const))(
      "%s: a wording is taken and posted, by mouse alone: counted as helped",
      async (_name, box) => {
        const before = await countPosts(extension)
        const helped = async () =>
          (await extension.posts()).filter(({ suggestionUsed }) => suggestionUsed).length
        const helpedBefore = await helped()
        const poster = await openBox(stage, box)
        const text = await poster.write()
        await poster.at.opens(/^Salesy/)
        const offer = await until("the card offers a wording", async () =>
          (await poster.at.card.view())?.buttons.find((name) => name.startsWith("Replace"))
        )
        await until("the wording is in", async () => {
          if ((await poster.at.model()) !== text) return true
          if ((await poster.at.card.view())?.buttons.includes(offer)) {
            await poster.at.card.click(offer)
          }
          return false
        })
        await poster.press("click")
        await poster.sitePosts(1)
        await comesTo(extension, before, { counted: 1 })
        expect(await helped()).toBe(helpedBefore + 1)
        expect(poster.at.errors()).toEqual([])
        await poster.at.close()
      }
    )

    // Firefox's background cannot be stopped from outside; what the page does about it is the same code.
    test.runIf(id === "chromium").each(STOPPED_AFTER_MS)(
      "the background never answered, and is stopped %d ms after the press: counted",
      async (ms) => {
        const before = await countPosts(extension)
        const poster = await openBox(stage, postingBox("X dialog"))
        const text = "Thanks, that was of great help to us."
        await poster.at.type(text)
        await stopBackground(stage)
        await poster.press("click")
        await new Promise((resolve) => setTimeout(resolve, ms))
        await stopBackground(stage)
        await poster.sitePosts(1)
        await comesTo(extension, before, { counted: 1 })
        await poster.at.close()
      }
    )

    test.runIf(IS_FULL)(
      "a page that is left while it sends, and gone back to: counted, or asked about",
      async () => {
        const before = await countPosts(extension)
        const poster = await openBox(stage, postingBox("X home"))
        const { page } = poster
        await poster.write()
        await page.evaluate(() => window.playgroundSite.slowDown(1000))
        await poster.press("click")
        await page.goto("https://x.com/messages", { waitUntil: "load" })
        // Not goBack(): it waits for a load that a page kept for "back" never has.
        await page.evaluate(() => history.back())
        await page.waitForSelector(postingBox("X home").editor, { visible: true })
        // A page that is loaded anew has forgotten what it was sending.
        const isKept = await page.evaluate(() => window.playgroundSite.isSlow())
        if (isKept) await poster.sitePosts(1)
        await comesTo(extension, before, isKept ? { counted: 1 } : { asked: 1 })
        await poster.at.close()
      }
    )

    test("the tab is closed in the moment of the click: asked about, or counted", async () => {
      const before = await countPosts(extension)
      const poster = await openBox(stage, postingBox("X dialog"))
      await poster.write()
      await poster.press("click")
      await poster.at.close()
      await until("it is on record", async () => {
        const { counted, asked } = await countPosts(extension)
        return counted + asked === before.counted + before.asked + 1
      })
    })
  })
})
