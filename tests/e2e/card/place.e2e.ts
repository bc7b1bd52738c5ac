import type { Page } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import type { Box } from "~tools/browsers/card"
import { CHIP, SALESY } from "../stage/drafts"
import { BOXES, openStage, settled, type Stage, until, type Visit } from "../stage/stage"

/** Widths of the window in pixels at 100 % zoom, and the height that goes with them. */
const WIDTHS = [1280, 768, 320]
const HEIGHT = 720

/** A zoomed window has fewer or more CSS pixels, each drawn larger or smaller. */
const ZOOMS = [1, 0.5, 2]

/**
 * Boxes tried at every zoom and read from the right: one in the page, one in a native dialog. The others differ from
 * them in what the card must leave free, which the widths alone show; each window takes its seconds.
 */
const IN_EVERY_WINDOW: ReadonlySet<string> = new Set(["home", "tiptap"])

/** What stands beside each other and is not to touch has at least this between it, in CSS pixels. */
const APART = 4

/** Under the page, so that there is something to scroll, in CSS pixels. */
const ROOM_BELOW = 3000

/** Lines before the draft, so that its caret has somewhere to go. */
const LONG = `${"One line of it.\n".repeat(5)}${SALESY}`

/** A rectangle with the name of what it is. */
type Named = Box & { readonly name: string }

/** Submit buttons, the character count and the caret's line of the topmost box, as far as they are in view. */
function whatMatters(page: Page): Promise<readonly Named[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector("dialog[open], .layer, [role=dialog]")
    const found = (dialog ?? document).querySelectorAll(
      "[data-testid^=tweetButton], [role=progressbar], [aria-label=Post], .share-actions__primary-action, .dialog-foot button"
    )
    const named = Array.from(found, (each) => ({
      name: each.getAttribute("data-testid") ?? each.getAttribute("role") ?? each.className,
      rect: each.getBoundingClientRect()
    }))
    const selection = document.getSelection()!
    const editor = document.activeElement!.getBoundingClientRect()
    if (selection.rangeCount > 0 && selection.anchorNode) {
      const caret = document.createRange()
      caret.setStart(selection.focusNode!, selection.focusOffset)
      const rects = [...caret.getClientRects()]
      const line = rects.at(-1) ?? selection.anchorNode.parentElement!.getBoundingClientRect()
      named.push({
        name: "the caret's line",
        rect: new DOMRect(editor.x, line.y, editor.width, line.height)
      })
    }
    return named
      .filter(({ rect }) => rect.width > 0 && rect.bottom > 0 && rect.top < innerHeight)
      .map(({ name, rect: { x, y, width, height } }) => ({ name, x, y, width, height }))
  })
}

function isApart(one: Box, other: Box): boolean {
  return (
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y
  )
}

/** @param where named where it fails */
function expectClear(card: Box, matter: readonly Named[], where: string): void {
  for (const box of matter) {
    const said = `${where}: card ${JSON.stringify(card)} over ${JSON.stringify(box)}`
    expect(isApart(box, card), said).toBe(true)
  }
}

/** Presses a key with Control held. */
async function withControl(page: Page, key: "Home" | "End"): Promise<void> {
  await page.keyboard.down("Control")
  await page.keyboard.press(key)
  await page.keyboard.up("Control")
}

/** Looks at chip and panel, with the caret at the end of the draft and at its start. */
async function lookAround(at: Visit, where: string, width: number): Promise<void> {
  for (const key of ["Home", "End"] as const) {
    await withControl(at.page, key)
    for (const isOpen of [false, true]) {
      await settled(at.page)
      if (isOpen && (await at.card.view())?.buttons.length === 1) await at.opens(CHIP)
      await settled(at.page)
      const view = await at.card.view()
      // Where there is no room at all it is hidden.
      if (!view || view.buttons.length === 0) continue
      const boxes = [view.box, ...(isOpen ? [view.details!] : [])]
      for (const box of boxes) {
        expectClear(box, await whatMatters(at.page), `${where}, caret at ${key}`)
        expect(box.x, where).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width, where).toBeLessThanOrEqual(width)
      }
      if (isOpen) await at.closes()
    }
  }
}

