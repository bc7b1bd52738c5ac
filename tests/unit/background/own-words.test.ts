import { beforeEach, describe, expect, test, vi } from "vitest"

import { CELLS } from "~store/cells"

import { BackgroundHarness, PAGE, SITE } from "./background-harness"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))

let background: BackgroundHarness

beforeEach(() => {
  background = new BackgroundHarness()
})

describe("own words", () => {
  const JUST = { words: "just", instead: ["simply"] }

  test("have an item of their own, and pages are told of them", async () => {
    const changes = { tone: "warm", ownWords: [JUST] }
    expect(await background.ask("settings.update", { changes }, PAGE)).toMatchObject({ ok: true })
    const { items } = background.browser.storage.sync
    expect(items).toMatchObject({ ownWords: [JUST] })
    expect(items["settings"]).not.toHaveProperty("ownWords")
    const context = await background.ask("page.context", { site: "x" })
    expect(context).toMatchObject({
      ok: true,
      value: { settings: { tone: "warm", ownWords: [JUST] } }
    })
  })

  test.each([
    ["a page of a site", [JUST], SITE, "not for this sender"],
    [
      "more bytes than an item may have",
      Array.from({ length: 100 }, (_, at) => ({
        words: `${"\u20AC".repeat(50)}${at}`,
        instead: []
      })),
      PAGE,
      "is full"
    ],
    [
      "what is no word",
      [{ words: "" }],
      PAGE,
      "One of the settings has a value that it can\u2019t have."
    ]
  ])("are refused from or with %s", async (_what, ownWords, sender, reason) => {
    const changes = { tone: "warm", ownWords }
    const reply = await background.ask("settings.update", { changes }, sender)
    expect(reply).toMatchObject({
      ok: false,
      failure: { reason: expect.stringContaining(reason) as string }
    })
    expect(await CELLS.settings.get()).toMatchObject({ tone: "plain", ownWords: [] })
  })
})
