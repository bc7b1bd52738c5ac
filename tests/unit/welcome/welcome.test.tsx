// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import { createJudge } from "~engine/judge"
import { gentlerOf } from "~engine/judgement"
import { reword } from "~engine/rewording/reword"
import { SENSITIVITIES } from "~engine/types"
import { CELLS } from "~store/cells"
import { Welcome } from "~welcome/welcome"
import { DEMO_DRAFT } from "~welcome/words"

import { PageHarness } from "../ui/page-harness"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))

let page: PageHarness

async function open(): Promise<void> {
  await page.show(<Welcome />)
}

function sample(): string {
  return document.querySelector(".demo-text")?.textContent ?? ""
}

function marks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".demo-text mark")]
}

beforeEach(() => {
  page = new PageHarness()
})
afterEach(() => page.close())

describe("the sample", () => {
  test.each(SENSITIVITIES)("is salesy when %s, and its gentler version is not", (sensitivity) => {
    const judge = createJudge(reword)
    const gentler = gentlerOf(judge.judge(DEMO_DRAFT, { sensitivity }))
    expect(gentler?.removed).toEqual([])
    const again = judge.judge({ ...DEMO_DRAFT, text: gentler?.text ?? "" }, { sensitivity })
    expect(again.verdict).not.toBe("salesy")
  })

  test("a mark says what its words do and offers others, which one undo takes back", async () => {
    await open()
    expect(page.text).toContain("Salesy \u00B7 ")
    const mark = marks().find((each) => each.textContent.includes("Sign up now"))!
    await page.after(() => mark.click())
    expect(mark.getAttribute("aria-expanded")).toBe("true")
    expect(document.querySelector(".demo-opened")?.textContent).toContain(
      "\u201CSign up now\u201D "
    )
    await page.click(/^(?:Replace|Remove) \u201C/)
    expect(sample()).not.toBe(DEMO_DRAFT.text)
    expect(document.activeElement?.textContent).toBe("Undo")
    await page.click("Undo")
    expect(sample()).toBe(DEMO_DRAFT.text)
  })

  test("every mark can be opened by keyboard, and Escape closes what is open", async () => {
    await open()
    expect(marks().length).toBeGreaterThanOrEqual(2)
    const press = (element: HTMLElement, key: string) =>
      page.after(() => element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })))
    for (const [at, key] of marks().map((_mark, index) => [index, "Enter"] as const)) {
      await press(marks()[at]!, key)
      expect(document.querySelectorAll(".demo-opened")).toHaveLength(1)
    }
    await press(marks()[0]!, "Escape")
    expect(document.querySelectorAll(".demo-opened")).toHaveLength(0)
  })

  test("the gentler version goes in with one press and out with one", async () => {
    await open()
    await page.click("Use gentler version")
    expect(page.text).toContain("Soft sell")
    expect(marks()).toEqual([])
    await page.click("Undo")
    expect(sample()).toBe(DEMO_DRAFT.text)
  })
})

test("a sensitivity is chosen and kept", async () => {
  await open()
  await page.click("Strict")
  expect((await CELLS.settings.get()).sensitivity).toBe("strict")
})

test("leads to the import on the balance page, and to the options", async () => {
  await open()
  await page.click("Import past posts")
  await page.click("All options")
  const asked = page.browser.calls.flatMap(([call, message]) =>
    call === "sendMessage" ? [message] : []
  )
  expect(asked).toEqual([
    { name: "page.open", request: { page: "balance" } },
    { name: "page.open", request: { page: "options" } }
  ])
})

describe("sites that the browser withholds", () => {
  test("are asked for, and then nothing is left to do", async () => {
    page.browser.withheld = ["https://x.com/*"]
    await open()
    expect(page.text).toContain("Your browser doesn\u2019t let Softsell work on X")
    await page.click("Allow")
    expect(page.has("Allow")).toBe(false)
  })

  test("are not mentioned where there are none", async () => {
    await open()
    expect(page.has("Allow")).toBe(false)
  })
})

describe("the shortcut", () => {
  test("is shown as the browser has it", async () => {
    await open()
    expect(page.text).toContain("Alt+Shift+S")
  })

  test.each([
    ["Firefox", { openShortcutSettings: true }],
    ["Chromium", {}]
  ])("that is unbound can be set in %s", async (name, abilities) => {
    const opened = vi.fn(() => Promise.resolve())
    const given = "openShortcutSettings" in abilities ? { openShortcutSettings: opened } : {}
    Object.assign(page.browser.commands, { getAll: () => Promise.resolve([]) }, given)
    await open()
    await page.click("Set a shortcut")
    if (name === "Firefox") expect(opened).toHaveBeenCalledOnce()
    else {
      expect(page.browser.calls).toContainEqual([
        "tabs.create",
        { url: "chrome://extensions/shortcuts" }
      ])
    }
  })
})

test("the page says its language and its name", async () => {
  await open()
  expect(document.documentElement.lang).toBe("en")
  expect(document.title).toBe("Welcome \u00B7 Softsell")
})
