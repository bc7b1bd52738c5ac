import { resolve } from "node:path"
import puppeteer from "puppeteer-core"
import type { Page } from "puppeteer-core"

import { appearInChromium } from "./appearance"
import { closeWelcome } from "./close-welcome"
import { collectPageErrors } from "./collect-page-errors"
import { findBrowser } from "./find-browser"
import type { ExtensionPage, LaunchOptions, TestBrowser } from "./test-browser"

const VIEWPORT = { width: 1280, height: 900 }

/** How long one debugging command may take, ms: five browsers may share two cores. */
const PROTOCOL_TIMEOUT_MS = 120_000

function asExtensionPage(page: Page): ExtensionPage {
  return {
    url: page.url(),
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    appear: (appearance) => appearInChromium(page, appearance),
    screenshot: (part) =>
      page.screenshot(part ? { clip: { ...part }, captureBeyondViewport: true } : {}),
    close: () => page.close()
  }
}

/**
 * Starts Chromium over the debugging pipe, which is what lets unpacked extensions be loaded (`Extensions.loadUnpacked`;
 * branded Chrome takes it too). Every host name leads to the given server, certificate errors are ignored.
 */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const { kept } = options
  const browser = await puppeteer.launch({
    browser: "chrome",
    executablePath: findBrowser("chromium"),
    headless: !options.display,
    pipe: true,
    enableExtensions: kept ? [kept.extension] : true,
    ...(kept ? { userDataDir: kept.profile } : {}),
    acceptInsecureCerts: true,
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
    defaultViewport: options.viewport ?? (options.display ? null : VIEWPORT),
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${options.server.port}`,
      "--ignore-certificate-errors",
      "--no-first-run",
      "--lang=en-US",
      // An extension that is loaded later is not there after a restart.
      ...(kept ? ["--disable-features=DisableLoadExtensionCommandLineSwitch"] : []),
      // Debian's wrapper warns about the session bus; a container has none, and a root user has no sandbox.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-dev-shm-usage"
    ]
  })
  return {
    id: "chromium",
    browser,
    installExtension: async (folder, { keepsWelcome = false } = {}) => {
      const id = await browser.installExtension(resolve(folder))
      if (!keepsWelcome) await closeWelcome(browser, "chromium", resolve(folder))
      return id
    },
    uninstallExtension: (id) => browser.uninstallExtension(id),
    openPage: async (url) => {
      const page = await browser.newPage()
      collectPageErrors(page)
      await page.goto(url, { waitUntil: "load" })
      return page
    },
    openExtensionPage: async (extensionId, path) => {
      const page = await browser.newPage()
      await page.goto(`chrome-extension://${extensionId}/${path}`, { waitUntil: "load" })
      return asExtensionPage(page)
    },
    appear: appearInChromium,
    close: () => browser.close()
  }
}
