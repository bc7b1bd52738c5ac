import type { Page } from "puppeteer-core"

import type { Card } from "./card"
import { chromiumCard } from "./chromium-card"
import { firefoxCard } from "./firefox-card"
import type { TestBrowser } from "./test-browser"

/** The card on a page; Chromium shows it by its accessibility tree, Firefox by WebDriver BiDi. */
export function openCard(browser: TestBrowser, page: Page): Card {
  return browser.id === "chromium" ? chromiumCard(page) : firefoxCard(browser.browser, page)
}
