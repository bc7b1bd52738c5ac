import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { REFUSALS } from "~editors/refusal"
import { WORDS } from "~overlay/card/words"
import {
  BLANK,
  CHIP,
  OFFER,
  REWORDING,
  FINE,
  SALESY,
  MORE_TO_SPARE,
  SPARE,
  TEASER,
  VALUABLE,
  wordsOf
} from "../stage/drafts"
import {
  BOXES,
  hostsIn,
  markedWords,
  openStage,
  selectedWords,
  settled,
  type Stage,
  until
} from "../stage/stage"

// The two browsers side by side: most of the time both wait for a page.
describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  describe("the card", { concurrent: false }, () => {
    let stage: Stage

    beforeAll(async () => {
      stage = await openStage(id)
      await stage.install()
    })

    afterAll(() => stage.close())

    test.each(["home", "modal", "narrow", "facebook", "quill", "tiptap"] as const)(
      "at %s: a chip for a valuable draft; a salesy one is marked, changed and taken back",
      async (name) => {
        const at = await stage.visit(...BOXES[name])
        await at.type(VALUABLE)
        expect((await at.says(FINE)).buttons).toHaveLength(1)
        expect(await markedWords(at.page)).toEqual([])

        await at.rewrite(SALESY)
        expect((await at.says(/^Salesy/)).buttons).toHaveLength(1)
        const view = await at.opens(/^Salesy/)
        const marked = await markedWords(at.page)
        if (name === "narrow") expect(marked).toEqual([])
        else expect(marked.some((words) => SALESY.includes(words))).toBe(true)

        const button = view.buttons.find((each) => REWORDING.test(each))!
        const { old, fresh } = wordsOf(button)
        await at.clicksTo(button, SALESY.replace(old, fresh))
        await at.offers("Undo")
        await at.clicksTo("Undo", SALESY)

        await at.offers(button)
        await settled(at.page)
        await at.clicksToChange(WORDS.useGentler)
        await at.offers("Undo")
        await at.clicksTo("Undo", SALESY)
        expect(at.errors()).toEqual([])
        await at.close()
      }
    )

    test.each(["narrow", "tiptap"] as const)(
      "at %s: a question's starter goes in with its blank selected, and out with one undo",
      async (name) => {
        const at = await stage.visit(...BOXES[name])
        await at.type(TEASER)
        await at.opens(/^Salesy/)
        const asked = TEASER.replace("Smash", `${BLANK} Smash`)
        await at.clicksTo(`${WORDS.insert} \u201C${BLANK}\u201D`, asked)
        await until("the blank is selected", async () => (await selectedWords(at.page)) === BLANK)
        await at.clicksTo("Undo", TEASER)
        expect(at.errors()).toEqual([])
        await at.close()
      }
    )

    test.each(["narrow", "tiptap"] as const)(
      "at %s: what the gentler version keeps is left out by its own offer, and comes back",
      async (name) => {
        const at = await stage.visit(...BOXES[name])
        await at.type(MORE_TO_SPARE)
        const view = await at.opens(/^Salesy/)
        const remove = view.buttons.find((each) => each.startsWith("Remove \u201CIf you want"))!
        expect(view.buttons.some((each) => OFFER.test(each))).toBe(true)
        await at.clicksTo(remove, MORE_TO_SPARE.replace(` ${SPARE}`, ""))
        await at.clicksTo("Undo", MORE_TO_SPARE)
        expect(at.errors()).toEqual([])
        await at.close()
      }
    )

    // Quill asks the document for the selection there, and types in the wrong place with or without us.
    test("Quill in a shadow root: read and marked, never changed, the words to be copied", async () => {
      const url = `https://www.linkedin.com/feed/?variant=interop&shareActive=true&seed=${encodeURIComponent(SALESY)}`
      const at = await stage.visit(url, ">>> .ql-editor")
      const editor = (await at.page.$(">>> .ql-editor"))!
      await editor.click()
      await at.page.keyboard.press("End")
      const view = await at.opens(/^Salesy/)
      expect((await markedWords(at.page)).some((words) => SALESY.includes(words))).toBe(true)
      const html = () => editor.evaluate((root) => root.innerHTML)
      const before = await html()
      const replace = view.buttons.find((each) => each.startsWith("Replace"))!
      await at.clicksUntil(replace, "Copy is offered", (now) => !!now?.buttons.includes("Copy"))
      expect((await at.card.view())!.text).toContain(REFUSALS.editor)
      expect(await html()).toBe(before)
      await at.clicksUntil("Copy", "it says what came of it", (now) => {
        const text = now?.text ?? ""
        return text.includes(WORDS.copied) || text.includes(WORDS.copyFailed)
      })
      expect(await html()).toBe(before)
      expect(await at.model()).toBe(SALESY)
      await at.close()
    })

    test("one undo of the editor's own brings the old words back", async () => {
      const at = await stage.visit(...BOXES.modal)
      await at.type(SALESY)
      await at.opens(/^Salesy/)
      await at.clicksToChange(OFFER)
      await at.offers("Undo")
      await at.page.keyboard.down("Control")
      await at.page.keyboard.press("z")
      await at.page.keyboard.up("Control")
      await at.models(SALESY)
      await until("Undo is gone", async () => !(await at.card.view())?.buttons.includes("Undo"))
      await at.close()
    })

    test.each([
      ["a message on X", "https://x.com/messages", "[contenteditable=true], textarea"],
      ["the search of X", "https://x.com/home", '[data-testid="SearchBox_Search_Input"]'],
      [
        "a chat on Facebook",
        "https://www.facebook.com/?chat=1",
        ".chat-tab [contenteditable=true]"
      ],
      [
        "a message on LinkedIn",
        "https://www.linkedin.com/messaging/",
        ".msg-form__contenteditable"
      ],
      ["a profile on LinkedIn", "https://www.linkedin.com/in/me/edit/", "[contenteditable=true]"]
    ])("is silent in %s", async (_name, url, editor) => {
      const at = await stage.visit(url, editor)
      await at.type(SALESY)
      expect(await at.silence()).toBeNull()
      expect(await hostsIn(at.page)).toBe(0)
      await at.close()
    })

    test("says nothing in a fine reply, and speaks in a salesy one", async () => {
      const at = await stage.visit(
        "https://x.com/alice/status/1",
        '[data-testid="tweetTextarea_0"]'
      )
      await at.type("That is a lovely photo, thank you for sharing it with us today.")
      expect(await at.silence()).toBeNull()
      await at.type(` ${SALESY}`)
      await at.says(/^Salesy/)
      await at.close()
    })

    test("a change can be undone after something was written in another box", async () => {
      const at = await stage.visit(...BOXES.home)
      await at.type(SALESY)
      await at.opens(/^Salesy/)
      await at.clicksToChange(WORDS.useGentler)
      await at.offers("Undo")
      const search = (await at.page.$("[data-testid=SearchBox_Search_Input]"))!
      await search.click()
      await at.page.keyboard.type("bread")
      expect(await at.silence()).toBeNull()
      await at.page.click(BOXES.home[1])
      await at.says(/^Soft sell/)
      await at.clicksTo("Undo", SALESY)
      expect(at.errors()).toEqual([])
      await at.close()
    })

    test("suggestions of a thread go to their own part", async () => {
      const at = await stage.visit(...BOXES.thread)
      await at.type(VALUABLE)
      const second = await at.page.waitForSelector(
        '[role="dialog"] [data-testid="tweetTextarea_1"]'
      )
      await second!.click()
      await at.page.keyboard.type(SALESY, { delay: 2 })
      await until("offers for part 2", async () => {
        const now = await at.card.view()
        if (now && !now.buttons.includes("Hide")) await at.opens(CHIP)
        return now?.buttons.some((each) => OFFER.test(each)) ? now : null
      })
      const models = () => at.page.evaluate(() => window.playground.models())
      const isChanged = async () => (await models()).at(-1) !== SALESY
      await at.clicksUntil(OFFER, "part 2 changed", isChanged)
      expect((await models()).at(-2)).toBe(VALUABLE)
      await at.close()
    })

    test.each(["qz", ""])(
      "a change in another part of a thread leaves the caret where somebody writes, typing %j at once",
      async (typed) => {
        const at = await stage.visit(...BOXES.thread)
        await at.type(SALESY)
        await at.opens(/^Salesy/)
        await at.page.click('[role="dialog"] [data-testid="tweetTextarea_1"]')
        await at.page.keyboard.type(VALUABLE, { delay: 2 })
        const offer = await until("an offer for part 1", async () => {
          const now = await at.card.view()
          if (now && !now.buttons.includes("Hide")) await at.opens(CHIP)
          return now?.buttons.find((each) => REWORDING.test(each))
        })
        const { old, fresh } = wordsOf(offer)
        const models = () => at.page.evaluate(() => window.playground.models())
        const wanted = SALESY.replace(old, fresh)
        if (typed !== "") {
          await settled(at.page)
          await at.card.click(offer)
          await at.page.keyboard.type(typed)
        } else {
          await at.clicksUntil(
            offer,
            "part 1 changed",
            async () => (await models()).at(-2) === wanted
          )
        }
        await at.page.keyboard.type("!")
        let last: readonly string[] = []
        await until(
          "the letters stand at the end of part 2",
          async () => {
            last = (await models()).slice(-2)
            return [SALESY, wanted].includes(last[0]!) && last[1] === `${VALUABLE}${typed}!`
          },
          () => JSON.stringify(last)
        )
        expect(at.errors()).toEqual([])
        await at.close()
      }
    )

    test.each([
      ["100,000 characters", "Buy now and save. ".repeat(5600)],
      ["only emoji", "\u{1F680}\u{1F525}\u{1F4B0}".repeat(40)],
      ["right to left", "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD ".repeat(20)],
      ["zero-width characters", `Buy\u200B now,\u200D only\uFEFF today! ${SALESY}`]
    ])("copes with a draft of %s", async (_name, text) => {
      const at = await stage.visit(...BOXES.facebook)
      await at.type(" ")
      await at.page.evaluate((words) => window.playgroundSite.setText(words), text)
      await at.says(CHIP)
      expect(at.errors()).toEqual([])
      await at.close()
    })
  })
})
