import type { BrowserId } from "./find-browser"
import { launchChromium } from "./launch-chromium"
import { launchFirefox } from "./launch-firefox"
import type { LaunchOptions, TestBrowser } from "./test-browser"

/** Starts the browser of that name; see {@link launchChromium} and {@link launchFirefox}. */
export function launchBrowser(id: BrowserId, options: LaunchOptions): Promise<TestBrowser> {
  return id === "chromium" ? launchChromium(options) : launchFirefox(options)
}
