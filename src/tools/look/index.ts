import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { parseArgs } from "node:util"

import { buildFolder } from "~tools/build/build-targets"
import { ensureBuild } from "~tools/build/ensure-build"
import type { BrowserId } from "~tools/browsers/find-browser"
import { launchBrowser } from "~tools/browsers/launch-browser"
import type { TestBrowser } from "~tools/browsers/test-browser"
import { runMain } from "~tools/console/run-main"
import { bundlePlayground } from "~tools/playground/bundle-playground"
import { servePlayground } from "~tools/playground/serve-playground"
import { importHistory } from "~tools/store/sample-history"
import { cardPictures } from "./card-pictures"
import { CARD_STATES, OWN_WORDS } from "./card-states"
import { contactSheet, type Shot, spread } from "./contact-sheet"
import { type Look, LOOKS, type Surface } from "./looks"
import { pagePictures } from "./page-pictures"
import { PAGE_STATES } from "./page-states"
import { copyForTelling } from "./told-by-browser"

const FOLDER = "screenshots/look"

const BROWSERS: readonly BrowserId[] = ["chromium", "firefox"]

/** Phrases that the options page lists as ignored. */
const IGNORED = ["Link in bio", "the one and only offer of its kind in all of the county"]

type Taken = Shot & {
  readonly surface: Surface
  readonly browser: BrowserId
  readonly look: Look
}

/**
 * `npm run look [-- --browser firefox] [--look dark] [--only panel-]`: takes pictures of every state of card and pages, in
 * both browsers, light, dark, in forced colours, 320 px wide and at 200 % zoom, and sheets of them to look at.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: "string" },
      look: { type: "string" },
      only: { type: "string", default: "" }
    }
  })
  const only = new RegExp(values.only, "u")
  const looks = (Object.keys(LOOKS) as Look[]).filter((look) => (values.look ?? look) === look)
  await ensureBuild()
  mkdirSync(FOLDER, { recursive: true })
  const server = await servePlayground(await bundlePlayground())
  const taken: Taken[] = []
  const failures: string[] = []
  try {
    for (const id of BROWSERS.filter((each) => (values.browser ?? each) === each)) {
      const folder = copyForTelling(buildFolder(id === "chromium" ? "chrome-mv3" : "firefox-mv3"))
      const running = await launchBrowser(id, { server })
      try {
        const shots = picturesOf(running, await running.installExtension(folder), looks, only)
        for await (const shot of shots) {
          if (typeof shot === "string") {
            console.error(shot)
            failures.push(shot)
          } else {
            writeFileSync(`${FOLDER}/${shot.name}-${shot.browser}-${shot.look}.png`, shot.png)
            taken.push(shot)
          }
        }
      } finally {
        await running.close()
        rmSync(folder, { recursive: true })
      }
    }
    await drawSheets(server, taken)
  } finally {
    await server.close()
  }
  console.log(`${taken.length} pictures in ${FOLDER}/; ${failures.length} failed`)
  if (failures.length > 0) process.exitCode = 1
}

/** Every picture, and a line for each state that could not be brought about. */
async function* picturesOf(
  running: TestBrowser,
  extension: string,
  looks: readonly Look[],
  only: RegExp
): AsyncGenerator<Taken | string> {
  const browser = running.id
  await fillSettings(running, extension)
  // The card takes the scheme that its page has when a draft is judged, and its place as the window is then.
  const kindOf = (look: Look): string => `${LOOKS[look].size} ${LOOKS[look].scheme}`
  const alike = [...new Set(looks.map(kindOf))].map((kind) =>
    looks.filter((look) => kindOf(look) === kind)
  )
  const keys = await running.openExtensionPage(extension, "options.html")
  for (const state of CARD_STATES.filter(({ name }) => only.test(name))) {
    for (const same of alike) {
      try {
        for await (const [look, png] of cardPictures(running, keys, state, same)) {
          yield { name: state.name, surface: state.surface, browser, look, png }
        }
      } catch (error) {
        yield `${state.name}, ${browser}, ${same.join(" ")}: ${String(error)}`
      }
    }
  }
  await keys.close()
  const pages = PAGE_STATES.filter(({ name }) => only.test(name))
  for (const hasPosts of [false, true]) {
    const states = pages.filter((state) => state.hasPosts === hasPosts)
    if (states.length > 0 && hasPosts) await importHistory(running, extension, Date.now())
    for (const state of states) {
      try {
        for await (const [look, png] of pagePictures(running, extension, state, looks)) {
          yield { name: state.name, surface: state.surface, browser, look, png }
        }
      } catch (error) {
        yield `${state.name}, ${browser}: ${String(error)}`
      }
    }
  }
}

/** Words of the person's own and ignored ones, for the pages to list. */
async function fillSettings(running: TestBrowser, extension: string): Promise<void> {
  const page = await running.openExtensionPage(extension, "options.html")
  const api = "(globalThis.browser ?? chrome).runtime"
  await page.evaluate(
    `${api}.sendMessage({ name: "settings.update", request: { changes: { ownWords: ${JSON.stringify(OWN_WORDS)} } } }).then(() => null)`
  )
  for (const [at, words] of IGNORED.entries()) {
    await page.evaluate(
      `${api}.sendMessage({ name: "phrase.ignore", request: { hash: "abcdef0${at}", ignored: true, words: ${JSON.stringify(words)} } }).then(() => null)`
    )
  }
  await page.close()
}

/** Sheets for each surface, browser and look. */
async function drawSheets(
  server: Awaited<ReturnType<typeof servePlayground>>,
  taken: readonly Taken[]
): Promise<void> {
  const running = await launchBrowser("chromium", { server })
  try {
    const sheets = new Map<string, Taken[]>()
    for (const shot of taken) {
      const name = `${shot.surface}-${shot.browser}-${shot.look}`
      sheets.set(name, [...(sheets.get(name) ?? []), shot])
    }
    for (const [name, shots] of sheets) {
      const scale = LOOKS[shots[0]!.look].size === "zoomed" ? 2 : 1
      for (const [at, sheet] of spread(shots, scale).entries()) {
        const file = `${FOLDER}/sheet-${name}-${at + 1}.png`
        writeFileSync(file, await contactSheet(running, sheet, scale))
      }
    }
  } finally {
    await running.close()
  }
}

runMain(main)
