import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { casesOfAnyBox, casesOfDialog } from "../posting/box-cases"
import { comesTo, countPosts, openBox } from "../posting/poster"
import { openAllowedStage } from "../stage/allowed-hosts"
import { OFFER, SALESY } from "../stage/drafts"
import { type LoadedExtension, loadExtension } from "../stage/loaded-extension"
import { markedWords, type Stage, until } from "../stage/stage"
import { MORE_BOXES, MORE_HOSTS } from "./more-boxes"

/** Every way to every outcome, or what a day's test has time for. */
const IS_FULL = process.env["SOFTSELL_FULL"] === "1"

/** What is tried every day: one case of each kind, in boxes of different editors. */
const EVERY_DAY = [
  "Bluesky post: sent by key",
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

    beforeAll(async () => {
      stage = await openAllowedStage(id, MORE_HOSTS)
      extension = await loadExtension(stage)
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

    test("Mastodon: a post that becomes a private mention is left alone", async () => {
      const at = await stage.visit("https://mastodon.example/home", "form.compose-form textarea")
      await at.type(SALESY)
      await at.says(/^Salesy/)
      await at.page.click(".dropdown-button")
      await at.page.click("form.compose-form textarea")
      await until("the card is gone", async () => (await at.card.view()) === null)
      await at.page.keyboard.type(" Hurry!")
      expect(await at.silence()).toBeNull()
      await at.close()
    })

    test.each(CASES.map((each) => [`${each.box.name}: ${each.name}`, each] as const))(
      "%s",
      async (_title, { box, query, wanted, act }) => {
        const before = await countPosts(extension)
        const poster = await openBox(stage, box, query)
        await act(poster)
        await comesTo(extension, before, wanted)
        await poster.at.close()
      }
    )
  })
})
