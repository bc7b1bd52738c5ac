import { readFileSync } from "node:fs"

import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { WELCOME_PAGE } from "~tools/browsers/close-welcome"
import { violationsIn } from "../stage/axe"
import { openStage, type Stage, until } from "../stage/stage"
import { drivePage } from "./page-driver"

/** The pages, and what is opened or pressed before they are looked at, so that nothing is left out for being folded away. */
const PAGES: readonly (readonly [name: string, path: string, prepare: string])[] = [
  [
    "options",
    "options.html",
    "document.querySelectorAll('details').forEach((each) => (each.open = true))"
  ],
  ["popup", "popup.html", "null"],
  ["balance", "tabs/balance.html", "null"],
  ["welcome", WELCOME_PAGE, "document.querySelector('.demo-text mark').click()"]
]

/** Rules that any of the pages meets; fewer, and axe did not see the page. */
const LEAST_PASSED = 15

const SCHEMES = ["light", "dark"] as const

/**
 * Pages follow the browser's scheme; an element may override it, which is how both are seen without a second start. Colours
 * pass into one another: they are looked at when they have arrived.
 */
const inScheme = (scheme: string) =>
  `void (document.documentElement.dataset.scheme = ${JSON.stringify(scheme)}, document.getAnimations().forEach((each) => each.finish()))`

/** A file as Softsell saves it, with two posts and one that may not have gone out. */
const HISTORY = readFileSync(
  new URL("../../fixtures/history/version-3.json", import.meta.url),
  "utf8"
)

/** What the welcome page has to fit, in CSS pixels. */
const SCREEN = { width: 1280, height: 800 } as const

describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  describe("after installing", { concurrent: false }, () => {
    let stage: Stage
    let extension: string

    beforeAll(async () => {
      stage = await openStage(id)
      extension = await stage.browser.installExtension(stage.folder, { keepsWelcome: true })
    })

    afterAll(() => stage.close())

    test("the welcome page has opened, once", async () => {
      const page = await stage.browser.openExtensionPage(extension, "options.html")
      const api = id === "chromium" ? "chrome" : "browser"
      await until("there is one", async () => {
        const urls = await page.evaluate<readonly string[]>(
          `${api}.tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? ""))`
        )
        return urls.filter((url) => url.endsWith(`/${WELCOME_PAGE}`)).length === 1
      })
      await page.close()
    })

    test.each(PAGES)("axe finds nothing on %s, light and dark", async (_name, path, prepare) => {
      const page = await stage.browser.openExtensionPage(extension, path)
      await drivePage(page)
      await page.evaluate(`void ${prepare}`)
      for (const scheme of SCHEMES) {
        await page.evaluate(inScheme(scheme))
        expect(await violationsIn(page.evaluate, LEAST_PASSED)).toEqual([])
      }
      await page.close()
    })

    test("the welcome page is one screen, and an opened mark moves nothing", async () => {
      const page = await stage.browser.openExtensionPage(extension, WELCOME_PAGE)
      await page.appear({ ...SCREEN, scale: 1, scheme: "light", isForced: false })
      await drivePage(page)
      const height = () => page.evaluate<number>("document.documentElement.scrollHeight")
      expect(await height()).toBeLessThanOrEqual(SCREEN.height)
      const marks = await page.evaluate<number>(
        "document.querySelectorAll('.demo-text mark').length"
      )
      expect(marks).toBeGreaterThan(1)
      for (let at = 0; at < marks; at++) {
        await page.evaluate(`void document.querySelectorAll('.demo-text mark')[${at}].click()`)
        await until("it is open", () =>
          page.evaluate<boolean>("document.querySelector('.demo-opened') !== null")
        )
        expect(await height()).toBeLessThanOrEqual(SCREEN.height)
      }
      await page.close()
    })

    test("axe finds nothing on popup and balance page with posts, light and dark", async () => {
      const balance = await stage.browser.openExtensionPage(extension, "tabs/balance.html")
      const driver = await drivePage(balance)
      await driver.chooseFile("Files to import", "mine.json", HISTORY)
      await driver.reads("3 posts imported from mine.json")
      await balance.evaluate(
        "void document.querySelectorAll('details').forEach((each) => (each.open = true))"
      )
      const popup = await stage.browser.openExtensionPage(extension, "popup.html")
      await (await drivePage(popup)).reads("in 2 posts so far")
      for (const page of [balance, popup]) {
        for (const scheme of SCHEMES) {
          await page.evaluate(inScheme(scheme))
          expect(await violationsIn(page.evaluate, LEAST_PASSED)).toEqual([])
        }
        await page.close()
      }
    })
  })
})
