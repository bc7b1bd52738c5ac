import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { WORDS } from "~overlay/card/words"
import { violationsIn } from "../stage/axe"
import { CHIP, SALESY, VALUABLE } from "../stage/drafts"
import { type LoadedExtension, loadExtension } from "../stage/loaded-extension"
import { BOXES, isCardFocused, openStage, type Stage, until, type Visit } from "../stage/stage"

type Where = { readonly at: Visit; readonly extension: LoadedExtension }

/** What the card shows, and how it comes to that. */
const STATES: readonly (readonly [string, string, (where: Where) => Promise<void>])[] = [
  ["the chip", SALESY, ({ at }) => at.says(/^Salesy/).then(() => undefined)],
  ["the panel of a salesy draft", SALESY, ({ at }) => at.offers(WORDS.useGentler)],
  ["the panel of a valuable draft", VALUABLE, ({ at }) => at.opens(CHIP).then(() => undefined)],
  [
    "the menu of what to hide",
    SALESY,
    ({ at }) =>
      at.clicksUntil(WORDS.hide, "the menu is open", (view) =>
        Boolean(
          view?.buttons.some((each) => each.includes("this post") || each.includes(WORDS.hidePost))
        )
      )
  ],
  [
    "the panel after a gentler version",
    SALESY,
    async ({ at }) => {
      await at.clicksToChange(WORDS.useGentler)
      await at.offers(WORDS.undo)
    }
  ],
  [
    "what stands at a mark, with its reason",
    SALESY,
    async ({ at, extension }) => {
      await at.says(/^Salesy/)
      await at.page.keyboard.press("Home")
      await at.page.bringToFront()
      await extension.notify("focus.switch")
      await until("the card has the focus", () => isCardFocused(at.page))
      const shut = (await at.card.view())?.text.length ?? 0
      await at.clicksUntil(
        WORDS.why,
        "the reason is there",
        (view) => (view?.text.length ?? 0) > shut + WORDS.why.length
      )
    }
  ]
]

/** Rules that the card meets in any state; fewer, and axe did not see it. */
const LEAST_PASSED = 12

/** States that begin with the open panel. */
const OPENS = /panel of a salesy|menu|after/

/** The card in a page of its own, in an open root; `{scheme}` is where its scheme stands. */
function pageOf(html: string, css: string, scheme: string): string {
  const card = html.replace(/data-scheme="[a-z]+"/, `data-scheme="${scheme}"`)
  const [markup, style] = [card, css].map((each) => JSON.stringify(each).replaceAll("</", "<\\/"))
  return `<!doctype html><html lang="en"><head><title>Card</title></head><body><main><h1>Card</h1><p>Post</p><div id="host"></div></main>
    <script>
      const root = document.querySelector("#host").attachShadow({ mode: "open" })
      root.innerHTML = ${markup ?? ""}
      const style = document.createElement("style")
      style.textContent = ${style ?? ""}
      root.append(style)
    </script></body></html>`
}

// The two browsers side by side: most of the time both wait for a page.
describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  describe("axe finds nothing on the card's markup, light and dark", { concurrent: false }, () => {
    let stage: Stage
    let extension: LoadedExtension

    beforeAll(async () => {
      stage = await openStage(id)
      extension = await loadExtension(stage)
    })

    afterAll(() => stage.close())

    test.each(STATES)("%s", async (name, draft, show) => {
      const at = await stage.visit(...BOXES.home)
      await at.type(draft)
      if (OPENS.test(name)) await at.opens(CHIP)
      await show({ at, extension })
      const { html, css } = await at.card.source()
      expect(html).toContain(name === "the chip" ? "Salesy" : 'role="group"')
      const page = await stage.browser.browser.newPage()
      for (const scheme of ["light", "dark"]) {
        await page.setContent(pageOf(html, css, scheme))
        const found = await violationsIn(
          (expression) => page.evaluate(expression) as never,
          LEAST_PASSED
        )
        expect(found, scheme).toEqual([])
      }
      await page.close()
      await at.close()
    })
  })
})
