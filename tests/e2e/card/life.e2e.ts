import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { CHIP, FINE, SALESY, VALUABLE } from "../stage/drafts"
import { type LoadedExtension, loadExtension } from "../stage/loaded-extension"
import { backgroundOf, stopBackground } from "../stage/stop-background"
import {
  BOXES,
  hostsIn,
  linterFile,
  markedWords,
  openStage,
  settled,
  type Stage,
  until,
  type Visit
} from "../stage/stage"

/** Longer than the site takes to send and the linter to see it, in milliseconds. */
const SLOW_DISK_MS = 800

/** What {@link slowDisk} needs to know of the service worker's world. */
type Background = {
  storage: { sync: { get: (keys: unknown) => Promise<Record<string, unknown>> } }
}

/** Between keys of somebody who writes on slowly, in milliseconds: a draft is judged in a pause. */
const KEYS_APART_MS = 3000

/** Waits until the site has said that it could not post. */
async function failed({ page }: Visit): Promise<void> {
  await page.waitForSelector(".toast")
}

/** Every reading of the settings takes long from now on, as on a disk that is busy writing. */
async function slowDisk(stage: Stage): Promise<void> {
  await (
    await backgroundOf(stage)
  )?.evaluate((ms) => {
    const { sync } = (globalThis as unknown as { chrome: Background }).chrome.storage
    const get = sync.get.bind(sync)
    sync.get = async (keys) => {
      const found = await get(keys)
      await new Promise((resolve) => setTimeout(resolve, ms))
      return found
    }
  }, SLOW_DISK_MS)
}

/** Waits until every post on record is confirmed. @throws Error with the states of those that are there */
async function confirmed(extension: LoadedExtension): Promise<void> {
  let states: readonly string[] = []
  await until(
    "all are confirmed",
    async () => {
      states = (await extension.posts()).map(({ state }) => state)
      return states.every((state) => state === "confirmed")
    },
    () => states.join(", ")
  )
}

