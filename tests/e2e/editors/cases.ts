import { expect } from "vitest"

import type { TestBrowser } from "../browsers/test-browser"
import { compose } from "./compose"
import type { EditorPage } from "./editor-page"
import { place, rest } from "./editor-page"
import type { LabEditor } from "./editors"

/** One thing that may happen to a draft; the surroundings are checked by the runner after each. */
export type EditorCase = {
  readonly name: string
  readonly appliesTo?: (editor: LabEditor) => boolean
  readonly run: (page: EditorPage, browser: TestBrowser, editor: LabEditor) => Promise<void>
}

/** Text typed and then replaced: the words, and what shall be there afterwards. */
type Swap = {
  readonly draft: string
  readonly old: string
  readonly fresh: string
  readonly nth?: number
}

/** Replaces, looks at the model, presses undo once and looks again. */
async function swapsAndUndoes(
  page: EditorPage,
  { draft, old, fresh, nth = 0 }: Swap
): Promise<void> {
  await page.setText(draft)
  // Older than every merge window, so that only the replacement is undone.
  await rest(1_100)
  const { start, end } = place(draft, old, nth)
  const wanted = draft.slice(0, start) + fresh + draft.slice(end)
  const result = await page.replace(old, fresh, { nth })
  expect(result).toMatchObject({ outcome: "replaced", text: wanted })
  expect(await page.model()).toBe(wanted)
  await page.undo()
  expect(await page.model(), "after one undo").toBe(draft)
}

function swap(name: string, details: Swap): EditorCase {
  return { name, run: (page) => swapsAndUndoes(page, details) }
}

const LINES = "We made a tool.\nBuy now and win!\n\nThe third line #win ends it."

