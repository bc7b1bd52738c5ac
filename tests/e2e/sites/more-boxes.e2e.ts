import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { casesOfAnyBox, casesOfDialog } from "../posting/box-cases"
import { openFence, tryCase } from "../posting/fence"
import { comesTo, countPosts, openBox, type Poster } from "../posting/poster"
import { openAllowedStage } from "../stage/allowed-hosts"
import { FINE, OFFER, SALESY, VALUABLE } from "../stage/drafts"
import { type LoadedExtension, loadExtension } from "../stage/loaded-extension"
import { pressInCard } from "../stage/press-in-card"
import { isCardFocused, markedWords, type Stage, until } from "../stage/stage"
import { MORE_BOXES, MORE_HOSTS } from "./more-boxes"

/** Every way to every outcome, or what a day's test has time for. */
const IS_FULL = process.env["SOFTSELL_FULL"] === "1"

/** What is tried every day: one case of each kind, in boxes of different editors. */
const EVERY_DAY = [
  "Bluesky post: sent by key",
  "Bluesky post: a slow network sending=spinner",
  "Bluesky post: fails, is sent again sending=spinner",
  "Reddit comment: fails, is sent again",
  "Mastodon post: fails, is sent again",
  "Threads post: thrown away, the question inside"
]

const CASES = MORE_BOXES.flatMap((box) => [
  ...casesOfAnyBox(box),
  ...(box.isDialog ? casesOfDialog(box) : [])
]).filter(({ box, name }) => IS_FULL || EVERY_DAY.includes(`${box.name}: ${name}`))

describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  describe("boxes of sites that a person allows", { concurrent: false }, () => {
    let stage: Stage
    let extension: LoadedExtension
    let fence: Poster

    beforeAll(async () => {
      stage = await openAllowedStage(id, MORE_HOSTS)
      extension = await loadExtension(stage)
      fence = await openFence(stage, extension)
    })

    afterAll(() => stage.close())

    test.each(MORE_BOXES)(
      "$name: judged, marked, reworded, undone, posted",
      async ({ url, editor, submit, site, surface, hasMarks }) => {
        const before = await countPosts(extension)
        const ofThisKind = async () =>
          (await extension.posts()).filter((post) => post.site === site && post.surface === surface)
        const known = (await ofThisKind()).length
        const at = await stage.visit(url, editor)
        await at.type(SALESY)
        await at.opens(/^Salesy/)
        if (hasMarks) {
          await until("words are marked", async () => (await markedWords(at.page)).length > 0)
        }
        await at.clicksToChange(OFFER)
        await at.clicksTo("Undo", SALESY)
        await at.page.click(submit)
        await until("the site has it", () =>
          at.page.evaluate(() => window.playground.posts().length === 1)
        )
        await comesTo(extension, before, { counted: 1 })
        expect(await ofThisKind()).toHaveLength(known + 1)
        expect(at.errors()).toEqual([])
        await at.close()
      }
    )

    test("Mastodon: a post that becomes a private mention is left alone at once", async () => {
      const at = await stage.visit("https://mastodon.example/home", "form.compose-form textarea")
      await at.type(SALESY)
      await at.says(/^Salesy/)
      await at.page.click(".dropdown-button")
      await until("the card is gone", async () => (await at.card.view()) === null)
      await at.page.click("form.compose-form textarea")
      await at.page.keyboard.type(" Hurry!")
      expect(await at.silence()).toBeNull()
      await at.close()
    })

    test("Mastodon: the content warning is read with the post while it is there", async () => {
      const at = await stage.visit(
        "https://mastodon.example/home?warning",
        "form.compose-form textarea"
      )
      await at.type(VALUABLE)
      await at.says(FINE)
      await at.page.click("#cw-spoiler-input")
      await at.page.keyboard.type(`${SALESY} Hurry, last chance, only today!`)
      const { text } = await at.says(/^(?:Salesy|Borderline|Soft sell)/)
      expect(text).not.toContain("Replace")
      await at.page.click(".warn")
      await at.says(FINE)
      expect(await at.model()).toBe(VALUABLE)
      await at.close()
    })

    describe("Tumblr", { concurrent: false }, () => {
      const LINES = [
        "Act now! Only 3 spots left in my course, so buy now.",
        "I wrote down the twelve checks I use for grant budgets.",
        "Smash that follow button!"
      ]
      const [tumblr] = MORE_BOXES.filter(({ name }) => name === "Tumblr post")

      test("a draft in blocks is one: marked in each, reworded and brought back together", async () => {
        const at = await stage.visit(tumblr!.url, tumblr!.editor)
        const blocks = () =>
          at.page.evaluate(() =>
            Array.from(document.querySelectorAll("[data-block]"), (block) =>
              (block.textContent ?? "").replaceAll("\uFEFF", "")
            )
          )
        await at.type(LINES[0]!)
        await at.page.keyboard.press("Enter")
        await at.page.keyboard.type(LINES[1]!)
        await at.page.keyboard.press("Enter")
        await at.page.keyboard.type(LINES[2]!)
        expect(await blocks()).toEqual(LINES)
        await at.opens(/^Salesy/)
        await until("words of the first block and of the last are marked", async () => {
          const words = await markedWords(at.page)
          return ["Act now", "Smash that follow"].every((each) => words.includes(each))
        })
        await at.clicksTo("Use gentler version", `3 spots left in my course.\n${LINES[1]!}`)
        expect(await blocks()).toEqual(["3 spots left in my course.", LINES[1]])
        await at.clicksTo("Undo", LINES.join("\n"))
        expect(await blocks()).toEqual(LINES)
        expect(at.errors()).toEqual([])
        await at.close()
      })

      test("a question that comes between is no end: the post counts when it went out", async () => {
        const before = await countPosts(extension)
        const at = await stage.visit(`${tumblr!.url}?asks`, tumblr!.editor)
        await at.type(SALESY)
        await at.says(/^Salesy/)
        await at.page.click(tumblr!.submit)
        await at.page.click(".sheet .danger")
        await until("the site has it", () =>
          at.page.evaluate(() => window.playground.posts().length === 1)
        )
        await comesTo(extension, before, { counted: 1 })
        await at.close()
      })
    })

    test("a blog's Cancel beside Publish throws the draft away: nothing is counted or asked", async () => {
      const before = await countPosts(extension)
      const [blog] = MORE_BOXES.filter(({ name }) => name === "blog textarea")
      const poster = await openBox(stage, blog!, "cancel")
      await poster.write()
      await poster.click(".cancel")
      await until("the box is empty", async () => (await poster.at.model()) === "")
      await poster.write()
      await poster.press("click")
      await poster.sitePosts(1)
      await comesTo(extension, before, { counted: 1 })
      await poster.at.close()
    })

    test("a blog whose editor is a frame: marked in it, reworded by key, undone", async () => {
      const page = await stage.browser.openPage("https://blog.example/new?framed")
      const canvas = await page.waitForSelector("iframe")
      const frame = (await canvas!.contentFrame())!
      const block = await frame.waitForSelector(".block-editor-rich-text__editable")
      const model = () => page.evaluate(() => window.playground.model())
      await block!.click()
      await page.keyboard.type(SALESY)
      expect(await model()).toBe(SALESY)
      await until("words are marked in the frame", () =>
        frame.evaluate(() => Array.from(CSS.highlights.values()).some(({ size }) => size > 0))
      )
      const hosts = () =>
        frame.evaluate(() => document.querySelectorAll("html > div[popover=manual]").length)
      expect(await hosts()).toBe(1)
      expect(await page.evaluate(() => document.querySelector("div[popover=manual]"))).toBeNull()
      // The shortcut opens what stands at the caret, with the focus on its first button.
      await page.keyboard.press("Home")
      await pressInCard({
        page,
        frame,
        extension,
        key: "Enter",
        what: "the first mark's words are changed",
        isDone: async () => (await model()) !== SALESY,
        seen: async () => JSON.stringify(await model())
      })
      // What is undone is what the editor hears: the focus is back in it after a change.
      await until("the editor has the focus", async () => !(await isCardFocused(frame)))
      await block!.click()
      await page.keyboard.down("Control")
      await page.keyboard.press("z")
      await page.keyboard.up("Control")
      let last = ""
      await until(
        "the editor's own undo brings it back",
        async () => (last = await model()) === SALESY,
        () => `it holds ${JSON.stringify(last)}`
      )
      await page.close()
    })

    test.each(CASES.map((each) => [`${each.box.name}: ${each.name}`, each] as const))(
      "%s",
      async (_title, each) => {
        const poster = await tryCase({ stage, extension, fence }, each)
        await poster.at.close()
      }
    )
  })
})
