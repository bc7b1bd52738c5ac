import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"

import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { unpackRelease } from "~tools/package/kept-release"
import { FINE, SALESY, VALUABLE } from "../stage/drafts"
import { type LoadedExtension, loadExtension } from "../stage/loaded-extension"
import { BOXES, hostsIn, markedWords, openStage, type Stage, until } from "../stage/stage"

const KEPT = "tests/fixtures/releases"

type Manifest = Readonly<Record<string, unknown>> & {
  readonly background: { readonly service_worker?: string }
}

/** Empties a folder and writes an earlier build into it, for the browser that has today's. */
function writeRelease(name: string, folder: string, today: string): void {
  rmSync(folder, { recursive: true, force: true })
  unpackRelease(`${KEPT}/${name}`, folder)
  const read = (from: string) =>
    JSON.parse(readFileSync(join(from, "manifest.json"), "utf8")) as Manifest
  const { background, browser_specific_settings } = read(today)
  const earlier = read(folder)
  // Firefox has its own kind of background, and knows the extension by the id of today's.
  const isFirefox = background.service_worker === undefined
  const manifest = isFirefox
    ? {
        ...earlier,
        background: { scripts: [earlier.background.service_worker] },
        browser_specific_settings
      }
    : earlier
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest))
}

function writeToday(folder: string, today: string): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync(today, folder, { recursive: true })
}

const RELEASES = readdirSync(KEPT).filter((name) => name.endsWith(".br"))

const RUNS = RELEASES.flatMap((name) =>
  (["chromium", "firefox"] as const).map((id) => [name.replace(".json.br", ""), id, name] as const)
)

describe.concurrent.each(RUNS)("from %s and back, %s", (_, id, name) => {
  describe("an update", { concurrent: false }, () => {
    const folder = mkdtempSync(join(tmpdir(), "softsell-update-"))
    let stage: Stage
    let today: string
    let extension: LoadedExtension

    /** Puts the files that are in the folder now in the place of those that run. */
    const load = async () => {
      extension = await loadExtension({
        ...stage,
        install: () => stage.browser.installExtension(folder, { keepsWelcome: true })
      })
    }
    const confirmed = async () =>
      (await extension.posts()).filter(({ state }) => state === "confirmed").length
    const post = async (words: string) => {
      const before = await confirmed()
      const at = await stage.visit(...BOXES.modal)
      await at.page.bringToFront()
      await at.type(`${VALUABLE} ${words}`)
      await at.says(FINE)
      await at.page.click('[role="dialog"] [data-testid="tweetButton"]')
      await until("it is on record", async () => (await confirmed()) === before + 1)
      await at.close()
    }

    beforeAll(async () => {
      stage = await openStage(id)
      today = resolve(stage.folder)
      writeRelease(name, folder, today)
      extension = await loadExtension({
        ...stage,
        install: () => stage.browser.installExtension(folder)
      })
    })

    afterAll(async () => {
      await stage.close()
      rmSync(folder, { recursive: true })
    })

    test("loses nothing either way, and serves the tabs that are open", async () => {
      await extension.settings({ sensitivity: "strict", tone: "warm" })
      await post("Before the update.")
      const open = await stage.visit(...BOXES.home)
      await open.page.bringToFront()
      await open.type(SALESY)
      await open.says(/^Salesy/)

      /** One card, which follows what is written now: an old one that spoke too would be a second. */
      const serves = async (words: string) => {
        await open.page.bringToFront()
        await open.type(words)
        await until("one card is left", async () => (await hostsIn(open.page)) === 1)
        await open.says(/^Salesy/)
        expect((await markedWords(open.page)).length).toBeGreaterThan(0)
        expect(open.errors()).toEqual([])
      }
      const holds = async (posts: number) => {
        expect(await confirmed()).toBe(posts)
        expect(await extension.storedSettings()).toMatchObject({
          sensitivity: "strict",
          tone: "warm"
        })
      }

      writeToday(folder, today)
      await load()
      await holds(1)
      await serves(" Buy now.")
      await post("After the update.")
      await holds(2)

      writeRelease(name, folder, today)
      await load()
      await holds(2)
      await serves(" Act now.")
      await post("After going back.")

      writeToday(folder, today)
      await load()
      await holds(3)
      await serves(" Order yours now.")
      await open.close()
    })
  })
})
