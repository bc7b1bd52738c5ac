import type { Page } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { PALETTE } from "~ui/palette"
import type { Box } from "~tools/browsers/card"
import { SALESY } from "../stage/drafts"
import {
  BOXES,
  markedWords,
  openStage,
  settled,
  type Stage,
  until,
  type Visit
} from "../stage/stage"
import { shareOfColour } from "./share-of-colour"

/** LinkedIn's Quill in the open shadow root of `#interop-outlet`, with the draft in it. */
const SHADOW = [
  `https://www.linkedin.com/feed/?variant=interop&shareActive=true&seed=${encodeURIComponent(SALESY)}`,
  ">>> .ql-editor"
] as const

/** Share of the pixels of a marked word's box that its underline takes at least: 2 of some 24 px in height. */
const UNDERLINE = 0.04

/** Share of the card's pixels that its ground takes at least; the rest is its head, words and lines. */
const GROUND = 0.35

/** Between two keys, ms: quicker than the pause in which a new verdict comes. */
const KEY_MS = 30

/** From the start of the draft into its first marked words ("Act now"). */
const STEPS_INTO_MARKS = 5

/** Notes what is marked in every frame that is drawn, until it is asked for that. */
async function watchFrames(page: Page): Promise<() => Promise<readonly (readonly string[])[]>> {
  await page.evaluate(() => {
    const watched = window as unknown as { frames: string[][] }
    watched.frames = []
    const probe = document.body.appendChild(document.createElement("div"))
    // Sizes are looked at after all that scripts do for a frame, right before it is drawn.
    new ResizeObserver(() => {
      const ranges = [...CSS.highlights.values()].flatMap((each) => [
        ...(each as unknown as Iterable<Range>)
      ])
      watched.frames.push(ranges.map(String))
    }).observe(probe)
    const note = () => {
      probe.style.height = probe.style.height === "1px" ? "2px" : "1px"
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  return () => page.evaluate(() => (window as unknown as { frames: string[][] }).frames)
}

/** Where the first marked words are drawn. */
function boxOfMark({ page }: Visit): Promise<Box> {
  return page.evaluate(() => {
    const [highlight] = CSS.highlights.values()
    const [range] = highlight as unknown as Iterable<Range>
    const { x, y, width, height } = range!.getBoundingClientRect()
    return { x, y, width, height }
  })
}

describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  describe("what is painted", { concurrent: false }, () => {
    let stage: Stage

    beforeAll(async () => {
      stage = await openStage(id)
      await stage.install()
    })

    afterAll(() => stage.close())

    test.each([
      ["the page", "light", BOXES.home],
      ["a dark page", "dark", BOXES.home],
      ["a native dialog", "light", BOXES.tiptap],
      ["a shadow root", "light", SHADOW]
    ] as const)("marks and card in %s", async (_name, scheme, [url, box]) => {
      const at = await stage.visit(url, box)
      await at.page.evaluate((to) => (document.documentElement.style.colorScheme = to), scheme)
      const editor = (await at.page.$(box))!
      await editor.click()
      if ((await at.model()) === "") await at.page.keyboard.type(SALESY)
      else await at.page.keyboard.press("End")
      const view = await at.opens(/^Salesy/)
      await settled(at.page)
      const colours = PALETTE[scheme]

      const clip = await boxOfMark(at)
      const underlined = async () =>
        shareOfColour(stage.browser, await at.page.screenshot({ clip }), colours.mark)
      await until("the mark is drawn", async () => (await underlined()) > UNDERLINE)
      // The card fades in.
      await until("the card is drawn", async () => {
        const card = await at.page.screenshot({ clip: view.details! })
        return (await shareOfColour(stage.browser, card, colours.surface)) > GROUND
      })
      // A judgement that comes late, on a slow machine, marks the words again.
      await until("the mark is gone", async () => {
        await at.page.evaluate(() => CSS.highlights.clear())
        return (await underlined()) === 0
      })
      await at.close()
    })

    test.each(["home", "facebook", "tiptap", "quill"] as const)(
      "marks follow every key, and sit on no other words: %s",
      async (name) => {
        const at = await stage.visit(...BOXES[name])
        await at.type(SALESY)
        await at.says(/^Salesy/)
        await settled(at.page)
        const marked = await markedWords(at.page)
        expect(marked.length).toBeGreaterThan(1)
        const frames = await watchFrames(at.page)
        await at.page.keyboard.press("Home")
        await at.page.keyboard.type("So: ", { delay: KEY_MS })
        for (let step = 0; step < STEPS_INTO_MARKS; step++) {
          await at.page.keyboard.press("ArrowRight")
        }
        await at.page.keyboard.type("xyz", { delay: KEY_MS })
        const seen = await frames()
        expect(seen.length).toBeGreaterThan(5)
        expect(seen.flat().filter((words) => !marked.includes(words))).toEqual([])
        expect(await markedWords(at.page)).not.toEqual(marked)
        await at.close()
      }
    )
  })
})