// The two browsers side by side: most of the time both wait for a page.
describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  describe("the life of the linter", { concurrent: false }, () => {
    let stage: Stage
    let extension: LoadedExtension

    beforeAll(async () => {
      stage = await openStage(id)
    })

    afterAll(() => stage.close())

    test("sees a box that was focused and written in before there was an extension", async () => {
      const early = await stage.visit(...BOXES.modal)
      await early.type(SALESY)
      extension = await loadExtension(stage)
      // Firefox draws little in a tab that lies behind another.
      await early.page.bringToFront()
      await early.says(/^Salesy/)
      await early.close()
    })

    test("records a post when the site took it, and only then", async () => {
      const before = (await extension.posts()).length
      const at = await stage.visit(...BOXES.modal)
      await at.type(VALUABLE)
      await at.says(FINE)
      await at.page.evaluate(() => window.playgroundSite.failNextSend())
      await at.page.click('[role="dialog"] [data-testid="tweetButton"]')
      await failed(at)
      expect((await extension.posts()).filter(({ state }) => state === "confirmed")).toHaveLength(
        before
      )
      await at.page.click('[role="dialog"] [data-testid="tweetButton"]')
      await until(
        "it is on record",
        async () =>
          (await extension.posts()).filter(({ state }) => state === "confirmed").length ===
          before + 1
      )
      const last = (await extension.posts()).at(-1)
      expect(last).toMatchObject({ site: "x", parts: 1, text: null, suggestionUsed: false })
      expect((await extension.posts()).filter(({ state }) => state !== "confirmed")).toEqual([])
      await at.close()
    })

    test("a thread is one post; two presses are one post; the keys count too", async () => {
      const before = (await extension.posts()).length
      const at = await stage.visit(...BOXES.thread)
      await at.type(VALUABLE)
      const second = await at.page.waitForSelector(
        '[role="dialog"] [data-testid="tweetTextarea_1"]'
      )
      await second!.click()
      await at.page.keyboard.type("The second part is about tests.", { delay: 2 })
      await at.says(CHIP)
      await at.page.keyboard.down("Control")
      await at.page.keyboard.press("Enter")
      await at.page.keyboard.press("Enter")
      await at.page.keyboard.up("Control")
      await until("it is on record", async () => (await extension.posts()).length === before + 1)
      await confirmed(extension)
      expect((await extension.posts()).some(({ parts }) => parts === 2)).toBe(true)
      await at.close()
    })

    // Firefox's background cannot be stopped from outside; what it keeps in storage is the same code.
    test.runIf(id === "chromium")("a stopped background loses nothing", async () => {
      const confirmedSoFar = async () =>
        (await extension.posts()).filter(({ state }) => state === "confirmed").length
      const before = await confirmedSoFar()
      const at = await stage.visit(...BOXES.modal)
      await stopBackground(stage)
      // Other words than above: the same within ten seconds would be a double click.
      await at.type(`${VALUABLE} After a stop.`)
      await at.says(FINE)
      await stopBackground(stage)
      await at.page.click('[role="dialog"] [data-testid="tweetButton"]')
      await until("it is on record", async () => (await confirmedSoFar()) === before + 1)
      await at.close()
      // Between intent and confirmation: the first try fails, the worker ends, the second goes out.
      const again = await stage.visit(...BOXES.modal)
      await again.type(`${VALUABLE} And again.`)
      await again.says(FINE)
      await again.page.evaluate(() => window.playgroundSite.failNextSend())
      await again.page.click('[role="dialog"] [data-testid="tweetButton"]')
      await failed(again)
      await stopBackground(stage)
      await again.page.click('[role="dialog"] [data-testid="tweetButton"]')
      await until("the second is on record", async () => (await confirmedSoFar()) === before + 2)
      await again.close()
    })

    test.runIf(id === "chromium")("a slow disk loses no confirmation", async () => {
      const before = (await extension.posts()).length
      const at = await stage.visit(...BOXES.modal)
      await at.type(`${VALUABLE} On a slow disk.`)
      await at.says(FINE)
      await slowDisk(stage)
      await at.page.click('[role="dialog"] [data-testid="tweetButton"]')
      await until("it is on record", async () => (await extension.posts()).length === before + 1)
      await confirmed(extension)
      await at.close()
      await stopBackground(stage)
    })

    test("survives fifty new editors, and being injected twice", async () => {
      const at = await stage.visit(...BOXES.facebook)
      await at.type(SALESY)
      await at.says(/^Salesy/)
      for (let turn = 0; turn < 50; turn++) {
        await at.page.evaluate(() => window.playgroundSite.remount())
        if (turn % 10 === 0) await at.says(/^Salesy/)
      }
      await extension.inject(linterFile(stage.folder))
      await settled(at.page)
      await at.says(/^Salesy/)
      expect(await hostsIn(at.page)).toBe(1)
      expect((await markedWords(at.page)).length).toBeGreaterThan(0)
      expect(at.errors()).toEqual([])
      await at.close()
    })

    test("checks an unknown box when it is asked to", async () => {
      const at = await stage.visit("https://www.linkedin.com/in/me/edit/", "[contenteditable=true]")
      await at.type(SALESY)
      expect(await at.silence()).toBeNull()
      await extension.notify("box.check")
      await at.says(/^Salesy/)
      await at.close()
    })

    test("is there again after going back", async () => {
      const at = await stage.visit(...BOXES.home)
      await at.type(SALESY)
      await at.says(/^Salesy/)
      await at.page.goto("https://x.com/messages", { waitUntil: "load" })
      // Not goBack(): it waits for a load that a page kept for "back" never has.
      await at.page.evaluate(() => history.back())
      await at.page.waitForSelector(BOXES.home[1], { visible: true })
      await at.page.waitForFunction(() => "playground" in window)
      if ((await at.model()) === "") await at.type(SALESY)
      else {
        await at.page.click(BOXES.home[1])
        await at.page.keyboard.press("End")
      }
      await at.says(/^Salesy/)
      expect(await hostsIn(at.page)).toBe(1)
      await at.close()
    })

    test("an orphaned linter removes everything that it added", async () => {
      const at = await stage.visit(...BOXES.home)
      await at.type(SALESY)
      await at.says(/^Salesy/)
      await stage.browser.uninstallExtension(extension.id)
      await at.type(" And on.")
      if (id === "chromium") {
        await until("nothing of the linter is left", async () => (await hostsIn(at.page)) === 0)
        expect(await markedWords(at.page)).toEqual([])
      }
      expect(await at.model()).toBe(`${SALESY} And on.`)
      expect(at.errors()).toEqual([])
      // A newer one takes over in the open tab. In Firefox it has to sweep too: a stopped script cannot.
      const orphans = await at.page.evaluateHandle(() =>
        Array.from(document.querySelectorAll("div[popover=manual]"))
      )
      await stage.install()
      // Its welcome page came to the front, and is closed again.
      await at.page.bringToFront()
      await at.type(" Buy now.")
      let seen: unknown = null
      let next = 0
      await until(
        "the new card is left, and no other",
        async () => {
          // The sentinel asks a few times, then as somebody writes on: on a slow machine the newer one comes later than that.
          if (Date.now() > next) {
            await at.page.keyboard.type(".")
            next = Date.now() + KEYS_APART_MS
          }
          const old = await orphans.evaluate((all) => all.filter((each) => each.isConnected).length)
          const hosts = await hostsIn(at.page)
          seen = { old, hosts }
          return old === 0 && hosts === 1
        },
        () => JSON.stringify(seen)
      )
      await at.says(/^Salesy/)
      await at.close()
    })
  })
})
