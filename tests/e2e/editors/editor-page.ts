import type { KeyInput, Page } from "puppeteer-core"

import type { RefusalKind } from "~editors/refusal"
import { pageErrors } from "~tools/browsers/collect-page-errors"
import type { TestBrowser } from "~tools/browsers/test-browser"

/** What came of a replacement. */
export type Replaced = {
  /** What the editor holds afterwards. */
  readonly text: string
  /** How long it announced to wait first, ms. */
  readonly waited: number
} & (
  { readonly outcome: "replaced" } | { readonly outcome: "refused"; readonly reason: RefusalKind }
)

/** What the probe says of the editor. */
export type Read = {
  readonly id: string
  readonly text: string
  readonly selection: { readonly anchor: number; readonly focus: number } | null
}

/** The three views of a draft that must agree. */
export type Snapshot = { readonly model: string; readonly read: Read; readonly html: string }

/** A lab page with one editor, its model, and the bridge that reads and changes it. */
export type EditorPage = {
  readonly page: Page
  /** Loads the page anew. */
  readonly open: () => Promise<void>
  /** Mounts a fresh, empty editor with an empty history; much quicker than {@link EditorPage.open}. */
  readonly reset: () => Promise<void>
  /** What would be posted. */
  readonly model: () => Promise<string>
  readonly read: () => Promise<Read>
  /** What the site would post, what the probe reads, and the editor's own markup, all at one moment. */
  readonly snapshot: () => Promise<Snapshot>
  /** Waits until the editor has answered the last key: Quill and React answer in a task of their own. */
  readonly answered: () => Promise<void>
  /** Types at the caret. */
  readonly type: (text: string) => Promise<void>
  /** The site puts this text in and the caret at its end. */
  readonly setText: (text: string) => Promise<void>
  readonly insertMention: (name: string) => Promise<boolean>
  readonly remount: () => Promise<void>
  /** The editor's own markup. */
  readonly html: () => Promise<string>
  readonly focus: () => Promise<void>
  readonly ranges: (start: number, end: number) => Promise<readonly string[]>
  /** Replaces occurrence number `nth` of `old` in the text of now, or in `basedOn`. */
  readonly replace: (old: string, fresh: string, options?: ReplaceOptions) => Promise<Replaced>
  /** Replaces so many units from `start` in the text of now. */
  readonly replaceAt: (start: number, length: number, fresh: string) => Promise<Replaced>
  /** The same while something else happens, on a page that is slow to answer. */
  readonly replaceDuring: (
    change: { readonly start: number; readonly length: number; readonly fresh: string },
    moment: Moment,
    act: () => Promise<void>
  ) => Promise<Replaced>
  readonly press: (key: KeyInput, ...modifiers: readonly KeyInput[]) => Promise<void>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  readonly errors: () => readonly string[]
}

/** What {@link EditorPage.replaceDuring} leaves in the page. */
type Momentary = { readonly moment: Promise<void>; readonly endMoment: () => void }

/** When something happens during a change: so long after it was asked for, or after the editor's selection moved for it. */
export type Moment = { readonly after: "asked" | "selected"; readonly delayMs: number }

/** What may differ from the plain replacement of the first occurrence. */
export type ReplaceOptions = {
  readonly nth?: number
  readonly basedOn?: string
  readonly select?: { readonly start: number; readonly end: number }
}

/** The page is busy for so long whenever the selection moves, so that keys come between two steps of a change, ms. */
const BUSY_MS = 12

/** Longest wait for the frames after a key, ms; a page in the background draws none. */
const ANSWER_MS = 60

const EDITABLE = '[contenteditable="true"], textarea'

/** The same, and what holds the blocks of an editor that has several. */
const EDITOR = `.block-editor-writing-flow, ${EDITABLE}`

/** Where occurrence number `nth` of `part` stands in `text`. @throws Error when there is none */
export function place(text: string, part: string, nth = 0): { start: number; end: number } {
  let start = text.indexOf(part)
  for (let count = 0; count < nth && start >= 0; count++) start = text.indexOf(part, start + 1)
  if (start < 0) throw new Error(`no ${part} number ${nth} in ${text}`)
  return { start, end: start + part.length }
}

/**
 * Opens `/lab?editor=…` in a browser that has the probe extension.
 *
 * @param query e.g. `editor=draft` or `editor=tiptap&shadow=1`
 */
