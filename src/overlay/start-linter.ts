import * as v from "valibot"

import type { EditorBridge } from "~editors/bridge"
import { bridgeFor, isScratchpad } from "~editors/index"
import { plain } from "~editors/bridges/plain"
import { createJudge } from "~engine/judge"
import { reword } from "~engine/rewording/reword"
import { reportUncaught } from "~messaging/report"
import { noticeSchema } from "~messaging/notices"
import { composedContains } from "~sites/composed-tree"
import { isEditable, watchFocus } from "~overlay/page/focus"
import { describeBox } from "~overlay/page/describe-box"
import { type FirstListener, firstListener } from "~overlay/page/hear-first"
import { createPageStore, type PageStore, tell } from "~overlay/page/page-store"
import { createKeptUndo } from "~overlay/draft/kept-undo"
import { createPostingWatch, type PostingWatch } from "~overlay/posting/posting-watch"
import { Session } from "~overlay/session/session"
import { sweepPage } from "~overlay/page/sweep-page"
import { type WrittenDrafts, writtenDrafts } from "~overlay/page/written-drafts"
import { deepActiveElement } from "~platform/active-element"
import { browser } from "~platform/browser"
import type { Composer } from "~sites/adapter"
import { adapterOfPage } from "~sites/own-host"
import { isInLayer } from "~sites/submit"

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
  readonly #first: FirstListener
  readonly #written: WrittenDrafts
  readonly #keptUndo = createKeptUndo()
  /** Boxes that no adapter knows and that the person wants checked all the same. */
  readonly #asked = new WeakSet<Element>()
  #posting: PostingWatch | null = null
  #session: Session | null = null
  #unknown: Composer | null = null
  /** The last element typed in where we do not speak: recognised once, not at every key. */
  #ignored: Element | null = null

  constructor(page: Document) {
    const { signal } = this.#life
    this.#page = page
    this.#adapter = adapterOfPage(page.location.hostname)
    this.#first = firstListener(window)
    this.#written = writtenDrafts(this.#first)
    this.#store = createPageStore(this.#adapter?.id ?? "x", signal)
    if (!this.#adapter) return
    reportUncaught(signal)
    sweepPage(page)
    this.#posting = createPostingWatch(page, {
      adapter: this.#adapter,
      bridgeFor: bridgeOf,
      judge: this.#judge,
      page: this.#store,
      recognise: (target) => this.#spokenBox(this.#find(target)),
      isOwn: (element) => element !== undefined && element === this.#session?.cardElement,
      onPosted: (composer) => this.#onPosted(composer),
      life: signal
    })
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
    if (!here) return
    // The same box may have become a message meanwhile: Mastodon's form is the same for both.
    if (this.#find(target)?.editor === here.editor) {
      this.#endSession()
      return
    }
    // Neither a tool of the composer's own ends the session, be it in the box or in a panel that opened over the page, nor a
    // way through the page with Tab: the draft is still there, and with it the way back from the last change.
    const isLeft = this.#find(target) !== null || this.#session?.isBlank === true
    if (isLeft && !this.#isToolOf(here, target)) this.#endSession()
  }

  #isToolOf(composer: Composer, target: Element): boolean {
    const scope = composer.container ?? this.#adapter?.scope(composer)
    if (scope && composedContains(scope, target)) return true
    return isInLayer(target, composer.editor) && !isEditable(target)
  }

  #enter(composer: Composer): void {
    const here = this.#session?.composer
    if (here?.parts.includes(composer.editor) || (here && composer.parts.includes(here.editor))) {
      this.#session?.update(composer)
      return
    }
    this.#endSession()
    const adapter = this.#adapter
    const posting = this.#posting
    if (!adapter || !posting) return
    this.#session = new Session(
      composer,
      {
        adapter,
        bridgeFor: bridgeOf,
        judge: this.#judge,
        reader: this.#reader,
        page: this.#store,
        posting,
        first: this.#first,
        written: this.#written,
        keptUndo: this.#keptUndo,
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

  /** The box around an element, where Softsell speaks in it; the popup hears of one that nobody knows. */
  #recognise(target: Element): Composer | null {
    const found = this.#find(target)
    this.#setUnknown(found?.kind === "unknown" ? found : null)
    return this.#spokenBox(found)
  }

  /** The box around an element; a post where the person asked for one that nobody knows to be checked. */
  #find(target: Element): Composer | null {
    const found = this.#adapter?.recognise(target, this.#page.location) ?? null
    const isAsked = found?.kind === "unknown" && this.#asked.has(found.editor)
    return isAsked ? { ...found, kind: "post" } : found
  }

  #spokenBox(found: Composer | null): Composer | null {
    return found?.kind === "post" || found?.kind === "reply" ? found : null
  }

  /** A draft went out: what belonged to it is over, also where nobody is at its box any more. */
  #onPosted(composer: Composer): void {
    const session = this.#session
    if (session?.composer.parts.includes(composer.editor)) {
      session.posted()
      return
    }
    this.#store.finishDraft(composer, [])
    void this.#store.refresh()
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
    if (notice === "site.left") this.end()
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

function bridgeOf(editor: HTMLElement): EditorBridge {
  return bridgeFor(editor) ?? plain
}
