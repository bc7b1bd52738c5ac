import type { CDPSession } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { SALESY } from "../stage/drafts"
import { type LoadedExtension, loadExtension } from "../stage/loaded-extension"
import { BOXES, openStage, type Stage, until, type Visit } from "../stage/stage"

/** What an isolated world is announced as. */
type World = { readonly context: { readonly id: number; readonly origin: string } }

/** Chromium alone: Firefox has no access levels, and shows no isolated world to a test. */
describe("a content script that somebody else took over", { concurrent: false }, () => {
  let stage: Stage
  let extension: LoadedExtension
  let at: Visit
  let devtools: CDPSession
  let world: number

  beforeAll(async () => {
    stage = await openStage("chromium")
    extension = await loadExtension(stage)
    at = await stage.visit(...BOXES.home)
    await at.type(SALESY)
    await at.says(/^Salesy/)
    devtools = await at.page.createCDPSession()
    const worlds: World["context"][] = []
    devtools.on("Runtime.executionContextCreated", ({ context }: World) => worlds.push(context))
    await devtools.send("Runtime.enable")
    const own = await until("the extension's world", () =>
      Promise.resolve(worlds.find(({ origin }) => origin.includes(extension.id)))
    )
    world = own.id
  })

  afterAll(() => stage.close())

  /** Runs in the content script's own world, and gives what comes of it, or the error's message. */
  async function asContentScript(code: string): Promise<unknown> {
    const { result } = await devtools.send("Runtime.evaluate", {
      contextId: world,
      expression: `(async () => ${code})().catch((error) => error.message)`,
      awaitPromise: true,
      returnByValue: true
    })
    return result.value
  }

  test.each(["local", "sync", "session"])(
    "reads, writes and erases nothing in %s",
    async (area) => {
      for (const call of ["get(null)", "set({ settings: { keepText: true } })", "clear()"]) {
        expect(await asContentScript(`chrome.storage.${area}.${call}`)).toMatch(/not allowed/)
      }
    }
  )

  test("cannot erase, import, keep texts, or speak for another network", async () => {
    const ask = (name: string, request: object) =>
      asContentScript(`chrome.runtime.sendMessage(${JSON.stringify({ name, request })})`)
    const refused = { ok: false }
    expect(await ask("history.erase", {})).toMatchObject(refused)
    expect(await ask("history.import", { records: [] })).toMatchObject(refused)
    expect(await ask("settings.update", { changes: { keepText: true } })).toMatchObject(refused)
    expect(await ask("page.context", { site: "linkedin" })).toMatchObject(refused)
    expect(await ask("page.context", { site: "x" })).toMatchObject({ ok: true })
  })

  test("hears of settings that change elsewhere by message", async () => {
    await extension.settings({ sites: { x: false } })
    await until("the card is gone", async () => (await at.card.view()) === null)
    await extension.settings({ sites: { x: true } })
    await at.says(/^Salesy/)
  })
})
