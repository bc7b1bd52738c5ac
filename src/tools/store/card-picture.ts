import { openCard } from "~tools/browsers/open-card"
import type { TestBrowser } from "~tools/browsers/test-browser"
import { untilChipSays } from "~tools/browsers/until-chip-says"

/** A draft in a compose box, with the details of the card open. */
export type CardScene = {
  readonly url: string
  readonly editor: string
  readonly text: string
  /** The part of the window that is shown, in px; without it all of it. */
  readonly clip?: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

/** A network puts its real editor in the place of a look-alike after half a second; ms. */
const SWAP_MS = 900

/** The first card starts a cold background and loads the linter; ms. */
const WAIT_MS = 20_000

/** After a press until the panel stands still, ms. */
const STILL_MS = 1200

/** States of the chip that are about the whole draft. */
const JUDGED = /^(?:Salesy|Soft sell|Valuable|Nothing salesy)/

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** A picture of a compose page with a draft that is judged. @throws Error when the card says nothing of it */
export async function cardPicture(running: TestBrowser, scene: CardScene): Promise<Uint8Array> {
  const page = await running.openPage(scene.url)
  await page.bringToFront()
  await page.waitForSelector(scene.editor, { visible: true })
  await pause(SWAP_MS)
  await page.click(scene.editor)
  await page.keyboard.type(scene.text, { delay: 4 })
  const card = openCard(running, page)
  if (!(await untilChipSays(card, JUDGED, WAIT_MS))) {
    const said = (await card.view())?.buttons[0]
    throw new Error(`${scene.url}: the card says ${said ?? "nothing"}`)
  }
  await pause(STILL_MS)
  await card.click(JUDGED)
  await page.mouse.move(1, 1)
  await pause(STILL_MS)
  const picture = await page.screenshot(scene.clip ? { clip: scene.clip } : {})
  await page.close()
  return picture
}
