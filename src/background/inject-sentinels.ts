import { browser } from "~platform/browser"

/**
 * Brings the sentinel into tabs that were open before Softsell was installed or updated, or before their site was allowed:
 * the browser itself does that for pages opened later only. Pages that the browser withholds are left out.
 */
export async function injectSentinels(): Promise<void> {
  const fixed = browser.runtime.getManifest().content_scripts ?? []
  const registered = await browser.scripting.getRegisteredContentScripts()
  for (const script of [...fixed, ...registered]) {
    const { matches = [], js: files = [] } = script
    const allFrames = "allFrames" in script && script.allFrames
    const tabs = await browser.tabs.query({ url: matches })
    await Promise.allSettled(
      tabs.flatMap(({ id }) =>
        id === undefined
          ? []
          : [browser.scripting.executeScript({ target: targetOf(id, allFrames), files })]
      )
    )
  }
}

function targetOf(tabId: number, allFrames: boolean) {
  return allFrames ? { tabId, allFrames } : { tabId }
}
