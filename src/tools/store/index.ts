import { readFileSync, writeFileSync } from "node:fs"

import type { Page } from "puppeteer-core"

import { buildFolder } from "~tools/build/build-targets"
import { ensureBuild } from "~tools/build/ensure-build"
import { launchChromium } from "~tools/browsers/launch-chromium"
import type { TestBrowser } from "~tools/browsers/test-browser"
import { runMain } from "~tools/console/run-main"
import { bundlePlayground } from "~tools/playground/bundle-playground"
import { servePlayground } from "~tools/playground/serve-playground"
import { cardPicture, type CardScene } from "./card-picture"
import { importHistory } from "./sample-history"
import { framePage, logoPage, tilePage } from "./drawn-pages"

const FOLDER = "assets/store"

/** What the stores ask for, in px. */
const SCREENSHOT = { width: 1280, height: 800 }
const TILE = { width: 440, height: 280 }
const LOGO = { width: 300, height: 300 }

/** The popup is shown larger than it is, so that it can be read in a picture that is shown smaller. */
const POPUP = { width: 360, height: 500, deviceScaleFactor: 1.5 }

/** Until an extension page has drawn everything, ms. */
const DRAWN_MS = 1500

type Scheme = "light" | "dark"

const CARDS: readonly CardScene[] = [
  {
    url: "https://www.linkedin.com/feed/?shareActive=true",
    editor: 'dialog [contenteditable="true"][role="textbox"]',
    text: "After two years of evenings, our game-changing planner is out. It drew up the rota for 40 bakeries last month. Don't miss out! Book a demo now: https://example.org/planner"
  },
  {
    url: "https://x.com/home",
    editor: '[data-testid="tweetTextarea_0"][contenteditable="true"]',
    text: "My first novel is in the shops. Six years, four drafts, one very patient sister. Buy my book now!!! https://example.org/novel"
  }
]

/** `npm run store`: makes the pictures of the store listing from the extension in a real browser. */
async function main(): Promise<void> {
  await ensureBuild()
  const server = await servePlayground(await bundlePlayground())
  const running = await launchChromium({ server, viewport: SCREENSHOT })
  try {
    const id = await running.installExtension(buildFolder("chrome-mv3"))
    const ours = (path: string): string => `chrome-extension://${id}/${path}`
    for (const [at, scene] of CARDS.entries()) {
      save(`screenshot-${at + 1}`, await cardPicture(running, scene))
    }
    await importHistory(running, id, Date.now())
    const popup = await pictureOf(running, ours("popup.html"), "light", POPUP)
    save("screenshot-3", await drawn(running, framePage(popup), SCREENSHOT))
    save("screenshot-4", await pictureOf(running, ours("tabs/balance.html"), "dark", SCREENSHOT))
    save("screenshot-5", await pictureOf(running, ours("options.html"), "dark", SCREENSHOT))
    const icon = readFileSync("assets/icon.svg", "utf8")
    save("tile", await drawn(running, tilePage(icon), TILE))
    save("logo-300", await drawn(running, logoPage(icon), LOGO))
  } finally {
    await running.close()
    await server.close()
  }
  console.log(`pictures in ${FOLDER}/: look at each before it goes to a store`)
}

function save(name: string, picture: Uint8Array): void {
  writeFileSync(`${FOLDER}/${name}.png`, picture)
  console.log(`${name}.png ${Math.ceil(picture.length / 1000)} kB`)
}

type Viewport = NonNullable<Parameters<Page["setViewport"]>[0]>

async function pictureOf(
  { browser }: TestBrowser,
  url: string,
  scheme: Scheme,
  viewport: Viewport
): Promise<Uint8Array> {
  const page = await browser.newPage()
  await page.setViewport(viewport)
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }])
  await page.goto(url, { waitUntil: "load" })
  await new Promise((resolve) => setTimeout(resolve, DRAWN_MS))
  const picture = await page.screenshot()
  await page.close()
  return picture
}

async function drawn(
  { browser }: TestBrowser,
  html: string,
  viewport: Viewport
): Promise<Uint8Array> {
  const page = await browser.newPage()
  await page.setViewport(viewport)
  await page.setContent(html)
  const picture = await page.screenshot({ omitBackground: true })
  await page.close()
  return picture
}

runMain(main)
