import type { Page } from "puppeteer-core"

const errorsOf = new WeakMap<Page, string[]>()

/** Uncaught errors of a page since {@link collectPageErrors} was called on it, oldest first. */
export function pageErrors(page: Page): readonly string[] {
  return errorsOf.get(page) ?? []
}

/** Starts keeping a page's uncaught errors: a corrupted editor often shows first as one of React's. */
export function collectPageErrors(page: Page): void {
  const errors: string[] = []
  errorsOf.set(page, errors)
  page.on("pageerror", (error) => {
    errors.push(error instanceof Error ? error.message : String(error))
  })
}
