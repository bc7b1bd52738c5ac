import type { Box } from "./card"
import type { ExtensionPage } from "./test-browser"

/** Where an element is on the whole page of the extension, as its `screenshot` takes it. @throws Error when there is none */
export function boxOnPage(page: ExtensionPage, selector: string): Promise<Box> {
  return page.evaluate<Box>(`(() => {
    const { left, top, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()
    return { x: left + scrollX, y: top + scrollY, width, height }
  })()`)
}
