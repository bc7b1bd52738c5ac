// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import { send } from "~messaging/send"
import { Popup } from "~popup/popup"
import { CELLS } from "~store/cells"

import { PageHarness } from "../ui/page-harness"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))

let page: PageHarness

beforeEach(() => {
  page = new PageHarness()
})
afterEach(() => page.close())

describe("a site that the person allowed", () => {
  test.each([
    ["bsky.app", "bsky.app", ["https://bsky.app/*"]],
    ["blog.example", "blog.example", ["https://blog.example/*"]],
    [
      "old.reddit.com",
      "old.reddit.com",
      ["https://www.reddit.com/*", "https://sh.reddit.com/*", "https://old.reddit.com/*"]
    ],
    [
      "www.reddit.com",
      "reddit.com",
      ["https://www.reddit.com/*", "https://sh.reddit.com/*", "https://old.reddit.com/*"]
    ]
  ])("what was allowed on %s is taken back by one click", async (host, name, origins) => {
    page.browser.granted = [...origins, "https://other.example/*"]
    page.browser.openTabs = [{ id: 4, url: `https://${host}/` }]
    await page.show(<Popup open={page.open} />)
    await page.click(`Stop checking on ${name}`)
    expect(page.browser.granted).toEqual(["https://other.example/*"])
    expect(page.text).toContain(`Softsell no longer works on ${name}.`)
    expect(page.text).not.toContain("Working")
  })

  test("a site that Softsell works on from the start has nothing to take back", async () => {
    page.browser.openTabs = [{ id: 4, url: "https://x.com/home" }]
    await page.show(<Popup open={page.open} />)
    expect(page.has(/^Stop checking/)).toBe(false)
  })

  test("the switch names all sites that it acts on", async () => {
    page.browser.granted = ["https://blog.example/*"]
    page.browser.openTabs = [{ id: 4, url: "https://blog.example/" }]
    await page.show(<Popup open={page.open} />)
    expect(page.has("The sites you added")).toBe(true)
  })

  test("allowing a site turns on again what was off", async () => {
    page.browser.openTabs = [{ id: 4, url: "https://blog.example/" }]
    await page.show(<Popup open={page.open} />)
    await page.after(() => send("settings.update", { changes: { sites: { web: false } } }))
    await page.click("Check drafts here")
    expect((await CELLS.settings.get()).sites.web).toBe(true)
  })
})
