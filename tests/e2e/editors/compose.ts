import type { TestBrowser } from "~tools/browsers/test-browser"
import type { EditorPage } from "./editor-page"

/**
 * Begins to compose, as with an input method for Japanese. Chromium by its debugging protocol; Firefox has no such
 * command, there the events alone are sent.
 *
 * @returns ends the composition
 */
export async function compose(
  page: EditorPage,
  browser: TestBrowser
): Promise<() => Promise<void>> {
  if (browser.id === "chromium") {
    const session = await page.page.createCDPSession()
    await session.send("Input.imeSetComposition", {
      text: "に",
      selectionStart: 1,
      selectionEnd: 1
    })
    await page.answered()
    return async () => {
      await session.send("Input.insertText", { text: "に" })
      await session.detach()
      await page.answered()
    }
  }
  const send = async (type: string): Promise<void> => {
    await page.page.evaluate((name) => {
      let active = document.activeElement
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
      active?.dispatchEvent(new CompositionEvent(name, { bubbles: true, composed: true, data: "" }))
    }, type)
    await page.answered()
  }
  await send("compositionstart")
  return () => send("compositionend")
}
