import { boxOnPage } from "~tools/browsers/box-on-page"
import type { ExtensionPage, TestBrowser } from "~tools/browsers/test-browser"
import { appearanceOf, type Look, LOOKS } from "./looks"
import type { PageState } from "./page-states"
import { toldPath } from "./told-by-browser"

/** Longest wait for a page to show its data, ms. */
const PATIENCE_MS = 20_000
const LOOK_EVERY_MS = 100

/** Until what was pressed, or shown otherwise, stands still, ms. */
const STILL_MS = 500

/** What is higher than this is cut, in px: nobody reads a picture of ten screens. */
const MAX_HEIGHT = 2600

const IS_READY = `document.readyState === "complete" && document.querySelector("main") !== null &&
  document.querySelector("[aria-busy=true]") === null`

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** One state in some looks. @throws Error when the page does not show its data */
export async function* pagePictures(
  running: TestBrowser,
  extension: string,
  state: PageState,
  looks: readonly Look[]
): AsyncGenerator<readonly [Look, Uint8Array]> {
  const page = await running.openExtensionPage(extension, toldPath(state.path, state.told))
  try {
    await ready(page)
    await state.prepare(page)
    await pause(STILL_MS)
    await ready(page)
    for (const look of looks) {
      const appearance = appearanceOf(state.surface, look)
      await page.appear(appearance)
      await pause(STILL_MS)
      const overflow = await page.evaluate<number>(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
      )
      if (overflow > 0)
        console.log(`${state.name}, ${running.id}, ${look}: ${overflow} px too wide`)
      const scale = LOOKS[look].size === "zoomed" ? appearance.scale : 1
      const part = state.part === undefined ? null : await boxOnPage(page, state.part)
      const cut = part && { ...part, height: Math.min(part.height, MAX_HEIGHT / scale) }
      yield [look, await page.screenshot(cut ?? undefined)]
    }
    await state.after?.(page)
  } finally {
    await page.close()
  }
}

async function ready(page: ExtensionPage): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  // While a page is loaded again there is nothing to ask.
  while (!(await page.evaluate<boolean>(IS_READY).catch(() => false))) {
    if (Date.now() > end) throw new Error("the page shows no data")
    await pause(LOOK_EVERY_MS)
  }
}
