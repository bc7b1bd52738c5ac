import type { Page } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { WORDS } from "~overlay/card/words"
import { CHIP, OFFER, SALESY } from "../stage/drafts"
import { type LoadedExtension, loadExtension } from "../stage/loaded-extension"
import { pressInCard } from "../stage/press-in-card"
import {
  BOXES,
  isCardFocused,
  markedWords,
  openStage,
  settled,
  type Stage,
  until,
  type Visit
} from "../stage/stage"
import { lookForCard, spyOnEvents } from "./spy"

/** What a page may do to the card, and how it takes that back. `host` is the card's element. */
const TAMPERINGS: readonly (readonly [what: string, how: string, back: string])[] = [
  ["makes it transparent", ...insisting(styled("opacity", "0"))],
  ["makes it transparent by a filter", ...insisting(styled("filter", "opacity(0)"))],
  ["clips it away", ...insisting(styled("clip-path", "inset(50%)"))],
  ["blends it away", ...insisting(styled("mix-blend-mode", "multiply"))],
  ["shifts it", ...insisting(styled("transform", "translateX(-30px)"))],
  [
    "makes the page transparent",
    'document.documentElement.style.opacity = "0"',
    'document.documentElement.style.opacity = ""'
  ],
  [
    "moves it, again and again",
    `window.moves = true; const move = () => { if (!window.moves) return; ${styled("left", "40px")}; requestAnimationFrame(move) }; move()`,
    "window.moves = false"
  ],
  [
    "takes it out of the top layer",
    ...insisting('if (host.matches(":popover-open")) host.hidePopover()')
  ],
  [
    "lays a picture over it that lets the pointer through",
    'const cover = document.createElement("div"); cover.id = "cover"; cover.popover = "manual"; cover.style.cssText = "inset: 0; width: 100%; height: 100%; margin: 0; border: 0; pointer-events: none; background: white"; document.body.append(cover); cover.showPopover()',
    'document.querySelector("#cover").remove()'
  ],
  [
    "lays a backdrop over it",
    'const style = document.createElement("style"); style.textContent = "#dot::backdrop { background: white }"; document.head.append(style); const dot = document.createElement("div"); dot.id = "dot"; dot.popover = "manual"; document.body.append(dot); dot.showPopover()',
    'document.querySelector("#dot").remove()'
  ]
]

/** Again and again: the card mends itself, and half a second later a press is a press, however slow the machine. */
function insisting(how: string): readonly [how: string, back: string] {
  return [
    `window.insists = setInterval(() => { ${how} }, 20); ${how}`,
    "clearInterval(window.insists)"
  ]
}

function styled(property: string, value: string): string {
  return `host.style.setProperty("${property}", "${value}", "important")`
}

/**
 * Properties of elements whose place a form's named fields take. Left out: what the editors themselves ask of whatever is
 * around them, as no draft could be written at all.
 */
const FIELDS = [
  ...["matches", "closest", "contains", "parentElement", "querySelector", "querySelectorAll"],
  ...[
    "getAttribute",
    "getAttributeNames",
    "hasAttribute",
    "getRootNode",
    "localName",
    "isConnected"
  ],
  ...[
    "checkVisibility",
    "compareDocumentPosition",
    "children",
    "shadowRoot",
    "style",
    "id",
    "append"
  ],
  ...["assignedSlot", "host", "getBoundingClientRect", "clientWidth", "hidden", "inert", "title"]
]

/** The boxes that are filled by script. */
const FILLED = ["home", "narrow", "facebook", "quill", "tiptap"] as const

/** Whether `npm run test:full` runs. */
const FULL = process.env["SOFTSELL_FULL"] === "1"

/** Lets a page draw, as often as a press that does something needs. */
function frames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let left = 12
        const next = () => (left-- > 0 ? requestAnimationFrame(next) : resolve())
        next()
      })
  )
}

/** Writes and judges a draft, with the card open. */
async function written(stage: Stage, box: readonly [string, string]): Promise<Visit> {
  const at = await stage.visit(...box)
  await at.type(SALESY)
  await at.opens(/^Salesy/)
  await at.offers(WORDS.useGentler)
  await settled(at.page)
  return at
}

describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  describe("a page that attacks", { concurrent: false }, () => {
    let stage: Stage
    let extension: LoadedExtension

    beforeAll(async () => {
      stage = await openStage(id)
      extension = await loadExtension(stage)
    })

    afterAll(() => stage.close())

    test.each(["home", "tiptap"] as const)(
      "finds and selects no word of the card: %s",
      async (name) => {
        const at = await written(stage, BOXES[name])
        const { text } = (await at.card.view())!
        expect(text).toContain(WORDS.useGentler)
        const words = ["Salesy", WORDS.name, WORDS.useGentler, WORDS.hide, "sends people elsewhere"]
        expect(await lookForCard(at.page, words)).toEqual([])
        await at.close()
      }
    )

    test.each(["home", "tiptap"] as const)(
      "hears nothing of what happens in the card: %s",
      async (name) => {
        const at = await written(stage, BOXES[name])
        const heard = await spyOnEvents(at.page)
        const { box } = (await at.card.view())!
        await at.page.mouse.move(box.x - 20, box.y + 10)
        for (let step = 0; step < 10; step++) {
          await at.page.mouse.move(box.x + 5 + step * 20, box.y + 5 + step * 15)
        }
        await at.page.mouse.wheel({ deltaY: 40 })
        // What a page has moved, as by a scroll, takes no press for a moment.
        await at.closes()
        await at.opens(/^Salesy/)
        await at.offers(WORDS.useGentler)
        await at.page.bringToFront()
        await extension.notify("focus.switch")
        await until("the card has the focus", () => isCardFocused(at.page))
        await at.page.keyboard.press("Tab")
        await at.page.keyboard.press("n")
        await at.page.mouse.move(5, 5)
        expect(await heard()).toEqual([])
        await at.close()
      }
    )

    test("presses nothing by script, not even with a button in its hands", async () => {
      const at = await written(stage, BOXES.home)
      for (const button of [WORDS.useGentler, WORDS.hide, WORDS.close, OFFER, /^Ignore/]) {
        await at.card.callClick(button)
      }
      const { details } = (await at.card.view())!
      await at.page.evaluate(({ x, y, width, height }) => {
        const host = document.querySelector("div[popover=manual]")!
        for (let left = x + 8; left < x + width; left += 16) {
          for (let top = y + 8; top < y + height; top += 16) {
            for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
              const at_ = { clientX: left, clientY: top, bubbles: true, composed: true, detail: 1 }
              host.dispatchEvent(new PointerEvent(type, at_))
            }
          }
        }
      }, details!)
      await settled(at.page)
      expect(await at.model()).toBe(SALESY)
      expect((await at.card.view())?.buttons).toContain(WORDS.useGentler)
      await at.close()
    })

    test("is no hindrance to a person's keys", async () => {
      const at = await written(stage, BOXES.home)
      await at.page.bringToFront()
      await at.closes()
      for (const [key, what, isDone] of [
        ["Enter", "the gentler version", (text: string) => text !== SALESY],
        [" ", "Undo", (text: string) => text === SALESY]
      ] as const) {
        await pressInCard({
          page: at.page,
          frame: at.page,
          extension,
          key,
          what,
          isDone: async () => isDone(await at.model()),
          seen: async () => `the card: ${(await at.card.view())?.text ?? "none"}`
        })
      }
      await at.close()
    })

    test("presses nothing that is not seen", async () => {
      const at = await written(stage, BOXES.home)
      const run = (script: string) =>
        at.page.evaluate(
          `{ const host = document.querySelector("div[popover=manual]"); ${script} }`
        )
      for (const [what, how, back] of TAMPERINGS) {
        const { box } = (await at.card.view())!
        await at.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
        await run(how)
        await at.card.click(WORDS.useGentler)
        await frames(at.page)
        expect(await at.model(), what).toBe(SALESY)
        await run(back)
        await settled(at.page)
      }
      await at.clicksToChange(WORDS.useGentler)
      await at.close()
    })

    test.each(FULL ? FILLED : (["home", "tiptap"] as const))(
      "is told nothing of what it writes by script, and the person is from their first key on: %s",
      async (name) => {
        const at = await stage.visit(...BOXES[name])
        const trusted = await at.page.evaluate(
          (selector, text, isDraft) => {
            let count = 0
            addEventListener("beforeinput", ({ isTrusted }) => (count += isTrusted ? 1 : 0), true)
            document.querySelector<HTMLElement>(selector)!.focus()
            // Draft.js does not survive a command that it has not been told of.
            if (isDraft) window.playgroundSite.setText(text)
            else {
              document.execCommand("insertText", false, text)
              document.execCommand("insertText", false, "x")
              document.execCommand("delete")
            }
            return count
          },
          BOXES[name][1],
          SALESY,
          name === "home"
        )
        expect(trusted).toBe(0)
        const box = await at.page.waitForSelector(BOXES[name][1], { visible: true })
        await box!.click()
        expect(await at.silence()).toBeNull()
        await at.page.keyboard.press("End")
        await at.says(/^Salesy/)
        await at.close()
      }
    )

    test.each(["home", "facebook"] as const)(
      "does not switch us off by named fields around the box: %s",
      async (name) => {
        const at = await stage.visit(...BOXES[name])
        await at.page.evaluate((fields) => {
          const form = document.createElement("form")
          const { append } = Element.prototype
          append.call(form, ...document.body.childNodes)
          for (const name_ of fields) {
            const field = document.createElement("input")
            field.type = "hidden"
            field.name = name_
            append.call(form, field)
          }
          // What a document names so takes the place of its own properties too.
          for (const image of ["elementFromPoint", "adoptedStyleSheets", "hasFocus"]) {
            const picture = document.createElement("img")
            picture.name = image
            append.call(document.body, picture)
          }
          document.body.append(form)
        }, FIELDS)
        await at.type(SALESY)
        await at.opens(/^Salesy/)
        await at.clicksToChange(OFFER)
        await at.close()
      }
    )

    test("keeps its own highlights, whatever they are called", async () => {
      const at = await stage.visit(...BOXES.home)
      await at.page.evaluate(() => {
        for (const name of ["passage", "softsell", "h"]) CSS.highlights.set(name, new Highlight())
      })
      await at.type(SALESY)
      await at.says(/^Salesy/)
      await until("words are marked", async () => (await markedWords(at.page)).length > 0)
      await at.opens(CHIP)
      await at.clicksThrough(WORDS.hide, "Hide for this post", "Undo")
      await until("nothing is marked", async () => (await markedWords(at.page)).length === 0)
      expect(await at.page.evaluate(() => [...CSS.highlights.keys()])).toEqual([
        "passage",
        "softsell",
        "h"
      ])
      await at.close()
    })
  })
})
