import { renameSync, rmSync } from "node:fs"
import { join } from "node:path"

import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { bidiOf } from "~tools/browsers/bidi"
import {
  changeBuild,
  copyBuild,
  inFirefox,
  openOptionalStage,
  setAllowed,
  withholdAll
} from "../stage/allowed-hosts"
import { SALESY } from "../stage/drafts"
import { stopBackground } from "../stage/stop-background"
import { openStage, type Stage, until, type Visit } from "../stage/stage"

const HOST = "bsky.app"
const BOX = ["https://bsky.app/intent/compose", "[role='dialog'] .ProseMirror"] as const
const OWN = ["https://blog.example/new", "textarea"] as const

type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] }

/** Writes again and again, with pauses, until the card shows: what was typed before Softsell came is nobody's. */
async function writesUntilSeen(at: Visit): Promise<void> {
  await until("the card is there", async () => {
    await at.rewrite(SALESY)
    return (await at.silence()) !== null
  })
  await at.says(/^Salesy/)
}

describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  describe("a site beyond the required ones", { concurrent: false }, () => {
    let stage: Stage
    let extension: string
    let at: Visit

    beforeAll(async () => {
      stage = await openOptionalStage(id, [HOST, "blog.example"])
      extension = await stage.install()
      if (id === "chromium") await withholdAll(stage, extension)
      at = await stage.visit(...BOX)
    })

    afterAll(() => stage.close())

    test("nothing at all runs where nobody allowed it", async () => {
      const worlds: string[] = []
      if (id === "chromium") {
        const devtools = await at.page.createCDPSession()
        devtools.on(
          "Runtime.executionContextCreated",
          ({ context }: { context: { origin: string } }) => worlds.push(context.origin)
        )
        await devtools.send("Runtime.enable")
        await devtools.detach()
        expect(worlds).not.toEqual([])
      }
      await at.type(SALESY)
      expect(await at.silence()).toBeNull()
      expect(worlds.filter((origin) => origin.includes(extension))).toEqual([])
    })

    test("once allowed, it works in the page that stands open, and in the next", async () => {
      await setAllowed(stage, extension, [HOST], true)
      await writesUntilSeen(at)
      await at.says(/^Salesy/)
      const next = await stage.visit(...BOX)
      await next.type(SALESY)
      await next.says(/^Salesy/)
      await next.close()
    })

    test("taken back in the browser's settings, it leaves the page, and comes to no other", async () => {
      await setAllowed(stage, extension, [HOST], false)
      await until("the card is gone", async () => (await at.card.view()) === null)
      await at.rewrite(SALESY)
      expect(await at.silence()).toBeNull()
      const next = await stage.visit(...BOX)
      await next.type(SALESY)
      expect(await next.silence()).toBeNull()
      await next.close()
    })

    test("a site of one's own works like any other", async () => {
      const blog = await stage.visit(...OWN)
      await blog.type(SALESY)
      expect(await blog.silence()).toBeNull()
      await setAllowed(stage, extension, ["blog.example"], true)
      await writesUntilSeen(blog)
      await blog.says(/^Salesy/)
      expect(blog.errors()).toEqual([])
      await blog.close()
    })

    test("an update with other files, and a background that was stopped, change nothing", async () => {
      await setAllowed(stage, extension, [HOST], true)
      if (id === "chromium") await stopBackground(stage)
      const before = await stage.visit(...BOX)
      await before.page.click(BOX[1])
      await writesUntilSeen(before)
      await before.close()
      // Chromium knows an unpacked extension by its folder, Firefox by the id in its manifest.
      const folder = id === "chromium" ? stage.folder : copyBuild(stage.folder, () => undefined)
      changeBuild(folder, (manifest) => {
        manifest.version = "9.9.9"
        for (const script of manifest.content_scripts) {
          script.js = script.js.map((file, number) => {
            const name = `renamed${number}.js`
            renameSync(join(folder, file), join(folder, name))
            return name
          })
        }
      })
      await stage.browser.installExtension(folder, { keepsWelcome: true })
      const next = await stage.visit(...BOX)
      await next.page.click(BOX[1])
      await writesUntilSeen(next)
      await next.close()
      if (id === "firefox") rmSync(folder, { recursive: true })
    })
  })
})

describe("Firefox asks the person", { concurrent: false }, () => {
  let stage: Stage
  let extension: string

  beforeAll(async () => {
    stage = await openStage("firefox")
    extension = await stage.install()
  })

  afterAll(() => stage.close())

  /** Presses the switch of Bluesky in the options with the mouse, and answers what the browser asks then. */
  async function press(answer: "button" | "secondaryButton" | null): Promise<readonly string[]> {
    const options = await stage.browser.openExtensionPage(extension, "options.html")
    const find = `[...document.querySelectorAll("label")].find((label) => label.textContent === "Bluesky")`
    await until("the switch is there", () => options.evaluate(`Boolean(${find})`))
    const [x, y] = await options.evaluate<[number, number]>(
      `(() => { const label = ${find}; label.scrollIntoView({ block: "center" }); const { left, top } = label.getBoundingClientRect(); return [Math.round(left + 5), Math.round(top + 5)] })()`
    )
    const send = bidiOf(stage.browser.browser)
    const { contexts } = await send<Tree>("browsingContext.getTree", {})
    const context = contexts.find(({ url }) => url === options.url)!.context
    const actions = [
      { type: "pointerMove", x, y },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 }
    ]
    await send("input.performActions", {
      context,
      actions: [{ type: "pointer", id: "m", actions }]
    })
    if (answer !== null) {
      await until("the browser asks", async () => {
        const pressed = await inFirefox(
          stage,
          `(() => {
            const asked = PopupNotifications.panel.querySelector("popupnotification")
            asked?.${answer}?.click()
            return Boolean(asked)
          })()`
        )
        return pressed === "true"
      })
    }
    await until("the switch follows", () =>
      options.evaluate<boolean>(
        `document.getElementById(${find}.htmlFor).getAttribute("aria-checked") === "${String(answer === "button")}"`
      )
    )
    const { origins } = await options.evaluate<{ origins: string[] }>(
      "browser.permissions.getAll()"
    )
    await options.close()
    return origins
  }

  test("whoever says no stays without, whoever says yes has it, and the switch gives it back", async () => {
    expect(await press("secondaryButton")).not.toContain("https://bsky.app/*")
    expect(await press("button")).toContain("https://bsky.app/*")
    const at = await stage.visit(...BOX)
    await at.page.click(BOX[1])
    await writesUntilSeen(at)
    expect(await press(null)).not.toContain("https://bsky.app/*")
    await until("the card is gone", async () => (await at.card.view()) === null)
    await at.close()
  })
})
