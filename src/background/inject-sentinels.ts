import { browser } from "~platform/browser"

/**
 * Brings the sentinel into tabs that were open before Softsell was installed or updated, or before their site was allowed:
 * the browser itself does that for pages opened later only. Pages that the browser withholds are left out.
 */
export async function injectSentinels(): Promise<void> {
  const fixed = browser.runtime.getManifest().content_scripts ?? []
  const registered = await browser.scripting.getRegisteredContentScripts()
  for (const { matches = [], js: files = [] } of [...fixed, ...registered]) {
    const tabs = await browser.tabs.query({ url: matches })
    await Promise.allSettled(
      tabs.flatMap(({ id }) =>
        id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files })]
      )
    )
  }
}
