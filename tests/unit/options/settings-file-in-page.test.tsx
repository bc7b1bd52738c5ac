// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import { Options } from "~options/options"
import { writeSettingsFile } from "~options/settings-file"
import { failed } from "~result"
import { DEFAULT_SETTINGS, readSettings, type Settings } from "~store/settings"

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

describe("settings file", () => {
  beforeEach(() => {
    const file = writeSettingsFile({ ...DEFAULT_SETTINGS, tone: "warm" })
    Object.defineProperty(page.named("Settings file"), "files", {
      value: [new File([file], "mine.json")]
    })
  })

  const load = () =>
    page.after(() =>
      page.named("Settings file").dispatchEvent(new Event("change", { bubbles: true }))
    )

  test("is loaded from the page", async () => {
    await load()
    expect(stored().tone).toBe("warm")
    expect(page.text).toContain("Your settings now match the file.")
  })

  test("that cannot be stored is said to be so", async () => {
    page.browser.runtime.answer = () => Promise.resolve(failed("There are too many settings."))
    await load()
    expect(stored().tone).toBe("plain")
    expect(page.text).toContain("This file couldn\u2019t be loaded")
    expect(page.text).not.toContain("Your settings now match the file.")
  })
})
