import type { Page } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest"

import type { PlaygroundServer } from "~tools/playground/serve-playground"
import { servePlayground } from "~tools/playground/serve-playground"
import { MORE_ROWS } from "./more-rows"
import { ROWS } from "./recognised-rows"
import { launchBrowser } from "~tools/browsers/launch-browser"
import type { TestBrowser } from "~tools/browsers/test-browser"

/** Longest wait for a page's box: LinkedIn's dialog puts its editor in half a second late, ms. */
const PATIENCE_MS = 20_000

/** Between two looks, ms. */
const LOOK_EVERY_MS = 100

function ask(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const detail = '{"id":1,"command":{"name":"recognise"}}'
        document.addEventListener(
          "softsell-probe-answer",
          (event) => {
            resolve(
              (JSON.parse(String((event as CustomEvent).detail)) as { value?: unknown }).value
            )
          },
          { once: true }
        )
        document.dispatchEvent(new CustomEvent("softsell-probe", { detail }))
        setTimeout(() => resolve(null), 500)
      })
  )
}

let server: PlaygroundServer

beforeAll(async () => {
  server = await servePlayground(new Map(inject("playground")))
})

afterAll(() => server.close())

describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  let browser: TestBrowser

  beforeAll(async () => {
    browser = await launchBrowser(id, { server })
    await browser.installExtension(inject("probe"))
  })

  afterAll(() => browser.close())

  test.each([...ROWS, ...MORE_ROWS])(
    "$url: $kind, $variant",
    { concurrent: false },
    async (row) => {
      const page = await browser.openPage(row.url)
      const { focus, kind, variant, bridge, submit, parts = 1 } = row
      const wanted = {
        ...{ kind, variant, bridge, parts },
        ...(submit === undefined ? {} : { submits: [submit] })
      }
      const look = async () => {
        if (focus !== null) {
          await page.evaluate((selector) => {
            document.querySelector<HTMLElement>(selector)?.focus()
          }, focus)
        }
        expect(await ask(page)).toMatchObject(wanted)
      }
      await vi.waitFor(look, { timeout: PATIENCE_MS, interval: LOOK_EVERY_MS })
      await page.close()
    }
  )
})
