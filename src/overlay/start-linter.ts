import * as v from "valibot"

import { bridgeFor, isScratchpad } from "~editors/index"
import { plain } from "~editors/bridges/plain"
import { createJudge } from "~engine/judge"
import { reword } from "~engine/rewording/reword"
import { reportUncaught } from "~messaging/report"
import { noticeSchema } from "~messaging/notices"
import { composedContains } from "~sites/composed-tree"
import { deepActiveElement, watchFocus } from "~overlay/page/focus"
import { describeBox } from "~overlay/page/describe-box"
import { createPageStore, type PageStore, tell } from "~overlay/page/page-store"
import { Session } from "~overlay/session/session"
import { sweepPage } from "~overlay/page/sweep-page"
import { browser } from "~platform/browser"
import type { Composer } from "~sites/adapter"
import { adapterFor } from "~sites/index"

/** Where the page's isolated world remembers that a linter is at work. */
const FLAG = Symbol.for("softsell.linter")

/** Starts the linter in this page, or lets the one that is here look again. */
export function startLinter(page: Document = document): void {
  const world = globalThis as unknown as Record<symbol, Linter | undefined>
  const known = world[FLAG]
  if (known?.isAlive()) {
    known.look()
    return
  }
  known?.end()
  world[FLAG] = new Linter(page)
}

/** One page's linter: finds the focused compose box, and keeps at most one session. */
class Linter {
  readonly #page: Document
  readonly #life = new AbortController()
  readonly #judge = createJudge(reword)
  readonly #reader = createJudge()
  readonly #adapter
  readonly #store: PageStore
  /** Boxes that no adapter knows and that the person wants checked all the same. */
  readonly #asked = new WeakSet<Element>()
  #session: Session | null = null
  #unknown: Composer | null = null
  /** The last element typed in where we do not speak: recognised once, not at every key. */
  #ignored: Element | null = null

  constructor(page: Document) {
    const { signal } = this.#life
    this.#page = page
    this.#adapter = adapterFor(page.location.hostname)
    this.#store = createPageStore(this.#adapter?.id ?? "x", signal)
    if (!this.#adapter) return
    reportUncaught(signal)
    sweepPage(page)
    watchFocus(page, (target, event) => this.#onFocus(target, event.type === "input"), signal)
    const onMessage = (message: unknown): undefined => this.#onNotice(message)
    browser.runtime.onMessage.addListener(onMessage)
    signal.addEventListener("abort", () => {
      if (browser.runtime.id) browser.runtime.onMessage.removeListener(onMessage)
    })
    const view = page.defaultView
    // A page that is kept for "back" must be kept without the card, and looked at again when it returns.
    view?.addEventListener("pagehide", () => this.#endSession(), { signal })
    view?.addEventListener("pageshow", () => this.look(), { signal })
    this.look()
  }

  /** False once the extension is gone or replaced; then everything of ours leaves the page. */
  isAlive(): boolean {
    if (this.#life.signal.aborted) return false
    if (browser.runtime.id) return true
    this.end()
    return false
  }

  /** Looks at what has the focus now. */
  look(): void {
    const focused = deepActiveElement(this.#page)
    if (focused) this.#onFocus(focused, false)
  }

  /** Leaves nothing behind. */
  end(): void {
    this.#life.abort()
    this.#endSession()
  }

  #onFocus(target: Element, typed: boolean): void {
    if (!this.isAlive() || target === this.#session?.cardElement || isScratchpad(target)) return
    const here = this.#session?.composer
    if (typed && (here?.editor.contains(target) || target === this.#ignored)) return
    const composer = this.#recognise(target)
    this.#ignored = composer ? null : target
    if (composer) {
      this.#enter(composer)
      return
    }
    // A button of the composer's own toolbar does not end the session.
    const isInside = here?.container && composedContains(here.container, target)
    if (!isInside || this.#unknown) this.#endSession()
  }

  #enter(composer: Composer): void {
    const here = this.#session?.composer
    if (here?.parts.includes(composer.editor) || (here && composer.parts.includes(here.editor))) {
      this.#session?.update(composer)
      return
    }
    this.#endSession()
    const adapter = this.#adapter
    if (!adapter) return
    this.#session = new Session(
      composer,
      {
        adapter,
        bridgeFor: (editor) => bridgeFor(editor) ?? plain,
        judge: this.#judge,
        reader: this.#reader,
        page: this.#store,
        life: this.#life.signal,
        recognise: (editor) => this.#recognise(editor),
        isAlive: () => this.isAlive()
      },
      () => {
        this.#endSession()
        // The site may have put another editor in its place, with the focus already in it.
        setTimeout(() => {
          if (!this.#session && this.isAlive()) this.look()
        }, 0)
      }
    )
  }

  /** The box around an element, where Softsell speaks in it. */
  #recognise(target: Element): Composer | null {
    const found = this.#adapter?.recognise(target, this.#page.location) ?? null
    const asked = found?.kind === "unknown" && this.#asked.has(found.editor)
    this.#setUnknown(found?.kind === "unknown" && !asked ? found : null)
    if (!found) return null
    if (asked) return { ...found, kind: "post" }
    return found.kind === "post" || found.kind === "reply" ? found : null
  }

  #setUnknown(box: Composer | null): void {
    if (box?.editor === this.#unknown?.editor) return
    this.#unknown = box
    void tell("box.unknown", { description: box ? describeBox(box.editor) : null })
  }

  #onNotice(message: unknown): undefined {
    const parsed = v.safeParse(noticeSchema, message)
    if (!parsed.success || !this.isAlive()) return
    const { notice } = parsed.output
    if (notice === "linter.look") this.look()
    if (notice === "focus.switch") this.#session?.switchFocus()
    if (notice === "context.changed") this.#store.outdated()
    if (notice === "box.check" && this.#unknown) {
      this.#asked.add(this.#unknown.editor)
      this.#onFocus(this.#unknown.editor, false)
    }
  }

  #endSession(): void {
    this.#session?.end()
    this.#session = null
  }
}
