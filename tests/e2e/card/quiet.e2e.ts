import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { CHIP, REWORDING, SALESY, wordsOf } from "../stage/drafts"
import { type LoadedExtension, loadExtension } from "../stage/loaded-extension"
import {
  BOXES,
  isCardFocused,
  openStage,
  settled,
  type Stage,
  until,
  type Visit
} from "../stage/stage"

/** Of 280 characters, in sentences that push and sentences that do not. */
const LONG =
  "We walked along the river and talked about bread for an hour. Buy now, only today! Then it rained, so we went in and wrote the list that we had meant to write since May. Act now! It has nine lines, and the third of them is the one that matters most: weigh the water, every time."

/** Between two pieces of the draft the card is looked at. */
const PIECE = 35

/** Words that the panel of a draft of 14 words may have. */
const MAX_WORDS = 45

/** Presses of the shortcut and of keys, counted. */
async function press({ page }: Visit, extension: LoadedExtension, keys: readonly string[]) {
  for (const key of keys) {
    if (key === "shortcut") {
      await page.bringToFront()
      await extension.notify("focus.switch")
      await until("the card has the focus", () => isCardFocused(page))
    } else {
      // A press right after the card has moved is not taken.
      await settled(page)
      await page.keyboard.press(key as "Enter")
    }
  }
  return keys.length
}

/** Where the chip stands, measured from the site's own button, which moves as the composer grows; px. */
async function placeBySubmit({ page, card }: Visit) {
  await settled(page)
  const { box } = (await card.view())!
  const submit = await page.evaluate(() => {
    const buttons = [...document.querySelectorAll("button, [role=button]")]
    const named = buttons.filter(
      (each) => /^post$/iu.test(each.textContent.trim()) && each.getClientRects().length > 0
    )
    const { x, y } = named.at(-1)!.getBoundingClientRect()
    return { x, y }
  })
  return { x: Math.round(box.x - submit.x), y: Math.round(box.y - submit.y) }
}

// The two browsers side by side: most of the time both wait for a page.
describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  describe("a card that does not disturb", { concurrent: false }, () => {
    let stage: Stage
    let extension: LoadedExtension

    beforeAll(async () => {
      stage = await openStage(id)
      extension = await loadExtension(stage)
    })

    afterAll(() => stage.close())

    test.each(["home", "modal", "narrow", "facebook", "quill", "tiptap"] as const)(
      "at %s: stays at its place in the composer while 280 characters are typed, and opens nothing",
      async (name) => {
        const at = await stage.visit(...BOXES[name])
        await at.type("We met. ")
        await at.says(CHIP)
        const first = await placeBySubmit(at)
        let moved = 0
        for (let from = 0; from < LONG.length; from += PIECE) {
          await at.page.keyboard.type(LONG.slice(from, from + PIECE))
          const place = await placeBySubmit(at)
          moved = Math.max(moved, Math.abs(place.x - first.x), Math.abs(place.y - first.y))
          const view = (await at.card.view())!
          expect(view.buttons).toHaveLength(1)
          expect(view.box.width).toBeLessThanOrEqual(200)
          expect(view.box.height).toBe(32)
        }
        process.stdout.write(`${id}, ${name}: moved by ${moved} px\n`)
        expect(moved).toBe(0)
        await at.close()
      }
    )

    test("few words, and few keys to a fix and to the gentler version", async () => {
      const at = await stage.visit(...BOXES.home)
      await at.type(SALESY)
      const chip = (await at.says(/^Salesy/)).text
      await settled(at.page)

      expect(await press(at, extension, ["shortcut"])).toBe(1)
      await at.offers("Use gentler version")
      const view = (await at.card.view())!
      // What is said to a screen reader alone is not on the screen; the chip was there before.
      const unseen = [chip, ...view.statuses].join(" ").split(" ").length
      expect(view.text.split(" ").length - unseen).toBeLessThanOrEqual(MAX_WORDS)
      expect(view.details!.width).toBeLessThanOrEqual(340)
      expect(view.details!.height).toBeLessThanOrEqual(360)
      await press(at, extension, ["Enter"])
      await until("the gentler version is in", async () => (await at.model()) !== SALESY)
      await at.clicksTo("Undo", SALESY)
      await at.closes()

      // Into "Only 3 spots left", which can be put in other words.
      await at.page.click(BOXES.home[1])
      await at.page.keyboard.press("Home")
      await at.page.keyboard.press("ArrowUp")
      await at.page.keyboard.press("Home")
      for (let step = 0; step < SALESY.indexOf("3 spots"); step++) {
        await at.page.keyboard.press("ArrowRight")
      }
      await at.says(/^Salesy/)
      await press(at, extension, ["shortcut"])
      const mark = await until("the mark is open", async () => {
        const now = await at.card.view()
        return now?.buttons.includes("Why?") ? now : null
      })
      expect(mark.details!.width).toBeLessThanOrEqual(280)
      expect(mark.details!.height).toBeLessThanOrEqual(160)
      const button = mark.buttons.find((each) => REWORDING.test(each))!
      const { old, fresh } = wordsOf(button)
      await press(at, extension, ["Enter"])
      await at.models(SALESY.replace(old, fresh))
      await until("the editor has the focus", () =>
        at.page.evaluate(() => document.activeElement?.hasAttribute("contenteditable") ?? false)
      )
      await at.close()
    })

    test("marked words open at a click; what is ignored can be taken up again", async () => {
      const at = await stage.visit(...BOXES.tiptap)
      await at.type(SALESY)
      await at.says(/^Salesy/)
      await settled(at.page)
      const place = await at.page.evaluate(() => {
        const ranges = [...CSS.highlights.values()].flatMap((each) => [
          ...(each as unknown as Iterable<Range>)
        ])
        const { x, y, width, height } = ranges[0]!.getBoundingClientRect()
        return { x: x + width / 2, y: y + height / 2 }
      })
      await at.page.mouse.click(place.x, place.y)
      const marks = (await at.says(/^Salesy/)).buttons[0]!
      await at.offers("Why?")
      await at.clicksUntil(/^Ignore/, "one mark is gone", (now) => {
        const chip = now?.buttons[0] ?? ""
        return CHIP.test(chip) && chip !== marks
      })
      await at.clicksUntil("Undo", "it is back", (now) => now?.buttons[0] === marks)
      await at.close()
    })
  })
})
