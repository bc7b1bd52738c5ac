// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import { THRESHOLDS } from "~engine/classifier/thresholds"
import { createJudge } from "~engine/judge"
import { MOVES } from "~engine/rewording/moves/index"
import { RULES } from "~engine/rules/index"
import { Options } from "~options/options"
import { SAMPLE_DRAFTS } from "~options/sample-drafts"
import { failed } from "~result"
import { CELLS } from "~store/cells"
import { noteInDebugLog } from "~store/debug-log"
import { readSettings, type Settings } from "~store/settings"

import { sampleRecord } from "../balance/sample-record"
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

function press(element: HTMLElement, key: string): void {
  element.focus()
  element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }))
}

function verdicts(): string[] {
  return [...document.querySelectorAll(".samples .verdict")].map((chip) => chip.textContent)
}

describe("sensitivity", () => {
  test.each([
    ["ArrowLeft", "relaxed"],
    ["ArrowRight", "strict"]
  ] as const)(
    "%s on the slider makes it %s, with its promise and its verdicts",
    async (key, step) => {
      await page.after(() => press(page.named("Sensitivity"), key))
      expect(stored().sensitivity).toBe(step)
      expect(page.text).toContain(`At most 1 in ${THRESHOLDS[step].promise} ordinary posts`)
      const judge = createJudge()
      const words = {
        salesy: "Salesy",
        "soft-sell": "Soft sell",
        valuable: "Valuable",
        unsure: "Not sure"
      }
      expect(verdicts()).toEqual(
        SAMPLE_DRAFTS.map((draft) => words[judge.judge(draft, { sensitivity: step }).verdict])
      )
    }
  )

  test("a plain pitch among the samples is called salesy even when relaxed", async () => {
    await page.after(() => press(page.named("Sensitivity"), "ArrowLeft"))
    expect(verdicts()[0]).toBe("Salesy")
  })

  test("a draft typed here is judged and not sent or stored", async () => {
    const before = page.browser.calls.length
    const box = page.named(/Try one of your own/) as HTMLTextAreaElement
    await page.after(() => {
      // Through the prototype's setter, past the one that React watches with.
      Reflect.set(
        HTMLTextAreaElement.prototype,
        "value",
        "Buy now! Only today 50% off, sign up at https://example.com, link in bio!",
        box
      )
      box.dispatchEvent(new Event("input", { bubbles: true }))
    })
    expect([...document.querySelectorAll(".verdict")].at(-1)?.textContent).toBe("Salesy")
    expect(page.browser.calls).toHaveLength(before)
  })
})

describe("switches", () => {
  test.each([
    ["X", (settings: Settings) => settings.sites.x],
    ["Facebook", (settings: Settings) => settings.sites.facebook],
    ["LinkedIn", (settings: Settings) => settings.sites.linkedin],
    ["Replies and comments", (settings: Settings) => settings.replies],
    ["Mark the words", (settings: Settings) => settings.marks]
  ] as const)("%s goes off and on again, and nothing else changes", async (name, read) => {
    const before = stored()
    await page.click(name)
    expect(read(stored())).toBe(false)
    expect(page.named(name).getAttribute("aria-checked")).toBe("false")
    await page.click(name)
    expect(stored()).toEqual(before)
  })

  test("a rule can be switched off and on", async () => {
    const rule = RULES.find(({ leaning }) => leaning === "salesy")!
    await page.unfold(/^All \d+ rules/)
    await page.click(rule.title)
    expect(stored().disabledRules).toEqual([rule.id])
    expect(page.text).toContain("1 switched off")
    await page.click(rule.title)
    expect(stored().disabledRules).toEqual([])
  })

  test("every rule that sells is there, with its examples", async () => {
    await page.unfold(/^All \d+ rules/)
    for (const rule of RULES.filter(({ leaning }) => leaning === "salesy")) {
      expect(page.has(rule.title)).toBe(true)
    }
    await page.unfold(/^Examples$/)
    const { examples } = RULES.find(({ leaning }) => leaning === "salesy")!
    for (const example of [...examples.flagged, ...examples.fine]) {
      const text = typeof example === "string" ? example : example.text
      expect(page.text).toContain(text.replace(/\s+/g, " "))
    }
  })

  test("a move can be switched off and on", async () => {
    const move = MOVES.find(({ offByDefault }) => !offByDefault)!
    await page.unfold(/^All \d+ ways/)
    await page.click(move.title)
    expect(stored().disabledMoves).toEqual([move.id])
    await page.click(move.title)
    expect(stored().disabledMoves).toEqual([])
  })

  test("a change that the background refuses is taken back and reported", async () => {
    page.browser.runtime.answer = () => Promise.resolve(failed("too many writes"))
    await page.click("Mark the words")
    expect(page.named("Mark the words").getAttribute("aria-checked")).toBe("true")
    expect(page.text).toContain("too many writes")
  })

  test("a change made elsewhere is shown", async () => {
    await page.after(() => page.browser.storage.sync.set({ settings: { marks: false } }))
    expect(page.named("Mark the words").getAttribute("aria-checked")).toBe("false")
  })
})

