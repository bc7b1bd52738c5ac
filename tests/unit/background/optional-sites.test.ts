import { beforeEach, describe, expect, test, vi } from "vitest"

import { allowedSites } from "~store/allowed-sites"
import { CELLS } from "~store/cells"

import { BackgroundHarness, intent, PAGE, SITE } from "./background-harness"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))

const BLUESKY = { ...SITE, url: "https://bsky.app/" }
const SERVER = { ...SITE, url: "https://mastodon.example/home" }
const BSKY = "https://bsky.app/*"

let background: BackgroundHarness

beforeEach(() => {
  background = new BackgroundHarness()
})

/** The browser grants this, by whatever way. */
function grant(...origins: readonly string[]): void {
  background.browser.granted.push(...origins)
  background.browser.permissions.onAdded.fire({ origins: [...origins] })
}

function revoke(...origins: string[]): void {
  background.browser.granted = background.browser.granted.filter((one) => !origins.includes(one))
  background.browser.permissions.onRemoved.fire({ origins })
}

function registered(): readonly (readonly string[])[] {
  return background.browser.scripts.map(({ matches }) => matches)
}

const callsOf = (name: string): readonly unknown[][] =>
  background.browser.calls.filter(([call]) => call === name)

describe("the script of sites beyond the required ones", () => {
  test("is registered once the site is allowed, and goes into its open pages", async () => {
    background.browser.openTabs = [
      { id: 1, url: "https://bsky.app/" },
      { id: 2, url: "https://example.org/" }
    ]
    grant(BSKY)
    await vi.waitFor(() => expect(callsOf("executeScript")).toHaveLength(1))
    expect(registered()).toEqual([[BSKY]])
    expect(background.browser.scripts[0]).toMatchObject({
      js: ["sentinel.js"],
      runAt: "document_start",
      persistAcrossSessions: true
    })
    expect(callsOf("executeScript")[0]?.[1]).toMatchObject({ target: { tabId: 1 } })
  })

  test("is unregistered with the last permission, and pages are told that hide their address now", async () => {
    grant(BSKY, "https://blog.example/*")
    await vi.waitFor(() => expect(registered()).toEqual([[BSKY], ["https://blog.example/*"]]))
    background.browser.openTabs = [
      { id: 1 },
      { id: 2, url: "https://x.com/home" },
      { id: 3, url: "https://blog.example/" },
      // The popup was opened over it, so that its address still shows.
      { id: 4, url: "https://bsky.app/" }
    ]
    revoke(BSKY)
    await vi.waitFor(() => expect(callsOf("tabs.sendMessage")).toHaveLength(2))
    expect(callsOf("tabs.sendMessage").map(([, id, notice]) => [id, notice])).toEqual([
      [1, { notice: "site.left" }],
      [4, { notice: "site.left" }]
    ])
    expect(registered()).toEqual([["https://blog.example/*"]])
    revoke("https://blog.example/*")
    await vi.waitFor(() => expect(registered()).toEqual([]))
  })

  test("goes into frames of sites of the person's own, and of no network's", async () => {
    grant(BSKY, "https://blog.example/*")
    await vi.waitFor(() => expect(background.browser.scripts).toHaveLength(2))
    const inFrames = { allFrames: true, matchOriginAsFallback: true }
    expect(background.browser.scripts[0]).not.toHaveProperty("allFrames")
    expect(background.browser.scripts[1]).toMatchObject(inFrames)
    background.browser.openTabs = [{ id: 1, url: "https://blog.example/" }]
    grant("https://other.example/*")
    await vi.waitFor(() => expect(callsOf("executeScript")).not.toEqual([]))
    expect(callsOf("executeScript")[0]?.[1]).toMatchObject({
      target: { tabId: 1, allFrames: true }
    })
  })

  test.each([
    ["another build's file", [{ id: "optional-sites", matches: [BSKY], js: ["old.js"] }]],
    ["none, as after an update", []],
    [
      "a site that is allowed no longer",
      [
        {
          id: "optional-sites",
          matches: [BSKY, "https://gone.example/*"],
          js: ["sentinel.js"]
        }
      ]
    ]
  ])("is mended when the background starts and finds %s", async (_what, scripts) => {
    background.browser.granted = [BSKY]
    background.browser.scripts = scripts
    background.browser.openTabs = [{ id: 1, url: "https://bsky.app/" }]
    background.start()
    await vi.waitFor(() =>
      expect(background.browser.scripts).toMatchObject([{ matches: [BSKY], js: ["sentinel.js"] }])
    )
    // A page that the browser opened again before this has no sentinel.
    await vi.waitFor(() => expect(callsOf("executeScript")).toHaveLength(1))
  })

  test.each([
    ["as the manifest names it", "sentinel.js"],
    ["with the address of the extension", "chrome-extension://softsell/sentinel.js"]
  ])("is left alone where it is right, %s", async (_how, file) => {
    background.browser.granted = [BSKY]
    background.browser.scripts = [{ id: "optional-sites", matches: [BSKY], js: [file] }]
    background.start()
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(callsOf("registerContentScripts")).toEqual([])
    expect(callsOf("executeScript")).toEqual([])
  })

  test("is registered by its path also where the browser names it by its address", async () => {
    background.browser.runtime.getManifest = () => ({
      content_scripts: [
        { matches: ["https://x.com/*"], js: ["moz-extension://f00-ba4/sentinel.js"] }
      ]
    })
    grant(BSKY)
    await vi.waitFor(() =>
      expect(background.browser.scripts).toMatchObject([{ js: ["sentinel.js"] }])
    )
  })

  test("a permission for every site brings the networks, and no site that nobody named", async () => {
    grant("https://*/*")
    await vi.waitFor(() => expect(registered()[0]).toContain(BSKY))
    expect(registered()[0]).not.toContain("https://*/*")
    await background.ask("site.add", { host: "blog.example" }, PAGE)
    expect(registered()[1]).toEqual(["https://blog.example/*"])
    await background.ask("site.remove", { host: "blog.example" }, PAGE)
    expect(registered()).toHaveLength(1)
  })
})