export async function openEditorPage(browser: TestBrowser, query: string): Promise<EditorPage> {
  const url = `https://x.com/lab?${query}`
  const page = await browser.openPage(url)
  let count = 0
  const ask = async <T>(command: object): Promise<T> => {
    count += 1
    const json = await page.evaluate(
      (detail: string, id: number) =>
        new Promise<string>((resolve) => {
          const stop = new AbortController()
          document.addEventListener(
            "softsell-probe-answer",
            (event) => {
              const answer = String((event as CustomEvent).detail)
              if ((JSON.parse(answer) as { id: number }).id !== id) return
              stop.abort()
              resolve(answer)
            },
            { signal: stop.signal }
          )
          document.dispatchEvent(new CustomEvent("softsell-probe", { detail }))
        }),
      JSON.stringify({ id: count, command }),
      count
    )
    const answer = JSON.parse(json) as { readonly value: T; readonly error?: string }
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer.value
  }
  const model = (): Promise<string> => page.evaluate(() => playground.model())
  const read = (): Promise<Read> => ask({ name: "read" })
  // Two frames and a task later, what a key set off has run in every editor here.
  const answered = (): Promise<void> =>
    page.evaluate(
      (patienceMs) =>
        new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, patienceMs)
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              clearTimeout(timer)
              setTimeout(resolve)
            })
          })
        }),
      ANSWER_MS
    )
  const html = (): Promise<string> =>
    page.evaluate((selector) => {
      const outer = document.querySelector(".lab-outer")
      const editor = outer?.shadowRoot?.querySelector(selector) ?? document.querySelector(selector)
      return editor?.outerHTML ?? ""
    }, EDITOR)
  const press = async (key: KeyInput, ...modifiers: readonly KeyInput[]): Promise<void> => {
    for (const modifier of modifiers) await page.keyboard.down(modifier)
    await page.keyboard.press(key)
    for (const modifier of modifiers) await page.keyboard.up(modifier)
    await answered()
  }
  // As a person does it: after a script's `focus()` Firefox does not move the caret by keys within a shadow root.
  const focus = async (): Promise<void> => {
    const [x, y] = await page.evaluate((selector): readonly [number, number] => {
      const roots: (Document | ShadowRoot)[] = [document]
      for (const root of roots) {
        const editor = root.querySelector<HTMLElement>(selector)
        if (editor) {
          editor.scrollIntoView({ block: "nearest" })
          const { left, top, width, height } = editor.getBoundingClientRect()
          return [left + width / 2, top + height / 2]
        }
        for (const element of root.querySelectorAll("*")) {
          if (element.shadowRoot) roots.push(element.shadowRoot)
        }
      }
      throw new Error("there is no editor to click into")
    }, EDITABLE)
    // Firefox says that it has clicked before the page has heard all of it, and React hears of no selection while a button is
    // held: Draft.js would take a change in at its old caret first (2026-11-30).
    await page.evaluate(() => {
      const released = new Promise<void>((resolve) => {
        window.addEventListener("mouseup", () => resolve(), { capture: true, once: true })
      })
      Object.assign(globalThis, { released })
    })
    await page.mouse.click(x, y)
    await page.evaluate(() => (globalThis as unknown as { released: Promise<void> }).released)
  }
  const open = async (): Promise<void> => {
    await page.goto(url, { waitUntil: "load" })
    // The editor comes with an import of its own, after the load event.
    await page.waitForFunction(() => "playground" in globalThis && playground.models().length > 0)
    // The content script runs at document_idle, which may come after the load event.
    await page.waitForFunction(
      () =>
        new Promise((resolve) => {
          document.addEventListener("softsell-probe-answer", () => resolve(true), { once: true })
          document.dispatchEvent(
            new CustomEvent("softsell-probe", { detail: '{"id":0,"command":{"name":"watch"}}' })
          )
          setTimeout(() => resolve(false), 100)
        })
    )
    await focus()
  }
  await open()
  return {
    page,
    open,
    reset: async () => {
      await page.evaluate(() => {
        playgroundSite.setText("")
        playgroundSite.remount()
      })
      await focus()
      await ask({ name: "watch" })
    },
    model,
    read,
    snapshot: async () => {
      const [seenModel, seenRead, seenHtml] = await Promise.all([model(), read(), html()])
      return { model: seenModel, read: seenRead, html: seenHtml }
    },
    answered,
    type: async (text) => {
      await page.keyboard.type(text)
      await answered()
    },
    setText: async (text) => {
      await page.evaluate((next) => {
        playgroundSite.setText(next)
      }, text)
      await focus()
      await answered()
    },
    insertMention: async (name) => {
      const done = await page.evaluate((who) => playgroundSite.insertMention(who), name)
      await answered()
      return done
    },
    remount: async () => {
      await page.evaluate(() => {
        playgroundSite.remount()
      })
      await answered()
    },
    html,
    focus,
    ranges: (start, end) => ask({ name: "ranges", start, end }),
    replace: async (old, fresh, { nth = 0, basedOn, select } = {}) => {
      const text = basedOn ?? (await read()).text
      const span = place(text, old, nth)
      return ask({ name: "replace", basedOn: text, ...span, text: fresh, select })
    },
    replaceAt: async (start, length, fresh) => {
      const basedOn = (await read()).text
      return ask({ name: "replace", basedOn, start, end: start + length, text: fresh })
    },
    replaceDuring: async ({ start, length, fresh }, { after, delayMs }, act) => {
      const basedOn = (await read()).text
      await page.evaluate((busyMs) => {
        const stop = new AbortController()
        const moment = new Promise<void>((resolve) => {
          stop.signal.addEventListener("abort", () => resolve())
          document.addEventListener(
            "selectionchange",
            () => {
              resolve()
              const end = performance.now() + busyMs
              while (performance.now() < end);
            },
            { signal: stop.signal }
          )
        })
        Object.assign(globalThis, { moment, endMoment: () => stop.abort() })
      }, BUSY_MS)
      const done = ask<Replaced>({
        ...{ name: "replace", basedOn, start, end: start + length, text: fresh }
      })
      if (after === "selected") {
        await Promise.race([done, page.evaluate(() => (globalThis as unknown as Momentary).moment)])
      }
      await new Promise((resolve) => setTimeout(resolve, delayMs))
      await act()
      const result = await done
      await page.evaluate(() => (globalThis as unknown as Momentary).endMoment())
      await answered()
      return result
    },
    press,
    undo: () => press("z", "Control"),
    redo: () => press("z", "Control", "Shift"),
    errors: () => pageErrors(page)
  }
}
