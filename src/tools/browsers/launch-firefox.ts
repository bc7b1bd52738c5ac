import { resolve } from "node:path"
import puppeteer from "puppeteer-core"

import { appearInFirefox } from "./appearance"
import { bidiOf, contextOf } from "./bidi"
import { closeWelcome } from "./close-welcome"
import { collectPageErrors } from "./collect-page-errors"
import { findBrowser } from "./find-browser"
import { openFirefoxExtensionPage } from "./open-firefox-extension-page"
import type { LaunchOptions, TestBrowser } from "./test-browser"
import { uninstallFromFirefox } from "./uninstall-from-firefox"

const VIEWPORT = { width: 1280, height: 900 }
const PROTOCOL_TIMEOUT_MS = 120_000

/**
 * Everything goes through the server's own tunnel: unlike `network.dns.forceResolve` this needs no server on port 443, so
 * that several test runs may share a machine and root is not needed. The rest keeps Firefox from talking to its makers.
 */
function preferences(proxyPort: number): Record<string, unknown> {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxyPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxyPort,
    "network.proxy.allow_hijacking_localhost": true,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "browser.safebrowsing.downloads.remote.enabled": false,
    "app.update.disabledForTesting": true,
    "extensions.getAddons.cache.enabled": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "toolkit.telemetry.server": "",
    "intl.accept_languages": "en-US, en",
    "ui.prefersReducedMotion": 0,
    // Headless Firefox treats a window in the background as hidden and throttles its timers.
    "dom.min_background_timeout_value": 4,
    "focusmanager.testmode": true
  }
}

/** Starts Firefox driven by WebDriver BiDi, without geckodriver. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: findBrowser("firefox"),
    headless: !options.display,
    acceptInsecureCerts: true,
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
    defaultViewport: options.viewport ?? (options.display ? null : VIEWPORT),
    extraPrefsFirefox: preferences(options.server.proxyPort),
    // System access: the only way from outside to open a moz-extension:// page with the extension's own rights.
    args: ["--remote-allow-system-access"]
  })
  return {
    id: "firefox",
    browser,
    // Firefox takes an absolute path only.
    installExtension: async (folder, { keepsWelcome = false } = {}) => {
      const id = await browser.installExtension(resolve(folder))
      if (!keepsWelcome) await closeWelcome(browser, "firefox", resolve(folder))
      return id
    },
    uninstallExtension: (id) => uninstallFromFirefox(browser, id),
    openPage: async (url) => {
      const page = await browser.newPage()
      collectPageErrors(page)
      await page.goto(url, { waitUntil: "load" })
      return page
    },
    openExtensionPage: (extensionId, path) =>
      openFirefoxExtensionPage(bidiOf(browser), extensionId, path),
    appear: (page, appearance) => appearInFirefox(bidiOf(browser), contextOf(page), appearance),
    close: () => browser.close()
  }
}
