import { report } from "~messaging/report"

/**
 * Puts a style sheet into a document or shadow root, out of reach of the page's content policy.
 *
 * An adopted sheet changes no DOM (Chromium and Firefox take it from a content script); where a browser refuses,
 * a `<style>` does it.
 * @returns takes it away again
 */
export function addStyleSheet(root: Document | ShadowRoot, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  } catch (error) {
    report(error)
    const style = (root.ownerDocument ?? root).createElement("style")
    // By textContent of the style itself: the text then counts as ours, not as the page's.
    style.textContent = css
    const holder = root.ownerDocument ? root : root.head
    holder.append(style)
    return () => style.remove()
  }
}
