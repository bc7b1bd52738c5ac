import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"

import { afterAll, beforeAll, expect, inject, test } from "vitest"

import { launchChromium } from "~tools/browsers/launch-chromium"
import { buildFolder } from "~tools/build/build-targets"
import { type PlaygroundServer, servePlayground } from "~tools/playground/serve-playground"
import { copyBuild } from "../stage/allowed-hosts"
import { SALESY } from "../stage/drafts"
import { type Stage, until, visitPage } from "../stage/stage"

const ALLOWED = ["https://bsky.app/intent/compose", "[role='dialog'] .ProseMirror"] as const

let server: PlaygroundServer
let extension: string
let profile: string

beforeAll(async () => {
  server = await servePlayground(new Map(inject("playground")))
  profile = mkdtempSync(join(tmpdir(), "softsell-profile-"))
  extension = copyBuild(resolve(buildFolder("chrome-mv3")), ({ host_permissions }) => {
    host_permissions.push("https://bsky.app/*")
  })
})

afterAll(async () => {
  await server.close()
  for (const folder of [profile, extension]) rmSync(folder, { recursive: true, force: true })
})

/** Starts Chromium on the same profile as before; its extension starts with it. */
async function start(): Promise<Stage> {
  const browser = await launchChromium({ server, kept: { profile, extension } })
  return {
    browser,
    server,
    folder: extension,
    install: async () => {
      const ours = await browser.browser.waitForTarget((target) =>
        target.url().startsWith("chrome-extension://")
      )
      return new URL(ours.url()).host
    },
    visit: async (url, editor) => visitPage(browser, await browser.openPage(url), editor),
    close: () => browser.close()
  }
}

/** Writes in the box until the card shows; the welcome page may come in front meanwhile. */
async function works(stage: Stage): Promise<void> {
  const at = await stage.visit(...ALLOWED)
  await until("the card is there", async () => {
    await at.page.bringToFront()
    await at.page.click(ALLOWED[1])
    await at.rewrite(SALESY)
    return (await at.silence()) !== null
  })
  await at.says(/^Salesy/)
}

test("after a restart Softsell works where it was allowed, in the first page too", async () => {
  const first = await start()
  const id = await first.install()
  await works(first)
  await first.close()
  const second = await start()
  expect(await second.install()).toBe(id)
  await works(second)
  await second.close()
})