describe("a page of such a site", () => {
  test("is a stranger until the person allows it, and again afterwards", async () => {
    const ask = () => background.ask("page.context", { site: "bluesky" }, BLUESKY)
    expect(await ask()).toMatchObject({ ok: false })
    grant(BSKY)
    expect(await ask()).toMatchObject({ ok: true })
    revoke(BSKY)
    expect(await ask()).toMatchObject({ ok: false })
  })

  test("a site of the person's own is no network's, until its page shows that it is Mastodon", async () => {
    grant("https://mastodon.example/*")
    expect(await background.ask("page.context", { site: "mastodon" }, SERVER)).toMatchObject({
      ok: false
    })
    background.browser.scripting.answer = "mastodon"
    await background.ask("linter.request", {}, SERVER)
    expect(await CELLS.ownSites.get()).toEqual({ "mastodon.example": "mastodon" })
    expect(await background.ask("page.context", { site: "mastodon" }, SERVER)).toMatchObject({
      ok: true
    })
    await background.ask("post.intend", { id: "a", intent: intent({ site: "mastodon" }) }, SERVER)
    await background.ask("post.confirm", { id: "a" }, SERVER)
    expect(await background.records.get("a")).toMatchObject({
      site: "mastodon",
      state: "confirmed"
    })
    revoke("https://mastodon.example/*")
    await vi.waitFor(async () => expect(await CELLS.ownSites.get()).toEqual({}))
  })

  test("a site of a network that only a newer Softsell knows works as any site, and stays that network's", async () => {
    const stored = { "future.example": "future", "mastodon.example": "mastodon" }
    await CELLS.ownSites.set(stored)
    grant("https://future.example/*", "https://mastodon.example/*", "https://blog.example/*")
    expect(await allowedSites()).toEqual([
      { host: "blog.example", network: "web" },
      { host: "future.example", network: "web" },
      { host: "mastodon.example", network: "mastodon" }
    ])
    await background.ask("site.add", { host: "blog.example" }, PAGE)
    expect(await CELLS.ownSites.get()).toEqual({ ...stored, "blog.example": "web" })
  })

  test("no word is left on a network's own host", async () => {
    grant(BSKY)
    await background.ask("linter.request", {}, BLUESKY)
    expect(callsOf("executeScript").map(([, injection]) => injection)).toMatchObject([
      { files: ["linter.js"] }
    ])
  })

  test("a host is not added without the browser's permission", async () => {
    expect(await background.ask("site.add", { host: "blog.example" }, PAGE)).toMatchObject({
      ok: false
    })
  })
})
