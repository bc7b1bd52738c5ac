import { parseArgs } from "node:util"

import type { BrowserId } from "~tools/browsers/find-browser"
import { launchBrowser } from "~tools/browsers/launch-browser"
import { runMain } from "~tools/console/run-main"
import { bundlePlayground } from "./bundle-playground"
import { servePlayground } from "./serve-playground"

/** Where the pages are served unless `--port` says otherwise. */
const PORT = 8443

/** Where to begin on each network; the pages' own docstrings list the rest. */
const STARTS = [
  "https://x.com/home",
  "https://x.com/compose/post",
  "https://x.com/compose/post?parts=3",
  "https://x.com/alice/status/1",
  "https://mobile.x.com/compose/post",
  "https://www.facebook.com/?compose=1",
  "https://www.facebook.com/groups/1",
  "https://www.linkedin.com/feed/?shareActive=true",
  "https://www.linkedin.com/feed/?variant=quill&shareActive=true",
  "https://www.linkedin.com/feed/?variant=interop&shareActive=true&seed=Hello",
  "https://bsky.app/intent/compose",
  "https://www.reddit.com/r/bread/comments/1/",
  "https://old.reddit.com/r/bread/comments/1/",
  "https://www.threads.com/?compose",
  "https://www.youtube.com/watch?v=1",
  "https://www.youtube.com/@me/posts?compose",
  "https://mastodon.example/home",
  "https://www.tumblr.com/new/text",
  "https://substack.com/home?compose",
  "https://blog.example/new"
]

/**
 * `npm run playground`: compose pages with the real editors under the networks' own host names, without the extension
 * unless `--extension DIR` names a build. With a display it opens a browser that finds them; without one it says how to.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: "string", default: "chromium" },
      extension: { type: "string" },
      port: { type: "string", default: String(PORT) }
    }
  })
  const server = await servePlayground(await bundlePlayground(), Number(values.port))
  process.stdout.write(`Compose pages on port ${server.port}:\n${STARTS.join("\n")}\n`)
  if (process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"] || process.platform === "darwin") {
    const id: BrowserId = values.browser === "firefox" ? "firefox" : "chromium"
    const browser = await launchBrowser(id, { server, display: true })
    if (values.extension) await browser.installExtension(values.extension)
    await browser.openPage(STARTS[0]!)
    await new Promise((resolve) => {
      browser.browser.once("disconnected", resolve)
    })
    await server.close()
  } else {
    process.stdout.write(
      `No display here. Any browser finds the pages when it is started with\n` +
        `  chromium --host-resolver-rules="MAP * 127.0.0.1:${server.port}" --ignore-certificate-errors\n` +
        `Stop with Ctrl+C.\n`
    )
  }
}

runMain(main)
