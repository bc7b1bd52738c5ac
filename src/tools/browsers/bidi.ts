import type { Browser, Page } from "puppeteer-core"

/** Sends one WebDriver BiDi command that puppeteer has no method for. */
export type SendBidi = <T>(method: string, params: Record<string, unknown>) => Promise<T>

type BidiConnection = {
  readonly send: (
    method: string,
    params: Record<string, unknown>
  ) => Promise<{ readonly result: unknown }>
}

/**
 * Raw BiDi access to a Firefox that puppeteer launched (`BidiBrowser#connection`, puppeteer-core 24).
 *
 * @throws Error when the browser is not driven by BiDi
 */
export function bidiOf(browser: Browser): SendBidi {
  const connection = (browser as unknown as { readonly connection?: BidiConnection }).connection
  if (!connection) throw new Error("this browser is not driven by WebDriver BiDi")
  return async <T>(method: string, params: Record<string, unknown>) =>
    (await connection.send(method, params)).result as T
}

/** BiDi's name of a page's top browsing context. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id
}
