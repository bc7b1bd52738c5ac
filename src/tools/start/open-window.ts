import { launchBrowser } from "~tools/browsers/launch-browser"
import type { BrowserId } from "~tools/browsers/find-browser"
import { buildFolder } from "~tools/build/build-targets"
import type { PlaygroundServer } from "~tools/playground/serve-playground"

const PAGES = [
  "https://www.linkedin.com/feed/?shareActive=true",
  "https://www.facebook.com/?compose=1",
  "https://x.com/home"
]

/** Opens a window with the extension on the compose pages, and stays until it is closed. */
export async function openWindow(id: BrowserId, server: PlaygroundServer): Promise<void> {
  const running = await launchBrowser(id, { server, display: true })
  const folder = buildFolder(id === "chromium" ? "chrome-mv3" : "firefox-mv3")
  await running.installExtension(folder, { keepsWelcome: true })
  for (const page of PAGES) await running.openPage(page)
  console.log("write something in a compose box; close the window when you are done")
  await new Promise<void>((resolve) => running.browser.once("disconnected", () => resolve()))
}
