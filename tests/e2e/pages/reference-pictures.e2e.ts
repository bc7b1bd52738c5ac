import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

import { build, type Plugin } from "esbuild"
import * as prettier from "prettier"
import puppeteer, { type Browser, type Page } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { findBrowser } from "~tools/browsers/find-browser"

const ROOT = fileURLToPath(new URL("../../../", import.meta.url))
const FOLDER = fileURLToPath(new URL("reference/", import.meta.url))
const UPDATES = process.env["UPDATE_REFERENCES"] === "1"

/** Share of pixels that may differ, and by how much of 255 a channel must differ to count. */
const TOLERANCE = 0.01
const VISIBLE = 24

/** How far a box may be from where it was in another major of the browser, in px. */
const BOX_PX = 3

const PICTURES = [
  ["popup", "empty", "light"],
  ["popup", "small", "light"],
  ["popup", "full", "light"],
  ["popup", "empty", "dark"],
  ["popup", "small", "dark"],
  ["popup", "full", "dark"],
  ["balance", "empty", "light"],
  ["balance", "small", "dark"],
  ["balance", "full", "light"]
] as const

type Box = readonly [name: string, x: number, y: number, width: number, height: number]
type Layout = { readonly major: string; readonly boxes: Readonly<Record<string, readonly Box[]>> }

/** The browser's API is the tests' own; the rest of the pages is as it ships. */
const fakePlatform: Plugin = {
  name: "fake-platform",
  setup: (bundler) => {
    bundler.onResolve({ filter: /^~platform\/browser$/ }, () => ({
      path: `${ROOT}tests/unit/store/fake-browser.ts`
    }))
    // No picture has an import under way, and the worker is bundled by Plasmo alone.
    bundler.onResolve({ filter: /^url:/ }, ({ path }) => ({ path, namespace: "address" }))
    bundler.onLoad({ filter: /.*/, namespace: "address" }, () => ({
      contents: 'export default ""'
    }))
  }
}

let browser: Browser
let script: string
let major: string
const layout = readLayout()
const fresh: Record<string, readonly Box[]> = {}

function readLayout(): Layout {
  const file = `${FOLDER}layout.json`
  if (!existsSync(file)) return { major: "", boxes: {} }
  return JSON.parse(readFileSync(file, "utf8")) as Layout
}

function fontFace(weight: number, file: string): string {
  const data = readFileSync(`${FOLDER}${file}`).toString("base64")
  return `@font-face { font-family: Reference; font-weight: ${weight}; src: url(data:font/ttf;base64,${data}); }`
}

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL("page-in-browser.tsx", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    absWorkingDir: ROOT,
    tsconfig: "tsconfig.json",
    plugins: [fakePlatform],
    define: { "process.env.NODE_ENV": '"production"' }
  })
  script = bundle.outputFiles[0]!.text
  browser = await puppeteer.launch({
    executablePath: findBrowser("chromium"),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--font-render-hinting=none",
      "--force-color-profile=srgb"
    ]
  })
  major = /\/(\d+)/.exec(await browser.version())?.[1] ?? ""
}, 60_000)

afterAll(async () => {
  if (UPDATES) {
    const file = `${FOLDER}layout.json`
    const style = { ...(await prettier.resolveConfig(file)), filepath: file }
    writeFileSync(file, await prettier.format(JSON.stringify({ major, boxes: fresh }), style))
  }
  await browser.close()
})

async function draw(name: "popup" | "balance", state: string, scheme: string): Promise<Page> {
  const page = await browser.newPage()
  const width = name === "popup" ? 360 : 1000
  await page.setViewport({ width, height: 200 })
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" }
  ])
  await page.emulateTimezone("UTC")
  const fonts =
    fontFace(400, "LiberationSans-Regular.ttf") + fontFace(600, "LiberationSans-Bold.ttf")
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${fonts} :root { --font: Reference !important; }</style><div id="page"></div>`
  )
  await page.addScriptTag({ content: script })
  await page.evaluate(`show(${JSON.stringify(name)}, ${JSON.stringify(state)})`)
  await page.waitForSelector(".advice, .steps")
  // As a browser does for a popup: what sticks to an edge of the window stands at its end.
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewport({ width, height })
  await page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
  return page
}

/** Where things stand, by name. */
function boxesOf(page: Page): Promise<readonly Box[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, button, select, .card, .advice, svg[role=img]")].map(
      (element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const name = element.tagName.toLowerCase()
        return [name, Math.round(x), Math.round(y), Math.round(width), Math.round(height)] as const
      }
    )
  )
}

/** Share of pixels that differ visibly; 1 where the sizes differ. Compared by the browser, which reads PNG anyway. */
function difference(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (sources, visible) => {
      const pixels = await Promise.all(
        sources.map(async (source) => {
          const image = new Image()
          image.src = `data:image/png;base64,${source}`
          await image.decode()
          const canvas = new OffscreenCanvas(image.width, image.height)
          const context = canvas.getContext("2d")!
          context.drawImage(image, 0, 0)
          return context.getImageData(0, 0, image.width, image.height)
        })
      )
      const [a, b] = pixels as [ImageData, ImageData]
      if (a.width !== b.width || a.height !== b.height) return 1
      let differing = 0
      for (let at = 0; at < a.data.length; at += 4) {
        const isVisible = [0, 1, 2].some(
          (channel) => Math.abs(a.data[at + channel]! - b.data[at + channel]!) > visible
        )
        if (isVisible) differing += 1
      }
      return differing / (a.data.length / 4)
    },
    [one, other],
    VISIBLE
  )
}

describe("the pages look as they should", () => {
  test.each(PICTURES)(
    "%s, %s, %s",
    async (name, state, scheme) => {
      const key = `${name}-${state}-${scheme}`
      const file = `${FOLDER}${key}.png`
      const page = await draw(name, state, scheme)
      const boxes = await boxesOf(page)
      if (UPDATES) {
        fresh[key] = boxes
        writeFileSync(file, await page.screenshot({ fullPage: true, type: "png" }))
        return
      }
      if (major === layout.major) {
        const now = await page.screenshot({ fullPage: true, encoding: "base64" })
        const then = readFileSync(file).toString("base64")
        expect(await difference(page, then, now)).toBeLessThanOrEqual(TOLERANCE)
      }
      const known = layout.boxes[key] ?? []
      expect(boxes.map(([element]) => element)).toEqual(known.map(([element]) => element))
      for (const [at, box] of boxes.entries()) {
        for (const side of [1, 2, 3, 4] as const) {
          expect(Math.abs(box[side] - known[at]![side])).toBeLessThanOrEqual(BOX_PX)
        }
      }
      await page.close()
    },
    30_000
  )
})
