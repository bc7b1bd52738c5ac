import { openCard } from "~tools/browsers/open-card"
import type { TestBrowser } from "~tools/browsers/test-browser"

/** A draft in a compose box, with the details of the card open. */
export type CardScene = { readonly url: string; readonly editor: string; readonly text: string }

/** A network puts its real editor in the place of a look-alike after half a second; ms. */
const SWAP_MS = 900

/** The first card starts a cold background and loads the linter; ms. */
const WAIT_MS = 20_000
const LOOK_EVERY_MS = 300

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
  const end = Date.now() + WAIT_MS
  let before = ""
  for (;;) {
    await pause(LOOK_EVERY_MS)
    const said = (await card.view())?.buttons[0] ?? ""
    if (JUDGED.test(said) && said === before) break
    if (Date.now() > end) throw new Error(`${scene.url}: the card says ${said || "nothing"}`)
    before = said
  }
  await pause(STILL_MS)
  await card.click(JUDGED)
  await page.mouse.move(1, 1)
  await pause(STILL_MS)
  const picture = await page.screenshot()
  await page.close()
  return picture
}
