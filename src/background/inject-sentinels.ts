import { browser } from "~platform/browser"

/**
 * Brings the sentinel into tabs that were open before Softsell was installed or updated: the browser itself does that for
 * pages opened later only. Pages that the browser withholds are left out.
 */
export async function injectSentinels(): Promise<void> {
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: script.matches })
    const files = script.js ?? []
    await Promise.allSettled(
      tabs.flatMap(({ id }) =>
        id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files })]
      )
    )
  }
}
