import { findBrowser, type BrowserId } from "~tools/browsers/find-browser"
import { ensureBuild } from "~tools/build/ensure-build"
import { runMain } from "~tools/console/run-main"
import { bundlePlayground } from "~tools/playground/bundle-playground"
import { servePlayground } from "~tools/playground/serve-playground"
import { openWindow } from "./open-window"
import { showSamples } from "./show-samples"

/** Chromium unless `--browser=firefox` asks for the other. */
const CHOSEN: BrowserId = process.argv.includes("--browser=firefox") ? "firefox" : "chromium"

/** True where a window can be shown. */
function hasDisplay(): boolean {
  if (process.argv.includes("--headless")) return false
  return process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

/** `npm start`: build, serve the compose pages, open a browser with the extension; without a display, show by printing. */
async function main(): Promise<void> {
  findBrowser(CHOSEN)
  await ensureBuild()
  console.log("starting the compose pages …")
  const server = await servePlayground(await bundlePlayground())
  try {
    await (hasDisplay() ? openWindow : showSamples)(CHOSEN, server)
  } finally {
    await server.close()
  }
}

runMain(main)
