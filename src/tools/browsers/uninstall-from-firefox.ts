import type { Browser } from "puppeteer-core"

import { bidiOf } from "./bidi"
import { evaluateInWindow } from "./firefox-window"

/**
 * Removes an extension, and waits until Firefox has forgotten what it had granted and kept for it. It says that an extension
 * is gone before it does that, and an extension of the same id that comes meanwhile loses its sites with the old one.
 */
export async function uninstallFromFirefox(browser: Browser, id: string): Promise<void> {
  const send = bidiOf(browser)
  await evaluateInWindow(
    send,
    `(() => {
      const { Management } = ChromeUtils.importESModule("resource://gre/modules/Extension.sys.mjs")
      window.forgotten = new Promise((resolve) =>
        Management.once("cleanupAfterUninstall", (_event, _id, tasks) =>
          resolve(Promise.allSettled(tasks.map(({ promise }) => promise)).then(() => true))
        )
      )
    })()`
  )
  await browser.uninstallExtension(id)
  await evaluateInWindow(send, "window.forgotten")
}
