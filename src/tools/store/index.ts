import { mkdirSync, readFileSync, writeFileSync } from "node:fs"

import { buildFolder } from "~tools/build/build-targets"
import { ensureBuild } from "~tools/build/ensure-build"
import type { Appearance } from "~tools/browsers/appearance"
import { boxOnPage } from "~tools/browsers/box-on-page"
import type { BrowserId } from "~tools/browsers/find-browser"
import { launchBrowser } from "~tools/browsers/launch-browser"
import type { TestBrowser } from "~tools/browsers/test-browser"
import { runMain } from "~tools/console/run-main"
import { bundlePlayground } from "~tools/playground/bundle-playground"
import { servePlayground } from "~tools/playground/serve-playground"
import { cardPicture, type CardScene } from "./card-picture"
import { importHistory } from "./sample-history"
import { framePage, logoPage, tilePage } from "./drawn-pages"

/** What the stores ask for, in px. */
const SCREENSHOT = { width: 1280, height: 800 }
const WINDOW = { ...SCREENSHOT, scale: 1 }
const TILE = { width: 440, height: 280 }
const LOGO = { width: 300, height: 300 }

/**
 * A window that the popup fits into at its highest, so that it has no scroll bar; shown larger than it is, so that it can be
 * read in a picture that is shown smaller.
 */
const POPUP = { width: 360, height: 600, scale: 1.4 }

/** Until an extension page has drawn everything, ms. */
const DRAWN_MS = 1500

type Scheme = Appearance["scheme"]
type Size = Pick<Appearance, "width" | "height" | "scale">

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

/** The first picture of the README: the column of the network that is written in. */
const README_CARD: CardScene = {
  url: "https://x.com/home",
  editor: '[data-testid="tweetTextarea_0"][contenteditable="true"]',
  text: "Act now! Only 3 spots left in my course, so buy now. It begins on 3 June. Link in bio.",
  clip: { x: 276, y: 0, width: 598, height: 520 }
}

/** Every picture of the product, from the browser whose store shows it; Edge's is Chromium's. */
const FOLDERS: Readonly<Record<BrowserId, string>> = {
  chromium: "assets/store",
  firefox: "assets/store/firefox"
}

/** `npm run store`: makes the pictures of the store listings and the README's first one from the extension in real browsers. */
async function main(): Promise<void> {
  await ensureBuild()
  const server = await servePlayground(await bundlePlayground())
  try {
    for (const id of ["chromium", "firefox"] as const) {
      const running = await launchBrowser(id, { server, viewport: SCREENSHOT })
      try {
        await takePictures(running, FOLDERS[id])
        if (id === "chromium") {
          await drawSigns(running, FOLDERS[id])
          save("assets", "card", await cardPicture(running, README_CARD))
        }
      } finally {
        await running.close()
      }
    }
  } finally {
    await server.close()
  }
  console.log("look at each picture before it goes to a store")
}

/** The five pictures of a listing. */
async function takePictures(running: TestBrowser, folder: string): Promise<void> {
  const build = buildFolder(running.id === "chromium" ? "chrome-mv3" : "firefox-mv3")
  const extension = await running.installExtension(build)
  mkdirSync(folder, { recursive: true })
  for (const [at, scene] of CARDS.entries()) {
    save(folder, `screenshot-${at + 1}`, await cardPicture(running, scene))
  }
  await importHistory(running, extension, Date.now())
  const pictureOf = async (
    path: string,
    scheme: Scheme,
    size: Size,
    selector?: string
  ): Promise<Uint8Array> => {
    const page = await running.openExtensionPage(extension, path)
    await page.appear({ ...size, scheme, isForced: false })
    await new Promise((resolve) => setTimeout(resolve, DRAWN_MS))
    const part = selector === undefined ? undefined : await boxOnPage(page, selector)
    const picture = await page.screenshot(part)
    await page.close()
    return picture
  }
  const popup = await pictureOf("popup.html", "light", POPUP, ".popup")
  save(folder, "screenshot-3", await drawn(running, framePage(popup), SCREENSHOT))
  save(folder, "screenshot-4", await pictureOf("tabs/balance.html", "dark", WINDOW))
  save(folder, "screenshot-5", await pictureOf("options.html", "dark", WINDOW))
}

/** Tile and logo, which show no browser. */
async function drawSigns(running: TestBrowser, folder: string): Promise<void> {
  const icon = readFileSync("assets/icon.svg", "utf8")
  save(folder, "tile", await drawn(running, tilePage(icon), TILE, true))
  save(folder, "logo-300", await drawn(running, logoPage(icon), LOGO, true))
}

function save(folder: string, name: string, picture: Uint8Array): void {
  writeFileSync(`${folder}/${name}.png`, picture)
  console.log(`${folder}/${name}.png ${Math.ceil(picture.length / 1000)} kB`)
}

/** A page of our own. @param isClear keeps what it does not paint transparent; Chromium alone */
async function drawn(
  { browser }: TestBrowser,
  html: string,
  viewport: { readonly width: number; readonly height: number },
  isClear = false
): Promise<Uint8Array> {
  const page = await browser.newPage()
  await page.setViewport(viewport)
  await page.setContent(html)
  const picture = await page.screenshot(isClear ? { omitBackground: true } : {})
  await page.close()
  return picture
}

runMain(main)
