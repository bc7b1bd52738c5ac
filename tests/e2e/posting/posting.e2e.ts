import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { type LoadedExtension, loadExtension } from "../stage/loaded-extension"
import { openStage, type Stage, until } from "../stage/stage"
import { comesTo, type Count, countPosts, openBox, type Poster } from "./poster"
import { POSTING_BOXES, postingBox, type PostingBox, type Way, WAYS } from "./posting-boxes"

/** Longer than a press without effect is waited for, in milliseconds. */
const SLOW_MS = 3000

const DIALOGS = POSTING_BOXES.filter(({ isDialog }) => isDialog)

/** "Next" as it is in some languages. */
const NEXT_WORDS = [
  "Next",
  "\u0130leri",
  "\u0395\u03C0\u03CC\u03BC\u03B5\u03BD\u03BF",
  "\u0E16\u0E31\u0E14\u0E44\u0E1B",
  "Dal\u0161\u00ED"
]

// The two browsers side by side: most of the time both wait for a page.
describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  describe("was it posted?", { concurrent: false }, () => {
    let stage: Stage
    let extension: LoadedExtension
    /** Somebody who posts from another page, to see that all before is told. */
    let fence: Poster

    beforeAll(async () => {
      stage = await openStage(id)
      extension = await loadExtension(stage)
      fence = await openBox(stage, postingBox("X home"))
    })

    afterAll(() => stage.close())

    /** Does something at a box, and sees what comes of it: also not more after another post went out. */
    async function comes(
      box: PostingBox,
      wanted: Partial<Count>,
      act: (poster: Poster) => Promise<void>,
      query = ""
    ): Promise<void> {
      const before = await countPosts(extension)
      const poster = await openBox(stage, box, query)
      await act(poster)
      await comesTo(extension, before, wanted)
      await fence.page.bringToFront()
      await fence.write()
      await fence.press("key")
      await comesTo(extension, before, { ...wanted, counted: (wanted.counted ?? 0) + 1 })
      expect(poster.at.errors()).toEqual([])
      await poster.at.close()
    }

    describe.each(POSTING_BOXES)("$name", (box) => {
      const ways: readonly Way[] = WAYS.filter((way) => way !== "key" || box.key !== null)

      test.each(ways)("sent by %s: counted", (way) =>
        comes(box, { counted: 1 }, async ({ write, press, sitePosts }) => {
          await write()
          await press(way)
          await sitePosts(1)
        })
      )

      test("fails, is sent again: counted once", () =>
        comes(box, { counted: 1 }, async ({ page, write, press, sitePosts }) => {
          await write()
          await page.evaluate(() => window.playgroundSite.failNextSend())
          await press("click")
          await ready(page, box)
          await press("click")
          await sitePosts(1)
        }))

      test("fails, is emptied by hand: not counted, not asked about", () =>
        comes(box, {}, async ({ page, at, write, press, empty }) => {
          await write()
          await page.evaluate(() => window.playgroundSite.failNextSend())
          await press("click")
          await ready(page, box)
          await page.click(box.editor)
          await empty()
          await at.models("")
        }))

      test("a slow network: counted", () =>
        comes(box, { counted: 1 }, async ({ page, write, press, sitePosts }) => {
          await write()
          await page.evaluate((ms) => window.playgroundSite.slowDown(ms), SLOW_MS)
          await press("click")
          await sitePosts(1)
        }))
    })

    describe.each(DIALOGS)("$name", (box) => {
      test.each(["inside", "beside"])("thrown away, the question %s: not counted", (where) =>
        comes(
          box,
          {},
          async ({ write, discard }) => {
            await write()
            await discard()
          },
          `discard=${where}`
        )
      )

      test.each(["inside", "beside"])("fails, thrown away, the question %s: not counted", (where) =>
        comes(
          box,
          {},
          async ({ page, write, press, discard }) => {
            await write()
            await page.evaluate(() => window.playgroundSite.failNextSend())
            await press("click")
            await ready(page, box)
            await discard()
          },
          `discard=${where}`
        )
      )

      test("another extension's button, then thrown away: not counted", () =>
        comes(box, {}, async ({ page, write, click, discard }) => {
          await write()
          await page.evaluate((submit) => {
            const foreign = document.createElement("button")
            foreign.className = "foreign"
            foreign.textContent = "Improve it"
            document.querySelector(submit)!.after(foreign)
          }, box.submit)
          await click(".foreign")
          await discard()
        }))
    })

    test.each(["LinkedIn Tiptap", "LinkedIn Quill 2"])(
      "%s, an emoji's button, then thrown away: not counted",
      (name) =>
        comes(postingBox(name), {}, async ({ write, click, discard }) => {
          await write()
          await click("[aria-label='Open emoji keyboard']")
          await click(".emoji-panel .recent")
          await discard()
        })
    )

    const facebook = postingBox("Facebook dialog")

    test.each(NEXT_WORDS)("%s, then thrown away: not counted", (word) =>
      comes(
        facebook,
        {},
        async ({ write, click, discard }) => {
          await write()
          await click(`[aria-label="${word}"]`)
          await discard()
        },
        `next=${encodeURIComponent(word)}`
      )
    )

    test.each(["", "&pages=2"])("Next and Post%s: counted once", (pages) =>
      comes(
        facebook,
        { counted: 1 },
        async ({ write, click, press, sitePosts }) => {
          await write()
          await click('[aria-label="\u0130leri"]')
          await press("click")
          await sitePosts(1)
        },
        `next=${encodeURIComponent("\u0130leri")}${pages}`
      )
    )

    test("Next, the second page thrown away: not counted", () =>
      comes(
        facebook,
        {},
        async ({ write, click, discard }) => {
          await write()
          await click('[aria-label="Next"]')
          await discard()
        },
        "next=Next&pages=2"
      ))

    test("Enter picks a name, the comment is deleted: not counted", () =>
      comes(postingBox("Facebook comment"), {}, async ({ page, at, write, empty }) => {
        await write()
        await page.keyboard.type(" @")
        await page.waitForSelector(".name-list", { visible: true })
        await page.keyboard.press("Enter")
        await until("the name is in", async () => (await at.model()).includes("@Alice Ng"))
        await empty()
        await at.models("")
      }))

    test.each(["Facebook comment", "LinkedIn comment", "X reply"])(
      "%s, two one after the other: both counted",
      (name) =>
        comes(postingBox(name), { counted: 2 }, async ({ page, write, press, sitePosts }) => {
          const way = postingBox(name).key ? "key" : "click"
          await write()
          await press(way)
          await sitePosts(1)
          await page.click(postingBox(name).editor)
          await page.keyboard.type("Another thing: have a look at the notes, they are free.")
          await press(way)
          await sitePosts(2)
        })
    )

    test("over the limit, shortened, sent: counted once", () =>
      comes(postingBox("X home"), { counted: 1 }, async ({ page, at, write, press, sitePosts }) => {
        await write()
        await page.keyboard.type(" more".repeat(50))
        await press("click")
        await page.click(postingBox("X home").editor)
        await at.rewrite("Short and good: the notes of the workshop are online now.")
        await press("key")
        await sitePosts(1)
      }))

    test.each(["X home", "X dialog"])("%s, a message that was there before: counted", (name) =>
      comes(postingBox(name), { counted: 1 }, async ({ page, write, press, sitePosts }) => {
        await page.evaluate(() => {
          const old = document.createElement("div")
          old.setAttribute("role", "alert")
          old.dataset["testid"] = "toast"
          old.textContent = "You are offline."
          document.body.append(old)
        })
        await write()
        await press("click")
        await sitePosts(1)
      })
    )

    test("the site's own Undo takes it back, then it is sent: counted once", () =>
      comes(postingBox("X home"), { counted: 1 }, async ({ write, press, click, sitePosts }) => {
        await write()
        await press("click")
        await sitePosts(1)
        await click(".undo")
        await sitePosts(0)
        await press("click")
        await sitePosts(1)
      }))

    test("the site's own Undo takes it back for good: not counted", () =>
      comes(postingBox("X home"), {}, async ({ write, press, click, sitePosts }) => {
        await write()
        await press("click")
        await sitePosts(1)
        await click(".undo")
        await sitePosts(0)
      }))

    test("takes a suggestion, uses a tool, sends by keys: counted as helped", () =>
      comes(postingBox("X home"), { counted: 1 }, async ({ page, at, write, click, press }) => {
        await write()
        await at.offers("Use gentler version").catch(() => undefined)
        const offer = (await at.card.view())?.buttons.find((name) =>
          /^(?:Replace|Remove|Use)/.test(name)
        )
        await at.card.click(offer!)
        await until("a change went in", async () =>
          (await at.card.view())?.buttons.includes("Undo")
        )
        await click("[aria-label='Add emoji']")
        await click(".emoji-panel .recent")
        expect((await at.card.view())?.buttons).toContain("Undo")
        await page.click(postingBox("X home").editor)
        await press("key")
        await until("it is recorded as helped", async () =>
          (await extension.posts()).some(({ suggestionUsed }) => suggestionUsed)
        )
      }))

    test("the tab is closed in the moment of the click: asked about, or counted", async () => {
      const before = await countPosts(extension)
      const poster = await openBox(stage, postingBox("X dialog"))
      await poster.write()
      await poster.press("click")
      await poster.at.close()
      await until("it is on record", async () => {
        const { counted, asked } = await countPosts(extension)
        return counted + asked === before.counted + before.asked + 1
      })
    })
  })
})

/** Waits until the site's button can be pressed again. */
async function ready(page: Poster["page"], { submit }: PostingBox): Promise<void> {
  await page.waitForFunction(
    (selector) => document.querySelector(selector)?.getAttribute("aria-disabled") === "false",
    {},
    submit
  )
}
