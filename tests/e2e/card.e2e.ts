import { afterAll, beforeAll, describe, expect, test } from "vitest"

import type { ExtensionPage } from "./browsers/test-browser"
import {
  BOXES,
  hostsIn,
  linterFile,
  markedWords,
  openStage,
  pause,
  type Stage,
  until
} from "./card-stage"

const SALESY = "Act now! Only 3 spots left in my course, so buy now. Link in bio."
const VALUABLE =
  "We cut our build from 12 minutes to 4 by caching the compiler output. Here is the config."

describe.each(["chromium", "firefox"] as const)("the card in %s", (id) => {
  let stage: Stage
  let extension: string
  let pages: ExtensionPage

  beforeAll(async () => {
    stage = await openStage(id)
    // Focused and written in before there is an extension.
    const early = await stage.visit(...BOXES.modal)
    await early.type(SALESY)
    extension = await stage.install()
    await early.says(/^Salesy/)
    await early.close()
    pages = await stage.browser.openExtensionPage(extension, "options.html")
  })

  afterAll(() => stage.close())

  /** Runs in a page of the extension; promises are awaited. */
  const ask = <T>(expression: string) => pages.evaluate<T>(expression)
  const api = id === "chromium" ? "chrome" : "browser"
  const notify = (notice: string) =>
    ask(`${api}.tabs.query({}).then((tabs) => Promise.all(tabs.map((tab) =>
      ${api}.tabs.sendMessage(tab.id, { notice: "${notice}" }).catch(() => null)))).then(() => true)`)
  const settings = (changes: Record<string, unknown>) =>
    ask(
      `${api}.runtime.sendMessage({ name: "settings.update", request: { changes: ${JSON.stringify(changes)} } })`
    )
  const posts = () =>
    ask<
      {
        state: string
        site: string
        verdict: string
        parts: number
        text: string | null
        suggestionUsed: boolean
      }[]
    >(`new Promise((resolve, reject) => {
      const opened = indexedDB.open("softsell")
      opened.onerror = () => reject(opened.error)
      opened.onsuccess = () => {
        const all = opened.result.transaction("posts").objectStore("posts").getAll()
        all.onsuccess = () => { opened.result.close(); resolve(all.result) }
      }
    })`)

  describe.each(Object.entries(BOXES).filter(([name]) => name !== "thread"))(
    "at %s",
    (name, box) => {
      test("speaks of a salesy draft, marks it, changes it and takes it back", async () => {
        const at = await stage.visit(...box)
        await at.type(SALESY)
        const view = await at.says(/^Salesy/)
        expect(view.buttons).toContain("Fold")
        expect(
          view.buttons.filter((each) => /^(?:Replace|Remove) \u201C/.test(each)).length
        ).toBeGreaterThan(0)
        const marked = await markedWords(at.page)
        if (name === "narrow") expect(marked).toEqual([])
        else expect(marked.some((words) => SALESY.includes(words))).toBe(true)

        const button = view.buttons.find((each) => /^(?:Replace|Remove) \u201C/.test(each))!
        const [, old = "", , fresh = ""] =
          /^\w+ \u201C(.*?)\u201D(?: with (\u201C)(.*)\u201D)?$/.exec(button)!
        await at.card.click(button)
        await at.models(SALESY.replace(old, fresh))
        await until("Undo is offered", async () => (await at.card.view())?.buttons.includes("Undo"))
        await at.card.click("Undo")
        await at.models(SALESY)

        await at.card.click("Use gentler draft")
        await until("the draft is another", async () => (await at.model()) !== SALESY)
        await until("Undo is offered", async () => (await at.card.view())?.buttons.includes("Undo"))
        await at.card.click("Undo")
        await at.models(SALESY)
        expect(at.errors()).toEqual([])
        await at.close()
      })

      test("shows a quiet chip for a valuable draft", async () => {
        const at = await stage.visit(...box)
        await at.type(VALUABLE)
        const view = await at.says(/^Valuable/)
        expect(view.buttons).toEqual(["Unfold"])
        expect(await markedWords(at.page)).toEqual([])
        await at.close()
      })
    }
  )

  test("one undo of the editor's own brings the old words back", async () => {
    const at = await stage.visit(...BOXES.modal)
    await at.type(SALESY)
    const view = await at.says(/^Salesy/)
    await at.card.click(view.buttons.find((each) => /^(?:Replace|Remove) \u201C/.test(each))!)
    await until("the draft is another", async () => (await at.model()) !== SALESY)
    await pause(300)
    await at.page.keyboard.down("Control")
    await at.page.keyboard.press("z")
    await at.page.keyboard.up("Control")
    await at.models(SALESY)
    await until("Undo is gone", async () => !(await at.card.view())?.buttons.includes("Undo"))
    await at.close()
  })

  test.each([
    ["a message on X", "https://x.com/messages", "[contenteditable=true], textarea"],
    ["the search of X", "https://x.com/home", '[data-testid="SearchBox_Search_Input"]'],
    ["a chat on Facebook", "https://www.facebook.com/?chat=1", "[contenteditable=true]"],
    ["a message on LinkedIn", "https://www.linkedin.com/messaging/", ".msg-form__contenteditable"],
    ["a profile on LinkedIn", "https://www.linkedin.com/in/me/edit/", "[contenteditable=true]"]
  ])("is silent in %s", async (_name, url, editor) => {
    const at = await stage.visit(url, editor)
    await at.type(SALESY)
    expect(await at.silence()).toBeNull()
    expect(await hostsIn(at.page)).toBe(0)
    await at.close()
  })

  test("says nothing in a fine reply, and speaks in a salesy one", async () => {
    const at = await stage.visit("https://x.com/alice/status/1", '[data-testid="tweetTextarea_0"]')
    await at.type("That is a lovely photo, thank you for sharing it with us today.")
    expect(await at.silence()).toBeNull()
    await at.type(` ${SALESY}`)
    await at.says(/^Salesy/)
    await at.close()
  })

  test("suggestions of a thread go to their own part", async () => {
    const at = await stage.visit(...BOXES.thread)
    await at.type(VALUABLE)
    const second = await at.page.waitForSelector('[role="dialog"] [data-testid="tweetTextarea_1"]')
    await second!.click()
    await at.page.keyboard.type(SALESY, { delay: 2 })
    const view = await until("offers for part 2", async () => {
      const now = await at.card.view()
      if (now && !now.buttons.includes("Fold")) await at.card.click("Unfold")
      return now?.buttons.some((each) => /^(?:Replace|Remove) \u201C/.test(each)) ? now : null
    })
    await at.card.click(view.buttons.find((each) => /^(?:Replace|Remove) \u201C/.test(each))!)
    const models = () => at.page.evaluate(() => window.playground.models())
    await until("part 2 changed", async () => (await models()).at(-1) !== SALESY)
    expect((await models()).at(-2)).toBe(VALUABLE)
    await at.close()
  })

  test("records a post when the site took it, and only then", async () => {
    const before = (await posts()).length
    const at = await stage.visit(...BOXES.modal)
    await at.type(VALUABLE)
    await at.says(/^Valuable/)
    await at.page.evaluate(() => window.playgroundSite.failNextSend())
    await at.page.click('[role="dialog"] [data-testid="tweetButton"]')
    await pause(1000)
    expect((await posts()).filter(({ state }) => state === "confirmed")).toHaveLength(before)
    await at.page.click('[role="dialog"] [data-testid="tweetButton"]')
    await until(
      "it is on record",
      async () => (await posts()).filter(({ state }) => state === "confirmed").length === before + 1
    )
    const last = (await posts()).at(-1)
    expect(last).toMatchObject({ site: "x", parts: 1, text: null, suggestionUsed: false })
    expect((await posts()).filter(({ state }) => state !== "confirmed")).toEqual([])
    await at.close()
  })

  test("a thread is one post; two presses are one post; the keys count too", async () => {
    const before = (await posts()).length
    const at = await stage.visit(...BOXES.thread)
    await at.type(VALUABLE)
    const second = await at.page.waitForSelector('[role="dialog"] [data-testid="tweetTextarea_1"]')
    await second!.click()
    await at.page.keyboard.type("The second part is about tests.", { delay: 2 })
    await at.says(/^(?:Valuable|Not sure|Salesy)/)
    await at.page.keyboard.down("Control")
    await at.page.keyboard.press("Enter")
    await at.page.keyboard.press("Enter")
    await at.page.keyboard.up("Control")
    await until("it is on record", async () => (await posts()).length === before + 1)
    await until("it is confirmed", async () =>
      (await posts()).every(({ state }) => state === "confirmed")
    )
    expect((await posts()).some(({ parts }) => parts === 2)).toBe(true)
    await at.close()
  })

  test("changes nothing of the page but for its own host, and asks nobody for anything", async () => {
    const at = await stage.visit(...BOXES.home)
    await at.type("Only so much.")
    await at.says(/./)
    await at.page.evaluate(() => {
      const spied = window as unknown as { changes: string[] }
      spied.changes = []
      new MutationObserver((records) => {
        for (const { target, addedNodes, removedNodes, attributeName } of records) {
          const element = target instanceof Element ? target : target.parentElement
          if (element?.closest("[contenteditable], .count, button, div[popover]")) continue
          const nodes = [...addedNodes, ...removedNodes].filter(
            (node) => !(node instanceof HTMLElement && node.popover === "manual")
          )
          if (nodes.length > 0 || attributeName)
            spied.changes.push(`${element?.outerHTML.slice(0, 80)} ${attributeName ?? ""}`)
        }
      }).observe(document, { subtree: true, childList: true, attributes: true })
    })
    await at.type(` ${SALESY}`)
    const requests = stage.server.requests.length
    const markup = () =>
      at.page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element
        for (const host of copy.querySelectorAll("div[popover=manual]")) host.remove()
        return copy.outerHTML
      })
    const before = await markup()
    await at.says(/^Salesy/)
    await pause(500)
    expect(await markup()).toBe(before)
    expect(
      await at.page.evaluate(() => (window as unknown as { changes: string[] }).changes)
    ).toEqual([])
    expect(await hostsIn(at.page)).toBe(1)
    expect(
      await at.page.evaluate(() =>
        document.querySelector("div[popover=manual]")!.getAttributeNames()
      )
    ).toEqual(["style", "popover"])
    expect(stage.server.requests.slice(requests)).toEqual([])
    await at.close()
  })

  test("Escape in the card folds it, then leads back, and never closes the site's dialog", async () => {
    const at = await stage.visit(...BOXES.tiptap)
    await at.type(SALESY)
    await at.says(/^Salesy/)
    await at.page.bringToFront()
    await notify("focus.switch")
    const focused = () => at.page.evaluate(() => document.activeElement?.localName)
    await until(
      "the card has the focus",
      async () =>
        (await focused()) === "div" &&
        (await at.page.evaluate(() => (document.activeElement as HTMLElement).popover)) === "manual"
    )
    await at.page.keyboard.press("Escape")
    await until("it folds", async () => (await at.card.view())?.buttons.includes("Unfold"))
    expect(await at.page.evaluate(() => document.querySelector("dialog")!.open)).toBe(true)
    await pause(200)
    await at.page.keyboard.press("Escape")
    await until("the editor has the focus", () =>
      at.page.evaluate(() => document.activeElement?.classList.contains("ProseMirror") ?? false)
    )
    expect(await at.page.evaluate(() => document.querySelector("dialog")!.open)).toBe(true)
    await at.page.keyboard.type("!")
    await at.models(`${SALESY}!`)
    await settings({ folded: false })
    await at.close()
  })

  test("what happens in the card stays in the card", async () => {
    const at = await stage.visit(...BOXES.home)
    await at.type(SALESY)
    await at.says(/^Salesy/)
    await at.page.evaluate(() => {
      const heard: string[] = []
      ;(window as unknown as { heard: string[] }).heard = heard
      const types = [
        "keydown",
        "keyup",
        "keypress",
        "pointerdown",
        "pointerup",
        "mousedown",
        "mouseup",
        "click",
        "focusin",
        "input"
      ]
      for (const type of types) {
        for (const target of [document.body, document, window]) {
          target.addEventListener(type, (event) => {
            if ((event.target as HTMLElement).popover === "manual") heard.push(type)
          })
        }
      }
    })
    await at.card.click("Fold")
    await at.card.click("Unfold")
    expect(await at.page.evaluate(() => document.activeElement?.getAttribute("data-testid"))).toBe(
      "tweetTextarea_0"
    )
    await notify("focus.switch")
    await pause(200)
    await at.page.keyboard.press("Tab")
    await at.page.keyboard.press("n")
    await at.page.keyboard.press("Escape")
    expect(await at.page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(
      []
    )
    await settings({ folded: false })
    await at.close()
  })

  test("a folded card is remembered, in another tab as well", async () => {
    const one = await stage.visit(...BOXES.home)
    await one.type(SALESY)
    await one.says(/^Salesy/)
    await one.card.click("Fold")
    const other = await stage.visit(...BOXES.facebook)
    await other.type(SALESY)
    const view = await other.says(/^Salesy/)
    expect(view.buttons).toEqual(["Unfold"])
    await other.card.click("Unfold")
    await one.page.bringToFront()
    await until("the first card opens", async () =>
      (await one.card.view())?.buttons.includes("Fold")
    )
    await one.close()
    await other.close()
  })

  test("after Not now it is silent until the box is emptied", async () => {
    const at = await stage.visit(...BOXES.home)
    await at.type(SALESY)
    await at.says(/^Salesy/)
    await at.card.click("Not now")
    await at.type(" Buy now!")
    expect(await at.silence()).toBeNull()
    expect(await markedWords(at.page)).toEqual([])
    await at.page.evaluate(() => window.playgroundSite.setText(""))
    await pause(300)
    await at.type(SALESY)
    await at.says(/^Salesy/)
    await at.close()
  })

  test("survives fifty new editors, and being injected twice", async () => {
    const at = await stage.visit(...BOXES.facebook)
    await at.type(SALESY)
    await at.says(/^Salesy/)
    for (let turn = 0; turn < 50; turn++) {
      await at.page.evaluate(() => window.playgroundSite.remount())
      if (turn % 10 === 0) await pause(400)
    }
    await ask(`${api}.tabs.query({}).then((tabs) => Promise.all(tabs.map((tab) => ${api}.scripting.executeScript(
      { target: { tabId: tab.id }, files: [${JSON.stringify(linterFile(stage.folder))}] }).catch(() => null)))).then(() => true)`)
    await pause(600)
    await at.says(/^Salesy/)
    expect(await hostsIn(at.page)).toBe(1)
    expect((await markedWords(at.page)).length).toBeGreaterThan(0)
    expect(at.errors()).toEqual([])
    await at.close()
  })

  test("is there again after going back", async () => {
    const at = await stage.visit(...BOXES.home)
    await at.type(SALESY)
    await at.says(/^Salesy/)
    await at.page.goto("https://x.com/messages", { waitUntil: "load" })
    await at.page.goBack({ waitUntil: "load" })
    await pause(500)
    if ((await at.model()) === "") await at.type(SALESY)
    else await at.page.click(BOXES.home[1])
    await at.says(/^Salesy/)
    expect(await hostsIn(at.page)).toBe(1)
    await at.close()
  })

  test.each([
    ["100,000 characters", "Buy now and save. ".repeat(5600)],
    ["only emoji", "\u{1F680}\u{1F525}\u{1F4B0}".repeat(40)],
    ["right to left", "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD ".repeat(20)],
    ["zero-width characters", `Buy\u200B now,\u200D only\uFEFF today! ${SALESY}`]
  ])("bears a draft of %s", async (_name, text) => {
    const at = await stage.visit(...BOXES.facebook)
    await at.type(" ")
    await at.page.evaluate((words) => window.playgroundSite.setText(words), text)
    await pause(1500)
    await at.says(/^(?:Salesy|Valuable|Not sure)/)
    expect(at.errors()).toEqual([])
    await at.close()
  })

  describe.each([320, 768, 1280])("at %i px", (width) => {
    test.each(["home", "modal", "facebook", "tiptap", "quill"] as const)(
      "covers nothing that matters in %s",
      async (name) => {
        const at = await stage.visit(...BOXES[name])
        await at.page.setViewport({ width, height: 700 })
        // X changes to a textarea when it is narrow from the start only; here the same box gets narrow.
        await at.type(SALESY)
        await at.says(/^Salesy/)
        await pause(400)
        const look = async () => {
          const view = (await at.card.view())!
          const clear = await at.page.evaluate(() =>
            Array.from(
              document.querySelectorAll(
                '[data-testid^="tweetButton"], [role="progressbar"], [role="dialog"] [aria-label="Post"], .share-actions__primary-action, dialog .dialog-foot button'
              )
            )
              .filter((each) => !each.closest(".layer") === !document.querySelector(".layer"))
              .map((each) => each.getBoundingClientRect())
              .filter((box) => box.width > 0)
              .map(({ x, y, width: w, height }) => ({ x, y, width: w, height }))
          )
          for (const box of clear) {
            const apart =
              box.x + box.width <= view.box.x ||
              view.box.x + view.box.width <= box.x ||
              box.y + box.height <= view.box.y ||
              view.box.y + view.box.height <= box.y
            expect(apart, `${JSON.stringify(view.box)} over ${JSON.stringify(box)}`).toBe(true)
          }
          expect(clear.length).toBeGreaterThan(0)
          expect(view.box.x).toBeGreaterThanOrEqual(0)
          expect(view.box.x + view.box.width).toBeLessThanOrEqual(width)
        }
        await look()
        const view = await at.card.view()
        await at.card.click(view!.buttons.includes("Fold") ? "Fold" : "Unfold")
        await pause(300)
        await look()
        await settings({ folded: false })
        await at.close()
      }
    )
  })

  test("an orphan takes everything of its own away", async () => {
    const at = await stage.visit(...BOXES.home)
    await at.type(SALESY)
    await at.says(/^Salesy/)
    await stage.browser.browser.uninstallExtension(extension)
    await at.type(" And on.")
    await until("nothing of ours is left", async () => (await hostsIn(at.page)) === 0)
    expect(await markedWords(at.page)).toEqual([])
    expect(await at.model()).toBe(`${SALESY} And on.`)
    expect(at.errors()).toEqual([])
    // A newer one takes over in the open tab.
    extension = await stage.install()
    await at.type(" Buy now.")
    await at.says(/^Salesy/)
    expect(await hostsIn(at.page)).toBe(1)
    await at.close()
  })
})
