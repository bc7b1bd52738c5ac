import { fileURLToPath } from "node:url"

import { build } from "esbuild"
import puppeteer, { type Browser, type Page } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { findBrowser } from "~tools/browsers/find-browser"

import { SCENARIOS } from "../../unit/store/records-scenarios"

const ROOT = fileURLToPath(new URL("../../../", import.meta.url))
let browser: Browser
let page: Page
let script: string

/** A page of its own origin, and so with databases and a quota of its own; nothing leaves the machine. */
async function openPage(origin: string): Promise<Page> {
  const opened = await browser.newPage()
  await opened.setRequestInterception(true)
  opened.on("request", (request) => {
    void request.respond({ contentType: "text/html", body: "<title>Records" })
  })
  await opened.goto(origin)
  await opened.addScriptTag({ content: script })
  return opened
}

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL("idb-in-browser.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    absWorkingDir: ROOT,
    tsconfig: "tsconfig.json"
  })
  script = bundle.outputFiles[0]!.text
  browser = await puppeteer.launch({
    executablePath: findBrowser("chromium"),
    args: ["--no-sandbox", "--disable-gpu"]
  })
  page = await openPage("https://softsell.test")
}, 60_000)

afterAll(() => browser.close())

describe("records in Chromium's IndexedDB", () => {
  test.each(SCENARIOS.map(({ name, expected }, at) => [name, expected, at] as const))(
    "%s",
    async (_name, expected, at) => {
      const nulled = JSON.parse(
        JSON.stringify(expected, (_, value: unknown) => value ?? null)
      ) as unknown
      expect(await page.evaluate(`suite.scenario(${at})`)).toEqual(nulled)
    },
    60_000
  )

  test("lets go when another context deletes the database, and begins anew", async () => {
    expect(await page.evaluate("suite.letGo()")).toBe(0)
  })

  test("tables that a newer Softsell has upgraded are still read", async () => {
    expect(await page.evaluate("suite.newerTables()")).toBe(1)
  })

  test("a full disk is said to be full, and what was there stays whole", async () => {
    const full = await openPage("https://full.test")
    const devtools = await full.createCDPSession()
    await devtools.send("Storage.overrideQuotaForOrigin", {
      origin: "https://full.test",
      quotaSize: 12_000_000
    })
    expect(await full.evaluate("suite.fill()")).toEqual({
      name: "QuotaExceededError",
      kept: true,
      some: true
    })
  }, 60_000)
})
