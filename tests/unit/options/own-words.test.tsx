// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import { readOwnWord, writeInstead } from "~options/own-word"
import { Options } from "~options/options"
import { WORDS } from "~options/words"
import { failed, ok } from "~result"
import { CELLS } from "~store/cells"
import { MAX_OWN_WORDS } from "~store/own-words"

import { PageHarness } from "../ui/page-harness"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))

const JUST = { words: "just", instead: ["simply", "only"] }

describe("what was typed", () => {
  test.each([
    ["just", "", { words: "just", instead: [] }],
    [
      "  at \u00A0 the\tend ",
      " in  the end ,, last , last",
      { words: "at the end", instead: ["in the end", "last"] }
    ],
    ["#ad", "paid post", { words: "#ad", instead: ["paid post"] }]
  ])("%j and %j", (words, instead, expected) => {
    expect(readOwnWord({ words, instead }, [JUST].slice(words === "just" ? 1 : 0))).toEqual(
      ok(expected)
    )
  })

  const { empty, long, twice, full, many, same } = WORDS.ownWords
  const crowd = Array.from({ length: MAX_OWN_WORDS }, (_, at) => ({ words: `w${at}`, instead: [] }))

  test.each([
    ["nothing", " ", "so", [], empty],
    ["a long word", "x".repeat(61), "", [], long],
    ["a long wording", "so", "x".repeat(61), [], long],
    ["a word of the list", "JUST", "", [JUST], twice],
    ["one too many", "so", "", crowd, full],
    ["four wordings", "so", "a, b, c, d", [], many],
    ["the word itself", "so", "thus, So", [], same]
  ])("%s is refused", (_what, words, instead, others, reason) => {
    expect(readOwnWord({ words, instead }, others)).toEqual(failed(reason))
  })

  test("can be edited as it was written", () => {
    const typed = { words: JUST.words, instead: writeInstead(JUST.instead) }
    expect(readOwnWord(typed, [])).toEqual(ok(JUST))
  })
})

describe("the list in the page", () => {
  let page: PageHarness

  beforeEach(async () => {
    page = new PageHarness()
    await page.show(<Options open={page.open} />)
  })
  afterEach(() => page.close())

  const stored = () => CELLS.ownWords.get()

  const submit = async () => {
    const form = document.querySelector<HTMLFormElement>(".lines .own-form, .own-form")!
    await page.after(() => form.requestSubmit())
  }

  test("is empty, and says so", async () => {
    expect(page.text).toContain(WORDS.ownWords.none)
    expect(await stored()).toEqual([])
  })

  test("a word is added by Enter, edited and removed", async () => {
    await page.write("Word or phrase", "just")
    await page.write("What to say instead", "simply, only")
    await submit()
    expect(await stored()).toEqual([JUST])
    expect((page.named("Word or phrase") as HTMLInputElement).value).toBe("")
    expect(page.text).toContain("One word.")

    await page.click("Edit \u201Cjust\u201D")
    const fields = [...document.querySelectorAll<HTMLInputElement>(".lines input")]
    expect(fields.map(({ value }) => value)).toEqual(["just", "simply, only"])
    expect(document.activeElement).toBe(fields[0])
    await page.after(() => {
      Reflect.set(HTMLInputElement.prototype, "value", "merely", fields[1])
      fields[1]!.dispatchEvent(new Event("input", { bubbles: true }))
    })
    await page.click("Save")
    expect(await stored()).toEqual([{ words: "just", instead: ["merely"] }])

    await page.click("Remove \u201Cjust\u201D")
    expect(await stored()).toEqual([])
  })

  test("what cannot be on it is said beside the field, and nothing is stored", async () => {
    await submit()
    const field = page.named("Word or phrase")
    expect(field.getAttribute("aria-invalid")).toBe("true")
    const said = document.getElementById(field.getAttribute("aria-describedby")!)
    expect(said?.textContent).toBe(WORDS.ownWords.empty)
    expect(page.requests).not.toContain("settings.update")
  })

  test("Escape leaves a word as it was", async () => {
    await page.after(() => CELLS.ownWords.set([JUST]))
    await page.click("Edit \u201Cjust\u201D")
    await page.after(() =>
      document
        .querySelector(".lines input")!
        .dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }))
    )
    expect(page.has("Edit \u201Cjust\u201D")).toBe(true)
    expect(await stored()).toEqual([JUST])
  })

  test("a word of one's own is marked in a draft that is tried here", async () => {
    await page.after(() => CELLS.ownWords.set([JUST]))
    await page.write(/Try one of your own/, "I just wrote down what the oven taught me.")
    const marks = [...document.querySelectorAll(".sample mark")].map((mark) => mark.textContent)
    expect(marks).toContain("just")
  })
})