describe("target", () => {
  test.each(["4-1-1", "5-3-2", "Rule of thirds", "9:1"])("%s can be chosen", async (name) => {
    await page.click(name)
    expect(page.named(name).getAttribute("aria-checked")).toBe("true")
    expect(stored().target).not.toBe("80-20")
  })

  test("an own share can be set by keyboard", async () => {
    expect(page.has("Highest share of promotion")).toBe(false)
    await page.click("My own")
    await page.after(() => press(page.named("Highest share of promotion"), "ArrowRight"))
    expect(stored()).toMatchObject({ target: "own", ownShare: 0.25 })
  })

  test("counted over days", async () => {
    const select = page.named(/Counted over/) as HTMLSelectElement
    await page.after(() => {
      select.value = "days 90"
      select.dispatchEvent(new Event("change", { bubbles: true }))
    })
    expect(stored().window).toEqual({ unit: "days", size: 90 })
  })
})

test("a resting move can be offered again", async () => {
  const move = MOVES[0]!
  await page.after(() => CELLS.passedOver.set({ [move.id]: ["1", "2", "3", "4", "5"] }))
  expect(page.text).toContain(`${move.title} resting`)
  await page.click(`Offer it again: ${move.title}`)
  expect(page.text).not.toContain("resting")
  expect(await CELLS.passedOver.get()).toEqual({})
})

test("ignored phrases are counted and can be marked again", async () => {
  expect(page.text).toContain("None so far.")
  await page.after(() => CELLS.ignoredPhrases.set(["ab", "cd"]))
  expect(page.text).toContain("2 phrases.")
  await page.click("Mark them again")
  expect(page.text).toContain("None so far.")
})

describe("forget everything", () => {
  beforeEach(async () => {
    await page.records.put([sampleRecord()])
    await page.click("Mark the words")
    await page.click("Forget everything")
  })

  test("asks first, and cancelling keeps everything", async () => {
    await page.click("Keep everything")
    expect(page.records.rows.size).toBe(1)
    expect(stored().marks).toBe(false)
  })

  test("confirming empties every storage area", async () => {
    const buttons = [...document.querySelectorAll<HTMLElement>("[role=alertdialog] button")]
    await page.after(() => buttons.at(-1)?.click())
    expect(page.records.rows.size).toBe(0)
    for (const area of ["local", "sync", "session"] as const) {
      expect(page.browser.storage[area].items).toEqual({})
    }
    expect(page.text).toContain("Everything is forgotten.")
    expect(page.named("Mark the words").getAttribute("aria-checked")).toBe("true")
  })
})

describe("debug log", () => {
  test("is off until it is switched on; can be copied and cleared", async () => {
    const copied = vi.fn(() => Promise.resolve())
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText: copied } })
    expect(page.text).toContain("Nothing noted.")
    await page.click("Keep a debug log")
    expect((await CELLS.debugLog.get()).isOn).toBe(true)
    await page.after(() =>
      noteInDebugLog("popup", { name: "TypeError", message: "null", stack: ["a b.js:1:2"] }, 0)
    )
    expect(page.text).toContain("One entry.")
    await page.click("Copy")
    expect(copied).toHaveBeenCalledWith(
      "1970-01-01T00:00:00.000Z popup: TypeError: null\n  a b.js:1:2"
    )
    await page.click("Clear")
    expect(page.text).toContain("Nothing noted.")
    vi.unstubAllGlobals()
  })
})
