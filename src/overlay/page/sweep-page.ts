/** Name of the one highlight; neutral, so that a page learns nothing from it. */
export const HIGHLIGHT = "passage"

/** Id of the element inside the card's shadow root: a host is known as ours by it alone. */
export const MOUNT_ID = "softsell"

/** Elements inside which the card's host must stand while they are open, to be above them and usable. */
export const HOMES = "dialog, [aria-modal='true'], [popover]"

/** Content scripts may look into closed roots: Firefox by a property, Chromium by a function. */
type Opened = { readonly openOrClosedShadowRoot?: ShadowRoot | null }
type Dom = { readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null }

/**
 * Removes the card and the marks that an earlier Softsell left in this page. An orphaned script in Chromium tidies up by
 * itself; in Firefox the scripts of an extension that is replaced are stopped at once, and what they drew stays.
 */
export function sweepPage(page: Document): void {
  if ("highlights" in CSS) CSS.highlights.delete(HIGHLIGHT)
  const dom = (globalThis as unknown as { chrome?: { dom?: Dom } }).chrome?.dom
  for (const home of [page.documentElement, ...page.querySelectorAll(HOMES)]) {
    for (const child of home.querySelectorAll<HTMLElement>(":scope > div[popover='manual']")) {
      const inside =
        (child as HTMLElement & Opened).openOrClosedShadowRoot ??
        dom?.openOrClosedShadowRoot?.(child)
      if (inside?.getElementById(MOUNT_ID)) child.remove()
    }
  }
}
