import { act, type ReactElement } from "react"
import { createRoot, type Root } from "react-dom/client"

import { createHandlers } from "~background/handlers"
import { noteUnexpected } from "~background/note-unexpected"
import { createUpkeep } from "~background/upkeep"
import { handle } from "~messaging/handle"
import { createHistory } from "~store/history"
import { openPageData, type PageData } from "~ui/page-data"

import { type FakeBrowser, freshBrowser } from "../store/fake-browser"
import { MemoryRecords } from "../store/memory-records"

/** Noon of a Saturday, milliseconds since the Unix epoch, UTC. */
export const NOW = Date.UTC(2026, 0, 31, 12)

/** An extension page in a window without a screen, with the real background behind its messages. */
export class PageHarness {
  readonly browser: FakeBrowser = freshBrowser()
  readonly records = new MemoryRecords()
  readonly #root: Root
  readonly #host = document.createElement("div")

  constructor() {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
    document.body.replaceChildren(this.#host)
    this.#root = createRoot(this.#host)
    const services = {
      history: createHistory(this.records, () => NOW),
      records: this.records,
      now: () => NOW,
      offsetAt: () => 0
    }
    const handlers = createHandlers(services, createUpkeep(services).afterWishes)
    const sender = {
      tabId: null,
      frameId: null,
      private: false,
      site: null,
      url: "chrome-extension://softsell/"
    }
    this.browser.runtime.answer = async (message) =>
      handle(handlers, message, sender, noteUnexpected)
  }

  /** Data for the page's `open`. */
  readonly open = (): PageData => openPageData(undefined, this.records, () => NOW)

  /** Shows a page and waits until it has read what it shows. */
  async show(page: ReactElement): Promise<void> {
    await act(async () => {
      this.#root.render(page)
      await settled()
    })
  }

  /** Does something and waits until the page has caught up. */
  async after(step: () => unknown): Promise<void> {
    await act(async () => {
      await step()
      await settled()
    })
  }

  async click(name: string | RegExp): Promise<void> {
    const button = this.named(name)
    await this.after(() => button.click())
  }

  /** The button, switch, radio or slider of that accessible name. */
  named(name: string | RegExp): HTMLElement {
    const first = this.all().find((element) => matches(accessibleName(element), name))
    if (!first) {
      throw new Error(
        `nothing named ${String(name)} among ${this.all().map(accessibleName).join(" | ")}`
      )
    }
    return first
  }

  /** Chooses in the list of that accessible name. */
  async choose(name: string | RegExp, value: string): Promise<void> {
    const list = this.named(name) as HTMLSelectElement
    await this.after(() => {
      list.value = value
      list.dispatchEvent(new Event("change", { bubbles: true }))
    })
  }

  /** Types into an input or a text area, in the place of what it holds. */
  async write(name: string | RegExp, text: string): Promise<void> {
    const box = this.named(name)
    await this.after(() => {
      const { prototype } =
        box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
      // Through the prototype's setter, past the one that React watches with.
      Reflect.set(prototype, "value", text, box)
      box.dispatchEvent(new Event("input", { bubbles: true }))
    })
  }

  /** Opens what is folded away. */
  async unfold(summary: RegExp): Promise<void> {
    await this.after(() => {
      const details = this.named(summary).parentElement as HTMLDetailsElement
      details.open = true
      details.dispatchEvent(new Event("toggle"))
    })
  }

  has(name: string | RegExp): boolean {
    return this.all().some((element) => matches(accessibleName(element), name))
  }

  get text(): string {
    const body = document.body.cloneNode(true) as HTMLElement
    for (const style of body.querySelectorAll("style")) style.remove()
    return body.textContent.replace(/\s+/g, " ")
  }

  /** What the page has asked of the background, by name. */
  get requests(): string[] {
    return this.browser.calls
      .filter(([call]) => call === "sendMessage")
      .map(([, message]) => (message as { name: string }).name)
  }

  async close(): Promise<void> {
    await act(async () => {
      this.#root.unmount()
      await settled()
    })
  }

  private all(): HTMLElement[] {
    const found = document.body.querySelectorAll<HTMLElement>(
      "button, input, select, textarea, summary, [role=slider]"
    )
    return [...found]
  }
}

function accessibleName(element: HTMLElement): string {
  const label = element.getAttribute("aria-label")
  if (label !== null) return label
  const by = element.getAttribute("aria-labelledby")
  if (by !== null) return document.getElementById(by)?.textContent ?? ""
  const tied =
    element.id === "" ? null : document.querySelector(`label[for="${CSS.escape(element.id)}"]`)
  return (tied ?? element.closest("label") ?? element).textContent.trim()
}

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? name === wanted : wanted.test(name)
}

/** Long enough for every promise of a page that waits for nothing but memory. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0))
}
