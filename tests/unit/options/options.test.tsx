// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import { createJudge } from "~engine/judge"
import { MOVES } from "~engine/rewording/moves/index"
import { RULES } from "~engine/rules/index"
import { Options } from "~options/options"
import { SECTIONS } from "~options/words"
import { SAMPLE_DRAFTS } from "~options/sample-drafts"
import { send } from "~messaging/send"
import { failed } from "~result"
import { CELLS } from "~store/cells"
import { SENSITIVITY_CHOICES } from "~ui/sensitivity"
import { noteInDebugLog } from "~store/debug-log"
import { DEFAULT_SETTINGS, readSettings, rulesOffOn, type Settings } from "~store/settings"

import { toneClass } from "~ui/tones"
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
  test.each(["relaxed", "strict"] as const)("%s is chosen, with its verdicts", async (step) => {
    const { name } = SENSITIVITY_CHOICES.find(({ value }) => value === step)!
    await page.click(name)
    expect(stored().sensitivity).toBe(step)
    const judge = createJudge()
    // As the chip would put it.
    const says = {
      salesy: ["Salesy"],
      "soft-sell": ["Soft sell"],
      valuable: ["Valuable", "Nothing salesy"],
      unsure: ["Borderline", "Too short"]
    }
    const shown = verdicts()
    expect(shown).toHaveLength(SAMPLE_DRAFTS.length)
    for (const [at, draft] of SAMPLE_DRAFTS.entries()) {
      expect(says[judge.judge(draft, { sensitivity: step }).verdict]).toContain(shown[at])
    }
  })

  test.each([
    ["Salesy", "note"],
    ["Soft sell", "good"],
    ["Nothing salesy", "quiet"]
  ] as const)("%s has the colour that it has at a compose box: %s", (verdict, tone) => {
    const samples = [...document.querySelectorAll(".samples .verdict")]
    const said = samples.filter(({ textContent }) => textContent === verdict)
    expect(said).not.toHaveLength(0)
    for (const sample of said) expect([...sample.classList]).toEqual(["verdict", toneClass(tone)])
  })

  test.each(SENSITIVITY_CHOICES)("$name says what it catches: $promise", ({ promise }) => {
    expect(page.text).toContain(promise)
    expect(promise).toMatch(/^Catches about \d+ in 10 pushy posts; wrongly flags /)
  })

  test("a plain pitch among the samples is called salesy even when relaxed", async () => {
    await page.click("Relaxed")
    expect(verdicts()[0]).toBe("Salesy")
  })

  test("a draft typed here is judged and not sent or stored", async () => {
    const before = page.browser.calls.length
    await page.write(
      /Try one of your own/,
      "Buy now! Only today 50% off, sign up at https://example.com, link in bio!"
    )
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
    await page.unfold(/^Examples and sites$/)
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
    expect(page.text).toContain("That didn\u2019t work. Please try again.")
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
  expect(page.text).toContain(`${move.title} shown less`)
  await page.click(`Show as before: ${move.title}`)
  expect(page.text).not.toContain("shown less")
  expect(await CELLS.passedOver.get()).toEqual({})
})

describe("ignored words", () => {
  test("are listed as they were seen, and each can be taken back", async () => {
    expect(page.text).toContain("None so far.")
    for (const [hash, words] of [
      ["ab", "sign up now"],
      ["cd", "sign up now"],
      ["ef", "last chance"]
    ] as const)
      await page.after(() => send("phrase.ignore", { hash, ignored: true, words }))
    expect(page.text).toContain("2 phrases.")
    await page.click("Mark again: sign up now")
    expect(await CELLS.ignoredPhrases.get()).toEqual(["ef"])
    expect(await CELLS.ignoredWords.get()).toEqual({ ef: "last chance" })
    expect(page.text).toContain("One phrase.")
  })

  test("of an earlier version are listed without words, and taken back together", async () => {
    await page.after(() => CELLS.ignoredPhrases.set(["ab", "cd"]))
    expect(page.text).toContain("2 phrases from an earlier version, kept without the words")
    await page.click(/^Mark again: 2 phrases/)
    expect(await CELLS.ignoredPhrases.get()).toEqual([])
  })

  test("are all marked again with one press", async () => {
    await page.after(() => CELLS.ignoredPhrases.set(["ab", "cd"]))
    await page.after(() => send("phrase.ignore", { hash: "ef", ignored: true, words: "buy" }))
    await page.click("Mark all again")
    expect(page.text).toContain("None so far.")
    expect(await CELLS.ignoredWords.get()).toEqual({})
  })
})

describe("rules", () => {
  const rule = RULES.find(({ leaning }) => leaning === "salesy")!

  test("are found by their words", async () => {
    await page.unfold(/^All \d+ rules/)
    const all = document.querySelectorAll(".rule").length
    await page.write("Search rules", rule.title)
    expect(page.has(rule.title)).toBe(true)
    expect(document.querySelectorAll(".rule").length).toBeLessThan(all)
    await page.write("Search rules", "no rule says this")
    expect(page.text).toContain("No rules match.")
  })

  test("one is off on one network alone, and reset", async () => {
    await page.unfold(/^All \d+ rules/)
    await page.unfold(/^Examples and sites$/)
    await page.click(`${rule.title} on LinkedIn`)
    expect(rulesOffOn(stored(), "linkedin")).toEqual([rule.id])
    expect(rulesOffOn(stored(), "x")).toEqual([])
    await page.click(`Reset: ${rule.title}`)
    expect(stored()).toEqual(DEFAULT_SETTINGS)
  })

  test("all are reset at once", async () => {
    await page.unfold(/^All \d+ rules/)
    await page.click(rule.title)
    await page.click("Reset all rules")
    expect(stored().disabledRules).toEqual([])
  })
})

describe("shortcut", () => {
  test("is shown as the browser has it", () => {
    expect(document.querySelector("#shortcuts kbd")?.textContent).toBe("Alt+Shift+S")
    expect(page.has("Change it")).toBe(true)
  })

  test("that is unbound is said to be, with how to set it", async () => {
    await page.close()
    page = new PageHarness()
    Object.assign(page.browser.commands, { getAll: () => Promise.resolve([]) })
    await page.show(<Options open={page.open} />)
    expect(page.text).toContain("Your browser left this shortcut unset")
    await page.click("Set a shortcut")
    expect(page.browser.calls).toContainEqual([
      "tabs.create",
      { url: "chrome://extensions/shortcuts" }
    ])
  })
})

test("each section has an anchor in the list of sections", () => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".contents a")]
  expect(links.map(({ textContent }) => textContent)).toEqual(Object.values(SECTIONS))
  for (const link of links) {
    const id = link.getAttribute("href")!.slice(1)
    expect(document.getElementById(id)?.querySelector("h2")?.textContent).toBe(link.textContent)
  }
})

test("the version is there", () => {
  expect(page.text).toContain("Softsell 0.1.0")
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
