// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import { send } from "~messaging/send"
import { Options } from "~options/options"
import { CELLS } from "~store/cells"
import { readSettings, type Settings } from "~store/settings"

import { PageHarness } from "../ui/page-harness"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))

let page: PageHarness

beforeEach(async () => {
  page = new PageHarness()
  await page.show(<Options open={page.open} />)
})
afterEach(() => page.close())

function stored(): Settings {
  return readSettings(page.browser.storage.sync.items["settings"])
}

describe("sites beyond the required ones", () => {
  const bluesky = ["https://bsky.app/*"]

  test("a network is allowed by its switch, and given back by it", async () => {
    await page.click("Bluesky")
    expect(page.browser.granted).toEqual(bluesky)
    expect(page.named("Bluesky").getAttribute("aria-checked")).toBe("true")
    await page.click("Bluesky")
    expect(page.browser.granted).toEqual([])
    expect(page.named("Bluesky").getAttribute("aria-checked")).toBe("false")
  })

  test("whoever says no to the browser leaves the switch off", async () => {
    page.browser.consents = false
    await page.click("Bluesky")
    expect(page.named("Bluesky").getAttribute("aria-checked")).toBe("false")
    expect(page.text).not.toContain("didn\u2019t work")
  })

  test("the switch turns on again what was hidden from a card", async () => {
    await page.click("Bluesky")
    await page.after(() => send("settings.update", { changes: { sites: { bluesky: false } } }))
    expect(page.named("Bluesky").getAttribute("aria-checked")).toBe("false")
    await page.click("Bluesky")
    expect(page.named("Bluesky").getAttribute("aria-checked")).toBe("true")
    expect(stored().sites.bluesky).toBe(true)
  })

  test("what is taken back in the browser's own settings shows at once", async () => {
    await page.click("Bluesky")
    await page.after(() => page.browser.permissions.remove({ origins: bluesky }))
    expect(page.named("Bluesky").getAttribute("aria-checked")).toBe("false")
  })

  test("a site is added by hand, listed, and removed", async () => {
    await page.write("Add a site", "https://Mastodon.Example/@me")
    await page.click("Add")
    expect(page.browser.granted).toEqual(["https://mastodon.example/*"])
    expect(page.text).toContain("mastodon.example")
    await page.click("Remove mastodon.example")
    expect(page.browser.granted).toEqual([])
    expect(page.has("Remove mastodon.example")).toBe(false)
  })

  test.each([
    ["web", "the sites you added"],
    ["mastodon", "all Mastodon servers"]
  ] as const)("what was turned off on %s shows, and is turned on again", async (id, name) => {
    await page.write("Add a site", "blog.example")
    await page.click("Add")
    await page.after(() => CELLS.ownSites.set({ "blog.example": id }))
    await page.after(() => send("settings.update", { changes: { sites: { [id]: false } } }))
    expect(page.text).toContain(`Softsell is off on ${name}.`)
    await page.click(`Turn on again on ${name}`)
    expect(stored().sites[id]).toBe(true)
    expect(page.text).not.toContain("Softsell is off")
  })

  test("who adds a site has it checked, even where other sites were turned off", async () => {
    await page.after(() => send("settings.update", { changes: { sites: { web: false } } }))
    await page.write("Add a site", "blog.example")
    await page.click("Add")
    expect(stored().sites.web).toBe(true)
  })

  test("what is no site is refused, and nothing is asked of the browser", async () => {
    await page.write("Add a site", "my blog")
    await page.click("Add")
    expect(page.text).toContain("is not a web address")
    expect(page.browser.granted).toEqual([])
  })
})
