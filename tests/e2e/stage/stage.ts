import { readdirSync } from "node:fs"
import { resolve } from "node:path"

import type { Frame, Page } from "puppeteer-core"
import { inject } from "vitest"

import { WORDS } from "~overlay/card/words"
import { buildFolder } from "~tools/build/build-targets"
import { type PlaygroundServer, servePlayground } from "~tools/playground/serve-playground"
import type { Card, CardView } from "~tools/browsers/card"
import { openCard } from "~tools/browsers/open-card"
import { pageErrors } from "~tools/browsers/collect-page-errors"
import type { BrowserId } from "~tools/browsers/find-browser"
import { launchBrowser } from "~tools/browsers/launch-browser"
import type { TestBrowser } from "~tools/browsers/test-browser"

/** Longest wait for anything to show, ms: 20 seconds were too few for a cold Firefox on two cores at load 12 (2026-11-22). */
const PATIENCE_MS = 50_000
/** Between two looks, ms. */
const LOOK_EVERY_MS = 100
/** After so long without a card the page counts as silent, ms: several pauses in the typing. */
const SILENCE_MS = 1500

/** Frames without a change after which the card stands still: a fold goes by the background and back first. */
const STILL_FRAMES = 15

/** An open compose page, and what a person does there. */
export type Visit = {
  readonly page: Page
  readonly card: Card
  /** Clicks into the box and types. */
  readonly type: (text: string) => Promise<void>
  /** Selects everything in the box and types over it. */
  readonly rewrite: (text: string) => Promise<void>
  /** Waits until the card has this button. */
  readonly offers: (button: string) => Promise<void>
  /** Waits until the chip says something that matches. @throws Error with what it said instead */
  readonly says: (pattern: RegExp) => Promise<CardView>
  /** Waits for a chip that matches, and opens the panel. */
  readonly opens: (pattern: RegExp) => Promise<CardView>
  /**
   * Clicks a button until the site would post exactly this: a press right after the card has moved is not taken, and a
   * person presses again.
   */
  readonly clicksTo: (button: string, text: string) => Promise<void>
  /** The same until something else holds. */
  readonly clicksUntil: (
    button: string | RegExp,
    what: string,
    isDone: (view: CardView | null) => Promise<boolean> | boolean
  ) => Promise<void>
  /** The same with one button after the other, each until the card offers the next; the last is waited for only. */
  readonly clicksThrough: (...buttons: readonly string[]) => Promise<void>
  /** The same with "Close", until nothing is open any more. */
  readonly closes: () => Promise<void>
  /** The same until the site would post anything else than now. */
  readonly clicksToChange: (button: string | RegExp) => Promise<void>
  /** Waits, and gives the card that should not be there. */
  readonly silence: () => Promise<CardView | null>
  /** What the site would post now. */
  readonly model: () => Promise<string>
  /** Waits until the site would post exactly this. @throws Error with what it would post instead */
  readonly models: (text: string) => Promise<void>
  readonly errors: () => readonly string[]
  readonly close: () => Promise<void>
}

/** A browser, compose pages, and the extension's build for that browser. */
export type Stage = {
  readonly browser: TestBrowser
  readonly server: PlaygroundServer
  readonly folder: string
  /** Loads the extension and gives its id. */
  readonly install: () => Promise<string>
  /** Opens a compose page. @param editor selector of its box */
  readonly visit: (url: string, editor: string) => Promise<Visit>
  readonly close: () => Promise<void>
}

/** Address of a compose page, and selector of its box. */
type Box = readonly [url: string, editor: string]

type BoxName = "home" | "modal" | "thread" | "narrow" | "facebook" | "quill" | "tiptap"

/** The boxes that tests write in. */
export const BOXES: Readonly<Record<BoxName, Box>> = {
  home: ["https://x.com/home", '[data-testid="tweetTextarea_0"][contenteditable="true"]'],
  modal: ["https://x.com/compose/post", '[role="dialog"] [data-testid="tweetTextarea_0"]'],
  thread: ["https://x.com/compose/post?parts=2", '[role="dialog"] [data-testid="tweetTextarea_0"]'],
  narrow: ["https://mobile.x.com/compose/post", '[role="dialog"] textarea'],
  facebook: ["https://www.facebook.com/?compose=1", '[role="dialog"] [contenteditable="true"]'],
  quill: ["https://www.linkedin.com/feed/?variant=quill&shareActive=true", ".ql-editor"],
  tiptap: ["https://www.linkedin.com/feed/?shareActive=true", "dialog .ProseMirror"]
}

/** Waits until `look` gives something. @throws Error that names what was waited for and what was seen last */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  seen: () => unknown = () => "nothing"
): Promise<T> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const found = await look()
    if (found !== null && found !== undefined && found !== false) return found
    if (Date.now() > end)
      throw new Error(`${what}: not within ${PATIENCE_MS} ms; ${String(seen())}`)
    await pause(LOOK_EVERY_MS)
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** A person who sees nothing come of a press waits so long before they press again, ms. */
export const PRESS_AGAIN_MS = 2000

