import type { Frame, Page } from "puppeteer-core"

import type { LoadedExtension } from "./loaded-extension"
import { isCardFocused, PRESS_AGAIN_MS, until } from "./stage"

/** Where a key is pressed, and what shall come of it. */
type Press = {
  /** The page, and the document in it that the card is in. */
  readonly page: Page
  readonly frame: Page | Frame
  readonly extension: LoadedExtension
  readonly key: "Enter" | " "
  readonly what: string
  readonly isDone: () => Promise<boolean>
  /** What stands there now, for the error. */
  readonly seen?: () => Promise<string>
}

/**
 * Goes into the card by its shortcut and presses the key that its first button takes, until something holds. The key is
 * pressed with the focus in the card only, so that none goes into the draft; the shortcut, which leads back as well, is
 * given again only where a person would have given up on it. A press right after the card has moved is not taken: a person presses again.
 * @throws Error with what was seen last
 */
export async function pressInCard(press: Press): Promise<void> {
  const { page, frame, extension, key, what, isDone } = press
  let askedAt = -Infinity
  let pressedAt = -Infinity
  let seen = "nothing"
  await until(
    `${what} by ${JSON.stringify(key)}`,
    async () => {
      if (await isDone()) return true
      const isIn = await isCardFocused(frame)
      seen = `${(await press.seen?.()) ?? ""}; the focus is ${isIn ? "in" : "not in"} the card`
      if (Date.now() - pressedAt <= PRESS_AGAIN_MS) return false
      if (isIn) {
        await page.keyboard.press(key)
        pressedAt = Date.now()
      } else if (Date.now() - askedAt > PRESS_AGAIN_MS) {
        await extension.notify("focus.switch")
        askedAt = Date.now()
      }
      return false
    },
    () => seen
  )
}
