import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { SALESY, VALUABLE } from "../stage/drafts"
import { loadExtension } from "../stage/loaded-extension"
import { BOXES, markedWords, openStage, settled, type Stage, until } from "../stage/stage"

const MINE = [
  { words: "just", instead: ["simply", "only"] },
  { words: "course", instead: ["class"] }
]

/** Valuable, with a word of the list at its end. */
const DRAFT = `${VALUABLE} It is just bread.`

const OFFERED = "Replace \u201Cjust\u201D with \u201Csimply\u201D"

// The two browsers side by side: most of the time both wait for a page.
describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  describe("the person's own words", { concurrent: false }, () => {
    let stage: Stage

    beforeAll(async () => {
      stage = await openStage(id)
      await (await loadExtension(stage)).settings({ ownWords: MINE })
    })

    afterAll(() => stage.close())

    test("are marked in a draft that is fine, opened with a click, replaced and taken back", async () => {
      const at = await stage.visit(...BOXES.tiptap)
      await at.type(DRAFT)
      await at.says(/^(?:Valuable|Nothing salesy).*, 1 of your words$/)
      await until("the word is marked", async () => (await markedWords(at.page)).length > 0)
      expect(await markedWords(at.page)).toEqual(["just"])
      await settled(at.page)
      const place = await at.page.evaluate(() => {
        const [range] = [...CSS.highlights.values()].flatMap((each) => [
          ...(each as unknown as Iterable<Range>)
        ])
        const { x, y, width, height } = range!.getBoundingClientRect()
        return { x: x + width / 2, y: y + height / 2 }
      })
      await at.page.mouse.click(place.x, place.y)
      await at.offers(OFFERED)
      const { text, buttons } = (await at.card.view())!
      expect(text).toContain("is on your list")
      expect(buttons).toContain("Replace \u201Cjust\u201D with \u201Conly\u201D")
      expect(buttons.filter((name) => name.startsWith("Always ignore"))).toEqual([])
      await at.clicksTo(OFFERED, DRAFT.replace("just", "simply"))
      await at.clicksTo("Undo", DRAFT)
      expect(at.errors()).toEqual([])
      await at.close()
    })

    test("in a text field the chip counts them and the panel has a row for each", async () => {
      const at = await stage.visit(...BOXES.narrow)
      await at.type(DRAFT)
      await at.opens(/, 1 of your words$/)
      await at.clicksTo(OFFERED, DRAFT.replace("just", "simply"))
      await at.says(/^(?:Valuable|Nothing salesy)(?!.*your words)/)
      await at.close()
    })

    test("are said instead in the gentler version", async () => {
      const at = await stage.visit(...BOXES.home)
      await at.type(SALESY)
      await at.opens(/^Salesy/)
      await at.clicksToChange("Use gentler version")
      expect(await at.model()).toMatch(/\bclass\b/)
      await at.clicksTo("Undo", SALESY)
      await at.close()
    })
  })
})
