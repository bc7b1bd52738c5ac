import { afterAll, beforeAll, describe, expect, inject, test } from "vitest"

import type { PlaygroundServer } from "~tools/playground/serve-playground"
import { servePlayground } from "~tools/playground/serve-playground"
import { launchBrowser } from "~tools/browsers/launch-browser"
import type { TestBrowser } from "~tools/browsers/test-browser"
import type { EditorPage } from "./editor-page"
import { openEditorPage } from "./editor-page"
import { LAB_EDITORS } from "./editors"
import { EVENT_CASES } from "./event-cases"
import { KEEP_CASES } from "./keep-cases"
import { SWAP_CASES } from "./swap-cases"

const CASES = [...SWAP_CASES, ...EVENT_CASES, ...KEEP_CASES]

let server: PlaygroundServer

beforeAll(async () => {
  server = await servePlayground(new Map(inject("playground")))
})

afterAll(() => server.close())

// The two browsers side by side: most of the time both wait for an editor's history.
describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  let browser: TestBrowser

  beforeAll(async () => {
    browser = await launchBrowser(id, { server })
    await browser.installExtension(inject("probe"))
  })

  afterAll(() => browser.close())

  describe.each(LAB_EDITORS.map((editor) => [editor.name, editor] as const))(
    "%s",
    { concurrent: false },
    (_, editor) => {
      let page: EditorPage
      let isBroken = false

      beforeAll(async () => {
        page = await openEditorPage(browser, editor.query)
      })

      afterAll(() => page.page.close())

      test.each(CASES.filter(({ appliesTo }) => appliesTo?.(editor) ?? true))(
        "$name",
        { concurrent: false },
        async ({ run }) => {
          if (isBroken) await page.open()
          else await page.reset()
          isBroken = true
          await run(page, browser, editor)
          const { read, model, html } = await page.snapshot()
          expect(read.id).toBe(editor.bridge)
          expect(read.text, "the DOM says what the model says").toBe(model)
          expect(html, "nothing of ours in the editor").not.toMatch(/softsell/i)
          expect(page.errors(), "errors in the page").toEqual([])
          isBroken = false
        }
      )
    }
  )
})
