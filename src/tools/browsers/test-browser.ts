import type { Browser, Page } from "puppeteer-core"

import type { Appearance } from "./appearance"
import type { Box } from "./card"
import type { BrowserId } from "./find-browser"

/** How a browser is started. */
export type LaunchOptions = {
  /** The HTTPS server that answers for every host name. */
  readonly server: { readonly port: number; readonly proxyPort: number }
  /** Shows a window; default false. */
  readonly display?: boolean
  /** Width and height of the page in CSS pixels; default 1280 × 900. */
  readonly viewport?: { readonly width: number; readonly height: number }
  /**
   * A profile that outlives the browser, and the folder of the unpacked extension that it starts with. Chromium alone: in
   * Firefox an unpacked extension ends with the browser.
   */
  readonly kept?: { readonly profile: string; readonly extension: string }
}

/** A running browser, the same to look at whichever it is. */
export type TestBrowser = {
  readonly id: BrowserId
  readonly browser: Browser
  /**
   * Loads an unpacked extension and gives its id (Chromium: 32 letters; Firefox: the gecko id). The page that it opens then
   * is closed, unless it is to stay.
   */
  readonly installExtension: (
    folder: string,
    options?: { readonly keepsWelcome?: boolean }
  ) => Promise<string>
  /** Removes it, with all that the browser kept for it. */
  readonly uninstallExtension: (id: string) => Promise<void>
  /** Opens a page, with its errors collected. */
  readonly openPage: (url: string) => Promise<Page>
  /** Opens a page of the extension in a tab of its own, e.g. `popup.html`. */
  readonly openExtensionPage: (extensionId: string, path: string) => Promise<ExtensionPage>
  /** Shows a page that way. In Firefox its colours hold for all other pages, too. */
  readonly appear: (page: Page, appearance: Appearance) => Promise<void>
  readonly close: () => Promise<void>
}

/** What tests need of an extension page; Firefox has no puppeteer page for these. */
export type ExtensionPage = {
  readonly url: string
  /** Evaluates an expression (promises awaited) and gives its JSON value. */
  readonly evaluate: <T>(expression: string) => Promise<T>
  /** Shows the page that way. In Firefox its colours hold for all other pages, too. */
  readonly appear: (appearance: Appearance) => Promise<void>
  /** PNG of the visible page, or of a part of the whole page, from its upper left corner. */
  readonly screenshot: (part?: Box) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}
