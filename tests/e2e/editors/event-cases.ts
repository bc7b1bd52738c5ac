import { expect } from "vitest"

import { compose } from "./compose"
import type { EditorCase } from "./editor-case"
import { place } from "./editor-page"

const LINES = "We made a tool.\nBuy now and win!\n\nThe third line #win ends it."

type Draft = { _blockSelectEvents?: boolean; return: Draft | null; stateNode: Draft | null }

/** Draft.js ignores the next selection that React tells it of, as it does while React draws. Runs in the page. */
function deafenOnce(): void {
  const box: object = document.querySelector(".public-DraftEditor-content")!
  const key = Object.keys(box).find((each) => each.startsWith("__reactFiber$"))!
  let fiber: Draft | null = (box as Record<string, Draft>)[key]!
  while (fiber && fiber.stateNode?._blockSelectEvents === undefined) fiber = fiber.return
  const draft = fiber!.stateNode!
  draft._blockSelectEvents = true
  const hear = (): void => {
    draft._blockSelectEvents = false
  }
  // Behind React's own listener.
  document.addEventListener("selectionchange", hear, { once: true })
}

/** What may happen around a replacement: carets, selections, histories, pastes, input methods, the site itself. */
export const EVENT_CASES: readonly EditorCase[] = [
  {
    name: "B: a phrase on line 2 while the caret is on line 3, which stays",
    run: async (page) => {
      await page.setText(LINES)
      await page.press("End", "Control")
      await page.replace("Buy now and win!", "Have a look.")
      await page.type("X")
      const wanted = `${LINES.replace("Buy now and win!", "Have a look.")}X`
      expect(await page.model()).toBe(wanted)
    }
  },
  {
    name: "a caret before the phrase stays, one after it moves along",
    run: async (page) => {
      await page.setText("ab great offer cd")
      await page.press("Home")
      await page.replace("great offer", "fine")
      await page.page.keyboard.type("<")
      await page.press("End")
      await page.replace("fine", "great idea indeed")
      await page.type(">")
      expect(await page.model()).toBe("<ab great idea indeed cd>")
    }
  },
  {
    name: "a selection elsewhere in the draft is kept",
    run: async (page) => {
      await page.setText("one two three great offer")
      await page.press("Home")
      for (let count = 0; count < 3; count++) await page.press("ArrowRight", "Shift")
      const { selection } = await page.read()
      expect(selection?.focus, "something is selected").toBeGreaterThan(0)
      await page.replace("great offer", "idea")
      expect((await page.read()).selection).toEqual(selection)
    }
  },
  {
    name: "a placeholder is selected",
    run: async (page) => {
      await page.setText("It saves lots of time.")
      await page.replace("lots of time", "[how many] hours", { select: { start: 0, end: 10 } })
      await page.type("3")
      expect(await page.model()).toBe("It saves 3 hours.")
    }
  },
  {
    name: "Draft.js, deaf when our selection is told: it is told again",
    appliesTo: ({ bridge }) => bridge === "draft",
    run: async (page) => {
      const before = "A great offer and a huge win."
      const wanted = "A idea and a hope."
      await page.setText(before)
      await page.press("End", "Control")
      await page.page.evaluate(deafenOnce)
      const result = await page.replace(before, wanted)
      expect(result).toMatchObject({ outcome: "replaced", text: wanted })
      expect(await page.model()).toBe(wanted)
      await page.undo()
      expect(await page.model()).toBe(before)
    }
  },
  {
    name: "undo, undo again, redo: nothing is lost",
    run: async (page) => {
      await page.setText("This great offer is here.")
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
    name: "text changed right before",
    run: async (page) => {
      await page.setText("This great offer is here.")
      const { text } = await page.read()
      await page.press("Home")
      await page.type("So: ")
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
      // Tiptap pastes a paragraph, the others go on in the line.
      expect(before.match(/great offer/g)).toHaveLength(2)
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
    name: "the site writes as soon as a change is in: its words stay",
    run: async (page) => {
      await page.setText("great offer")
      await page.page.evaluate(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          if (playground.model() === "great offer") port2.postMessage(null)
          else playgroundSite.setText("The site wrote this.")
        }
        port2.postMessage(null)
      })
      await page.replace("great offer", "two\nideas")
      await page.answered()
      expect(await page.model()).toBe("The site wrote this.")
      expect((await page.read()).text).toBe("The site wrote this.")
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
