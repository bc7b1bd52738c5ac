import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { SALESY } from "../stage/drafts"
import { type LoadedExtension, loadExtension } from "../stage/loaded-extension"
import {
  BOXES,
  hostsIn,
  isCardFocused,
  markedWords,
  openStage,
  settled,
  type Stage,
  until
} from "../stage/stage"

/** Hosts that browsers ask by themselves, whatever is loaded into them. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gvt1|mozilla|firefox)\.(?:com|org|net)$/

// The two browsers side by side: most of the time both wait for a page.
describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  describe("the card in its page", { concurrent: false }, () => {
    let stage: Stage
    let extension: LoadedExtension

    beforeAll(async () => {
      stage = await openStage(id)
      extension = await loadExtension(stage)
    })

    afterAll(() => stage.close())

    test("adds its host to the page, changes nothing else, and makes no request", async () => {
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
      await settled(at.page)
      expect(await markup()).toBe(before)
      expect(
        await at.page.evaluate(() => (window as unknown as { changes: string[] }).changes)
      ).toEqual([])
      expect(await hostsIn(at.page)).toBe(1)
      expect(
        await at.page.evaluate(() =>
          document.querySelector("div[popover=manual]")!.getAttributeNames().sort().join()
        )
      ).toBe("popover,style")
      const asked = stage.server.requests.slice(requests)
      expect(asked.filter(({ host }) => !BROWSERS_OWN.test(host))).toEqual([])
      await at.close()
    })

    test("Escape in the card closes the panel, then leads back, and never closes the site's dialog", async () => {
      const at = await stage.visit(...BOXES.tiptap)
      await at.type(SALESY)
      await at.says(/^Salesy/)
      await at.page.bringToFront()
      await extension.notify("focus.switch")
      await until("the card has the focus", () => isCardFocused(at.page))
      await at.page.keyboard.press("Escape")
      await until("it closes", async () => !(await at.card.view())?.buttons.includes("Hide"))
      expect(await at.page.evaluate(() => document.querySelector("dialog")!.open)).toBe(true)
      await until("the card keeps the focus", () => isCardFocused(at.page))
      await at.page.keyboard.press("Escape")
      await until("the editor has the focus", () =>
        at.page.evaluate(() => document.activeElement?.classList.contains("ProseMirror") ?? false)
      )
      expect(await at.page.evaluate(() => document.querySelector("dialog")!.open)).toBe(true)
      await at.page.keyboard.type("!")
      await at.models(`${SALESY}!`)
      await at.close()
    })

    test("every key typed in the editor reaches it, with the card open", async () => {
      const at = await stage.visit(...BOXES.modal)
      await at.type(SALESY)
      await at.opens(/^Salesy/)
      await at.page.evaluate(() => {
        const heard: string[] = []
        ;(window as unknown as { heard: string[] }).heard = heard
        window.addEventListener("keydown", (event) => {
          heard.push(`${event.ctrlKey ? "Ctrl+" : ""}${event.key}`)
        })
      })
      await at.page.keyboard.press("Backspace")
      await at.models(SALESY.slice(0, -1))
      await at.page.keyboard.press("Enter")
      await at.models(`${SALESY.slice(0, -1)}\n`)
      await at.page.keyboard.press("Escape")
      await at.page.keyboard.down("Control")
      await at.page.keyboard.press("Enter")
      await at.page.keyboard.up("Control")
      const heard = await at.page.evaluate(() => (window as unknown as { heard: string[] }).heard)
      expect(heard).toEqual(expect.arrayContaining(["Backspace", "Enter", "Escape", "Ctrl+Enter"]))
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
      await at.opens(/^Salesy/)
      await at.closes()
      expect(
        await at.page.evaluate(() => document.activeElement?.getAttribute("data-testid"))
      ).toBe("tweetTextarea_0")
      await extension.notify("focus.switch")
      await until("the card has the focus", () => isCardFocused(at.page))
      await at.page.keyboard.press("Tab")
      await at.page.keyboard.press("n")
      await at.page.keyboard.press("Escape")
      expect(
        await at.page.evaluate(() => (window as unknown as { heard: string[] }).heard)
      ).toEqual([])
      await at.close()
    })

    test("opens by itself only where the person wants that", async () => {
      const at = await stage.visit(...BOXES.home)
      await at.type(SALESY)
      expect((await at.says(/^Salesy/)).buttons).toHaveLength(1)
      await extension.settings({ opensItself: true })
      await at.page.bringToFront()
      await at.offers("Hide")
      await extension.settings({ opensItself: false })
      await until("it closes", async () => !(await at.card.view())?.buttons.includes("Hide"))
      await at.close()
    })

    test("hidden for a post it is silent until the box is emptied", async () => {
      const at = await stage.visit(...BOXES.home)
      await at.type(SALESY)
      await at.opens(/^Salesy/)
      await at.clicksThrough("Hide", "Hide for this post", "Undo")
      await at.type(" Buy now!")
      expect(await at.silence()).toBeNull()
      expect(await markedWords(at.page)).toEqual([])
      await at.page.evaluate(() => window.playgroundSite.setText(""))
      await settled(at.page)
      await at.type(SALESY)
      await at.says(/^Salesy/)
      await at.close()
    })
  })
})
