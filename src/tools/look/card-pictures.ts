import { openCard } from "~tools/browsers/open-card"
import type { Box } from "~tools/browsers/card"
import type { ExtensionPage, TestBrowser } from "~tools/browsers/test-browser"
import { untilChipSays } from "~tools/browsers/until-chip-says"
import type { CardState } from "./card-states"
import { appearanceOf, type Look, LOOKS } from "./looks"

/** A network puts its real editor in the place of a look-alike after half a second; ms. */
const SWAP_MS = 900

/** The first card starts a cold background and loads the linter; ms. */
const PATIENCE_MS = 30_000

/** Until what was pressed stands still, ms. */
const STILL_MS = 900

/** What is shown around the card, and of the composer before it, in px. */
const AROUND_PX = 60
const BEFORE_PX = 240

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Does what the browser does when the shortcut is pressed, which no remote control reaches. */
const SHORTCUT = `(async () => {
  const { tabs } = globalThis.browser ?? chrome
  for (const { id } of await tabs.query({})) await tabs.sendMessage(id, { notice: "focus.switch" }).catch(() => null)
  return null
})()`

/** One state in some looks of the same size and scheme. @param keys a page of the extension @throws Error when the card does not come to it */
export async function* cardPictures(
  running: TestBrowser,
  keys: ExtensionPage,
  state: CardState,
  looks: readonly Look[]
): AsyncGenerator<readonly [Look, Uint8Array]> {
  const [first] = looks
  if (!first) return
  const { size } = LOOKS[first]
  const { url, editor } = state.box(size)
  const page = await running.openPage(url)
  try {
    await running.appear(page, appearanceOf(state.surface, first))
    await page.bringToFront()
    await page.waitForSelector(editor, { visible: true })
    await pause(SWAP_MS)
    await page.click(editor)
    await page.keyboard.type(state.text)
    const card = openCard(running, page)
    if (!(await untilChipSays(card, state.says, PATIENCE_MS))) {
      const view = await card.view()
      throw new Error(`the card says ${view?.buttons[0] ?? "nothing"}`)
    }
    await pause(STILL_MS)
    const pressShortcut = async (): Promise<void> => {
      await page.bringToFront()
      await keys.evaluate(SHORTCUT)
      await pause(STILL_MS)
    }
    await state.act({ page, card, pressShortcut })
    for (const look of looks) {
      await running.appear(page, appearanceOf(state.surface, look))
      await pause(STILL_MS)
      const view = await card.view()
      const { width, height } = appearanceOf(state.surface, look)
      const clip = size === "whole" && view ? around(view, { width, height }) : undefined
      yield [look, await page.screenshot(clip ? { clip } : {})]
    }
  } finally {
    await page.close()
  }
}

type Seen = { readonly box: Box; readonly details: Box | null }

/** The part of a window that holds what was opened, and the composer around it. */
function around({ box, details }: Seen, window: { width: number; height: number }): Box {
  const parts = details ? [box, details] : [box]
  const left = Math.max(0, Math.min(...parts.map(({ x }) => x)) - BEFORE_PX)
  const top = Math.max(0, Math.min(...parts.map(({ y }) => y)) - 2 * AROUND_PX)
  const right = Math.max(...parts.map(({ x, width }) => x + width), left + 420) + AROUND_PX
  const bottom = Math.max(...parts.map(({ y, height }) => y + height)) + AROUND_PX
  return {
    x: left,
    y: top,
    width: Math.min(window.width, right) - left,
    height: Math.min(window.height, bottom) - top
  }
}