/** `composers.md` §4.1 (A–E) and §8 C, and the changes of several lines that "Use gentler draft" makes. */
export const CASES: readonly EditorCase[] = [
  swap("A: a phrase in one line", {
    draft: "This great offer is here.",
    old: "great offer",
    fresh: "idea"
  }),
  swap("C: next to a hashtag", {
    draft: "Try this deal #win today",
    old: "this deal",
    fresh: "it"
  }),
  swap("D: from plain text into a hashtag", {
    draft: "Try the deal #win today",
    old: "deal #win",
    fresh: "idea"
  }),
  swap("D: out of a hashtag", { draft: "Try #win deals today", old: "in deals", fresh: "ord" }),
  swap("D: a hashtag alone", { draft: "Try the #win today", old: "#win", fresh: "idea" }),
  swap("D: a mention of typed text", { draft: "Ask @ann today", old: "@ann", fresh: "somebody" }),
  swap("E: a phrase removed", { draft: "A truly great idea", old: "truly ", fresh: "" }),
  swap("E: a line emptied", { draft: "One\nBuy now\nThree", old: "Buy now", fresh: "" }),
  swap("E: the draft emptied", { draft: "Buy now", old: "Buy now", fresh: "" }),
  swap("a whole line", { draft: "One\nBuy now\nThree", old: "Buy now", fresh: "Have a look" }),
  swap("a whole one-line draft", { draft: "Buy now", old: "Buy now", fresh: "Have a look" }),
  swap("the second of two equal phrases", {
    draft: "buy now or buy now, friends",
    old: "buy now",
    fresh: "look",
    nth: 1
  }),
  swap("emoji, joined emoji and flags before the phrase", {
    draft: "\u{1F469}\u200D\u{1F469}\u200D\u{1F467} \u{1F389}\u{1F1E9}\u{1F1EA} buy now \u2728 ok",
    old: "buy now",
    fresh: "look"
  }),
  swap("an emoji itself", {
    draft: "Wow \u{1F680}\u{1F680} launch",
    old: " \u{1F680}\u{1F680}",
    fresh: ""
  }),
  swap("right-to-left text", {
    draft: "\u0634\u0644\u0627\u0645 buy now \u05E9\u05DC\u05D5\u05DD",
    old: "buy now",
    fresh: "look"
  }),
  swap("several lines: the whole draft", {
    draft: LINES,
    old: LINES,
    fresh: "Hello friends.\n\nA tool that we made.\n\nIt is #free to try."
  }),
  swap("several lines: from the middle of one into another", {
    draft: "Keep one two\nthree four\nfive six keep",
    old: "one two\nthree four\nfive six",
    fresh: "ONE\nTWO x\nTHREE"
  }),
  swap("several lines: joined into one", {
    draft: "Keep one two\nthree four\nfive six keep",
    old: "one two\nthree four\nfive six",
    fresh: "joined"
  }),
  swap("several lines: one line split", {
    draft: "a\nKeep one two keep\nz",
    old: "one two",
    fresh: "1\n2"
  }),
  swap("several lines: whole lines in the middle", {
    draft: "one\ntwo\nthree\nfour\nfive",
    old: "two\nthree",
    fresh: "TWO a\nTWO b\n\nTHREE"
  }),
  swap("several lines: whole lines removed", {
    draft: "one\ntwo\nthree\nfour\nfive",
    old: "two\nthree\n",
    fresh: ""
  }),
  swap("several lines: the last ones removed", {
    draft: "one\ntwo\n\nthree",
    old: "\ntwo\n\nthree",
    fresh: ""
  }),
  swap("several lines: the first ones removed", {
    draft: "one\n\ntwo\nthree",
    old: "one\n\n",
    fresh: ""
  }),
  swap("several lines: an empty line removed", {
    draft: "one\n\ntwo",
    old: "one\n\ntwo",
    fresh: "one\ntwo"
  }),
  {
    name: "B: a phrase on line 2 while the caret is on line 3, which stays",
    run: async (page) => {
      await page.setText(LINES)
      await page.replace("Buy now and win!", "Have a look.")
      await page.page.keyboard.type("X")
      await rest(60)
      const wanted = `${LINES.replace("Buy now and win!", "Have a look.")}X`
      expect(await page.model()).toBe(wanted)
    }
  },
  {
    name: "a caret before the phrase stays, one after it moves along",
    run: async (page) => {
      await page.setText("ab great offer cd")
      for (const [key, at] of [["Home", "start"] as const, ["End", "end"] as const]) {
        await page.press(key)
        const { text } = await page.read()
        const word = at === "start" ? "great offer" : "fine"
        await page.replace(word, at === "start" ? "fine" : "great idea indeed")
        await page.page.keyboard.type(at === "start" ? "<" : ">")
        await rest(60)
        expect((await page.model()).length).toBeGreaterThan(0)
        expect(text).not.toBe("")
      }
      expect(await page.model()).toBe("<ab great idea indeed cd>")
    }
  },
  {
    name: "a selection elsewhere in the draft is kept",
    run: async (page) => {
      await page.setText("one two three great offer")
      await page.press("Home")
      for (let count = 0; count < 3; count++) await page.press("ArrowRight", "Shift")
      await page.replace("great offer", "idea")
      expect((await page.read()).selection).toEqual({ anchor: 0, focus: 3 })
    }
  },
  {
    name: "a placeholder is selected",
    run: async (page) => {
      await page.setText("It saves lots of time.")
      await page.replace("lots of time", "[how many] hours", { select: { start: 0, end: 10 } })
      await page.page.keyboard.type("3")
      await rest(60)
      expect(await page.model()).toBe("It saves 3 hours.")
    }
  },
  {
    name: "undo, undo again, redo: nothing is lost",
    run: async (page) => {
      await page.setText("This great offer is here.")
      await rest(1_100)
      await page.replace("great offer", "idea")
      await page.undo()
      expect(await page.model()).toBe("This great offer is here.")
      await page.redo()
      expect(await page.model()).toBe("This idea is here.")
      await page.undo()
      expect(await page.model()).toBe("This great offer is here.")
    }
  },
  {
    name: "two replacements, two undos",
    run: async (page) => {
      await page.setText("A great offer and a huge win.")
      await rest(1_100)
      await page.replace("great offer", "idea")
      await page.replace("huge win", "hope")
      expect(await page.model()).toBe("A idea and a hope.")
      await page.undo()
      expect(await page.model()).toBe("A idea and a huge win.")
      await page.undo()
      expect(await page.model()).toBe("A great offer and a huge win.")
    }
  },
  {
    name: "typed by hand and replaced at once: one undo takes only the replacement",
    run: async (page) => {
      await page.page.keyboard.type("Hello great offer all")
      const result = await page.replace("great offer", "idea")
      expect(result.outcome).toBe("replaced")
      await page.undo()
      expect(await page.model()).toBe("Hello great offer all")
    }
  },
  {
    name: "after blur",
    run: async (page) => {
      await page.setText("This great offer is here.")
      await page.page.click("#elsewhere")
      const result = await page.replace("great offer", "idea")
      expect(result.outcome).toBe("replaced")
      expect(await page.model()).toBe("This idea is here.")
    }
  },
  {
    name: "text changed 50 ms before",
    run: async (page) => {
      await page.setText("This great offer is here.")
      const { text } = await page.read()
      await page.press("Home")
      await page.page.keyboard.type("So: ")
      await rest(50)
      const result = await page.replace("great offer", "idea", { basedOn: text })
      expect(result.outcome).toBe("replaced")
      expect(await page.model()).toBe("So: This idea is here.")
    }
  },
  {
    name: "the phrase itself changed: refused",
    run: async (page) => {
      await page.setText("This great offers is here.")
      const html = await page.html()
      const basedOn = "This great offer is here."
      const result = await page.replace("great offer is", "idea is", { basedOn })
      expect(result).toMatchObject({ outcome: "refused", reason: "changed" })
      expect(await page.html()).toBe(html)
    }
  },
  {
    name: "right after a paste",
    run: async (page) => {
      await page.setText("great offer. ")
      await page.press("a", "Control")
      await page.press("c", "Control")
      await page.press("End")
      await page.press("v", "Control")
      const before = await page.model()
      expect(before).toContain("great offer. great offer.")
      const result = await page.replace("great offer", "idea", { nth: 1 })
      expect(result.outcome).toBe("replaced")
      const { start, end } = place(before, "great offer", 1)
      expect(await page.model()).toBe(`${before.slice(0, start)}idea${before.slice(end)}`)
    }
  },
  {
    name: "while composing: refused",
    run: async (page, browser) => {
      await page.setText("This great offer is here ")
      const end = await compose(page, browser)
      const before = await page.read()
      const html = await page.html()
      const result = await page.replace("great offer", "idea")
      expect(result).toMatchObject({ outcome: "refused", reason: "composing" })
      expect(await page.html()).toBe(html)
      expect((await page.read()).text).toBe(before.text)
      await end()
      const later = await page.replace("great offer", "idea")
      expect(later.outcome).toBe("replaced")
    }
  },
  {
    name: "the editor was mounted anew",
    run: async (page) => {
      await page.setText("This great offer is here.")
      const { text } = await page.read()
      await page.remount()
      const result = await page.replace("great offer", "idea", { basedOn: text })
      expect(result.outcome).toBe("replaced")
      expect(await page.model()).toBe("This idea is here.")
    }
  },
  {
    name: "the site cleared the draft: refused",
    run: async (page) => {
      await page.setText("This great offer is here.")
      const { text } = await page.read()
      await page.setText("")
      const html = await page.html()
      const result = await page.replace("great offer", "idea", { basedOn: text })
      expect(result).toMatchObject({ outcome: "refused", reason: "changed" })
      expect(await page.html()).toBe(html)
    }
  },
  {
    name: "a mention's chip: refused",
    appliesTo: (editor) => editor.hasChips,
    run: async (page) => {
      await page.setText("Ask ")
      await page.insertMention("ann")
      const { text } = await page.read()
      expect(text).toContain("@ann")
      expect(await page.model()).toBe(text)
      const html = await page.html()
      const result = await page.replace("Ask @ann", "Ask her")
      expect(result).toMatchObject({ outcome: "refused", reason: "protected" })
      expect(await page.html()).toBe(html)
    }
  },
  {
    name: "the whole draft changes around a mention's chip",
    appliesTo: (editor) => editor.hasChips,
    run: async (page) => {
      await page.setText("Buy now from ")
      await page.insertMention("ann")
      const { text } = await page.read()
      await rest(1_100)
      const result = await page.replace(text, text.replace("Buy now", "Have a look, a gift"))
      expect(result.outcome).toBe("replaced")
      expect(await page.model()).toBe(text.replace("Buy now", "Have a look, a gift"))
      await page.undo()
      expect(await page.model()).toBe(text)
    }
  },
  {
    name: "marking: the ranges hold the phrase, also over lines and emoji",
    appliesTo: (editor) => editor.bridge !== "textarea",
    run: async (page) => {
      const draft = "One \u{1F389} #win buy\nnow or never"
      await page.setText(draft)
      const { start, end } = place(draft, "#win buy\nnow")
      expect((await page.ranges(start, end)).join("")).toBe("#win buynow")
    }
  }
]