/** How far the card stands below the top of its editor, in whole CSS pixels; null while it is hidden. */
async function distance(at: Visit): Promise<number | null> {
  const view = await at.card.view()
  if (!view || view.buttons.length === 0) return null
  const top = await at.page.evaluate(() => document.activeElement!.getBoundingClientRect().top)
  return Math.round(view.box.y - top)
}

// The two browsers side by side: most of the time both wait for a page.
describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  describe("where the card stands", { concurrent: false }, () => {
    let stage: Stage

    beforeAll(async () => {
      stage = await openStage(id)
      await stage.install()
    })

    afterAll(() => stage.close())

    test.each(["home", "modal", "facebook", "tiptap", "quill"] as const)(
      "covers neither submit, count nor the caret's line, in any window at any zoom: %s",
      async (name) => {
        const at = await stage.visit(...BOXES[name])
        await at.type(LONG)
        await at.says(/^Salesy/)
        const isWhole = IN_EVERY_WINDOW.has(name)
        for (const dir of isWhole ? (["ltr", "rtl"] as const) : (["ltr"] as const)) {
          await at.page.evaluate((to) => (document.documentElement.dir = to), dir)
          for (const wide of WIDTHS) {
            for (const zoom of isWhole && dir === "ltr" ? ZOOMS : [1]) {
              const width = wide / zoom
              const height = HEIGHT / zoom
              await at.page.setViewport({ width, height, deviceScaleFactor: zoom })
              const seen = (await whatMatters(at.page)).map((each) => each.name)
              // In a window of 160 by 360 pixels they may be out of view; in a whole one they must be there to look at.
              if (zoom === 1) expect(seen).toContain("the caret's line")
              if (zoom === 1) expect(seen.length).toBeGreaterThan(1)
              await lookAround(at, `${wide} px at ${zoom * 100} %, ${dir}`, width)
            }
          }
        }
        await at.close()
      }
    )

    test.each(["home", "modal", "facebook", "tiptap", "quill"] as const)(
      "keeps its distance from submit and count where it was hidden: %s",
      async (name) => {
        const at = await stage.visit(...BOXES[name])
        await at.type(SALESY)
        await at.opens(/^Salesy/)
        for (const way of ["Hide for this post", "Hide for 1 hour"]) {
          await at.clicksThrough("Hide", way, "Undo")
          await settled(at.page)
          const { box } = (await at.card.view())!
          const around = {
            x: box.x - APART,
            y: box.y,
            width: box.width + 2 * APART,
            height: box.height
          }
          expectClear(around, await whatMatters(at.page), way)
          await at.clicksUntil(
            "Undo",
            "it is back",
            (now) => now?.buttons.includes("Undo") === false
          )
          await at.opens(/^Salesy/)
        }
        await at.close()
      }
    )

    test("follows its editor as the page is scrolled, out of view and back", async () => {
      const at = await stage.visit(...BOXES.home)
      await at.page.evaluate((px) => (document.body.style.paddingBottom = `${px}px`), ROOM_BELOW)
      await at.type(SALESY)
      await at.says(/^Salesy/)
      await settled(at.page)
      const scrollPage = (top: number) =>
        at.page.evaluate(async (to) => {
          window.scrollTo({ top: to, behavior: "instant" })
          // The frame in which the page learns of the scroll, and the one that shows the result.
          await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))
        }, top)
      const first = (await distance(at))!
      for (const top of [10, 25, 40, 0]) {
        await scrollPage(top)
        expect(await distance(at), `scrolled by ${top}`).toBeCloseTo(first, -0.5)
      }
      await scrollPage(1500)
      await until("it is out of the way", async () => (await distance(at)) === null)
      await scrollPage(0)
      await until("it is back", async () => (await distance(at)) === first)
      await at.close()
    })
  })
})