/** Waits until the page's scripts have run and the card has stood at one place for three frames. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    (frames, patienceMs) =>
      new Promise<void>((resolve, reject) => {
        const end = performance.now() + patienceMs
        const placeOfCard = () =>
          document.querySelector("div[popover=manual]")?.getAttribute("style") ?? ""
        let last = placeOfCard()
        let still = 0
        const look = () => {
          const now = placeOfCard()
          still = now === last ? still + 1 : 0
          last = now
          if (still >= frames) resolve()
          else if (performance.now() > end) reject(new Error("the card never stood still"))
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
    STILL_FRAMES,
    PATIENCE_MS
  )
}

/** Sets everything up. The extension is not loaded yet. */
export async function openStage(id: BrowserId): Promise<Stage> {
  const server = await servePlayground(new Map(inject("playground")))
  const browser = await launchBrowser(id, { server })
  // Firefox wants an absolute path.
  const folder = resolve(buildFolder(id === "chromium" ? "chrome-mv3" : "firefox-mv3"))
  return {
    browser,
    server,
    folder,
    install: () => browser.installExtension(folder),
    visit: async (url, editor) => visitPage(browser, await browser.openPage(url), editor),
    close: async () => {
      await browser.close()
      await server.close()
    }
  }
}

function isOpen(view: CardView | null): boolean {
  return view?.buttons.includes("Hide") ?? false
}

/** A visit to a page that is open already. */
export async function visitPage(browser: TestBrowser, page: Page, editor: string): Promise<Visit> {
  await page.waitForSelector(editor, { visible: true })
  // LinkedIn's newest dialog puts the editor in the place of a look-alike half a second later.
  await page.waitForFunction(() => document.querySelector('[class="tiptap"]') === null)
  await page.waitForSelector(editor, { visible: true })
  const card = openCard(browser, page)
  const model = () => page.evaluate(() => window.playground.model())
  const says = (pattern: RegExp) => {
    let last = "the card never showed"
    return until(
      `the card says ${String(pattern)}`,
      async () => {
        const view = await card.view()
        const chip = view?.buttons[0] ?? ""
        if (view) last = `it says: ${chip}`
        return pattern.test(chip) ? view : null
      },
      () => last
    )
  }
  const clicksUntil: Visit["clicksUntil"] = async (button, what, isDone) => {
    let clickedAt = -Infinity
    let last: CardView | null = null
    await until(
      what,
      async () => {
        last = await card.view()
        if (await isDone(last)) return true
        const isThere = last?.buttons.some((name) =>
          typeof button === "string" ? name === button : button.test(name)
        )
        if (isThere && Date.now() - clickedAt > PRESS_AGAIN_MS) {
          await card.click(button)
          clickedAt = Date.now()
        }
        return false
      },
      () => `the card: ${last?.text ?? "none"}`
    )
  }
  return {
    page,
    card,
    type: async (text) => {
      const box = await page.waitForSelector(editor, { visible: true })
      await box!.click()
      await page.keyboard.type(text)
    },
    rewrite: async (text) => {
      await page.keyboard.down("Control")
      await page.keyboard.press("a")
      await page.keyboard.up("Control")
      await page.keyboard.type(text)
    },
    offers: async (button) => {
      await until(`the card offers ${button}`, async () =>
        (await card.view())?.buttons.includes(button)
      )
    },
    says,
    opens: async (pattern) => {
      await says(pattern)
      await settled(page)
      await clicksUntil(pattern, "the panel is open", isOpen)
      return (await card.view())!
    },
    clicksTo: (button, text) =>
      clicksUntil(
        button,
        `${button} makes ${JSON.stringify(text)}`,
        async () => (await model()) === text
      ),
    clicksUntil,
    clicksThrough: async (...buttons) => {
      for (const [index, next] of buttons.slice(1).entries()) {
        const button = buttons[index]!
        await clicksUntil(
          button,
          `${button} leads to ${next}`,
          (view) => view?.buttons.includes(next) === true
        )
      }
    },
    closes: () =>
      clicksUntil(
        WORDS.close,
        "nothing is open",
        (view) => view?.buttons.includes(WORDS.close) === false
      ),
    clicksToChange: async (button) => {
      const before = await model()
      await clicksUntil(
        button,
        `${String(button)} changes the draft`,
        async () => (await model()) !== before
      )
    },
    silence: async () => {
      await pause(SILENCE_MS)
      return card.view()
    },
    model,
    models: async (text) => {
      let last = ""
      await until(
        `the box holds ${JSON.stringify(text)}`,
        async () => (last = await model()) === text,
        () => `it holds ${JSON.stringify(last)}`
      )
    },
    errors: () => pageErrors(page),
    close: () => page.close()
  }
}

/** Whether the focus of this document is within the card. */
export function isCardFocused(page: Page | Frame): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement } = document
    return activeElement instanceof HTMLElement && activeElement.popover === "manual"
  })
}

/** The words that are selected in the box that has the focus. */
export function selectedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const box = document.activeElement
    return box instanceof HTMLTextAreaElement
      ? box.value.slice(box.selectionStart, box.selectionEnd)
      : (getSelection()?.toString() ?? "")
  })
}

/** The words that are marked on a page, in the order of the marks. */
export function markedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Array.from(CSS.highlights.values()).flatMap((highlight) =>
      Array.from(highlight as unknown as Iterable<Range>, (range) => range.toString())
    )
  )
}

/** How many elements of ours stand in a page. */
export function hostsIn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      Array.from(document.querySelectorAll("div[popover=manual]")).filter(
        (each) => !each.firstChild
      ).length
  )
}

/** Name of the linter's file in a build. */
export function linterFile(folder: string): string {
  const name = readdirSync(folder).find((each) => /^linter\.[\w.]+\.js$/.test(each))
  if (!name) throw new Error(`no linter in ${folder}`)
  return name
}
