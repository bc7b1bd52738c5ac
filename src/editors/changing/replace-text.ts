import type { EditorBridge, Replacement } from "~editors/bridge"
import { refused } from "~editors/refusal"
import { remapSpan, singleEdit } from "~engine/text/edit"
import { overlaps } from "~engine/text/span"
import { focusEditor } from "~editors/reading/selection-in"
import { ok } from "~result"

import { pauseUndoWatch, rememberBefore } from "./after-undo"
import type { Attempt } from "./attempt"
import { insertText } from "./browser-commands"
import {
  type EditorDriver,
  type InsertMethod,
  selectAtOnce,
  selectForSure,
  type SelectedOffsets,
  spanOf
} from "./editor-driver"
import { editorAnswers } from "./insert-methods"
import { type Elsewhere, keepElsewhere } from "./keep-elsewhere"
import { isWrittenOver } from "./is-written-over"
import { type Plan, planChange, Refused } from "./plan-change"
import { pause, settle } from "./settle"
import { protectedWords } from "./split-change"
import { isTyped, type Person, watchPerson } from "./watch-person"
import { actsSoFar, mayBeComposing, noteInput, typingIn } from "./watch-typing"

/** Added to a merge window, ms: an editor may take a paste into its history that much later than we saw it. */
const MARGIN_MS = 150

/** A page that keeps sending input for this long lets no change in, ms. */
const MAX_WAIT_MS = 6_000

/** Editors move the selection back now and then. */
const MAX_SELECT_ATTEMPTS = 3

/** Between two attempts to select, ms: a browser under load delivers `selectionchange` late. */
const SELECT_RETRY_MS = 30

/** One change under way. */
class Change {
  readonly #root: HTMLElement
  readonly #driver: EditorDriver
  readonly #replacement: Replacement
  readonly #signal: AbortSignal
  readonly #person: Person
  #plan: Plan | null = null
  /** Where somebody wrote when this editor took the focus. */
  #elsewhere: Elsewhere | null = null
  /** The draft has held the change. */
  #wasIn = false
  /** What the editor held when somebody acted while the selection was ours. */
  #heldWhenActed: string | null = null

  constructor(
    root: HTMLElement,
    driver: EditorDriver,
    replacement: Replacement,
    signal: AbortSignal
  ) {
    this.#root = root
    this.#driver = driver
    this.#replacement = replacement
    this.#signal = signal
    this.#person = watchPerson(root, (event) => this.#giveWay(event))
  }

  /**
   * @returns the draft as the change leaves it, without what was typed meanwhile
   * @throws Refused
   */
  async make(): Promise<string> {
    const { askedAt } = this.#replacement
    if (askedAt !== undefined && askedAt !== actsSoFar()) throw new Refused("changed")
    this.#check()
    const asked = this.#read()
    await this.#waitOutMergeWindow()
    this.#check()
    // The site itself may write meanwhile.
    if (this.#read() !== asked) throw new Refused("changed")
    const plan = planChange(this.#root, this.#driver, this.#replacement)
    await this.#carryOut(plan)
    this.#finish(plan)
    return plan.expected
  }

  /** Puts the caret back where it was, unless its owner has done so. */
  restore(): void {
    if (!this.#plan || this.#person.hasActed()) return
    this.#select(this.#plan.caret)
    this.#elsewhere?.giveBack()
  }

  end(): void {
    this.#person.leave()
  }

  #read(): string {
    return this.#driver.read(this.#root).text
  }

  #select(selection: SelectedOffsets | null): void {
    if (selection) this.#driver.select(this.#root, this.#driver.read(this.#root), selection)
  }

  #check(): void {
    if (this.#signal.aborted || !this.#root.isConnected) throw new Refused("gone")
    const elsewhere = this.#elsewhere ?? keepElsewhere(this.#root)
    // A word is composed where the focus is, and lost when that goes.
    for (const editor of [this.#root, ...(elsewhere ? [elsewhere.editor] : [])]) {
      if (mayBeComposing(editor)) throw new Refused("composing")
    }
    if (this.#person.hasActed()) throw new Refused("changed")
  }

  /** Somebody acts: what they type must land where they have the caret, not where we have selected something. */
  #giveWay(event: Event): void {
    if (!this.#plan) return
    const { before, expected, caret, movedCaret } = this.#plan
    const reading = this.#driver.read(this.#root)
    this.#heldWhenActed = reading.text
    const place = reading.text === before ? caret : reading.text === expected ? movedCaret : null
    if (!place && !this.#elsewhere) return
    if (place) selectAtOnce(this.#driver, this.#root, reading, place)
    this.#elsewhere?.giveBack()
    // Dictated, or from the system's panel of emoji: no key came before it. The browser has settled where it goes, or where
    // the caret stands after it (Chromium, textareas), by what was selected when it fired this.
    if (isTyped(event)) {
      event.preventDefault()
      event.stopImmediatePropagation()
      insertText(event.data)
    }
  }

  /** Waits until the editor's history no longer merges the change with the last typed words. */
  async #waitOutMergeWindow(): Promise<void> {
    const { mergeWindowMs } = this.#driver
    if (mergeWindowMs === 0) return
    const root = this.#root
    const typing = typingIn(root)
    const window = mergeWindowMs + MARGIN_MS
    const deadline = performance.now() + MAX_WAIT_MS
    const remaining = (): number =>
      typing ? (typingIn(root) ?? typing).lastInputAt + window - performance.now() : 0
    // Typing is not watched here: the last change may be a moment old.
    const first = typing ? remaining() : window
    if (first <= 0) return
    this.#replacement.onWaiting?.(Math.ceil(first))
    await Promise.race([pause(first), this.#person.acts])
    while (remaining() > 0) {
      this.#check()
      if (performance.now() > deadline) throw new Refused("changed")
      await Promise.race([pause(remaining()), this.#person.acts])
    }
  }

  /** Selects the span and makes sure that the editor's document agrees before anything is written. */
  async #selectSpan(attempt: Attempt): Promise<void> {
    const [root, driver] = [this.#root, this.#driver]
    const { reading } = attempt
    const span = driver.selects?.(attempt) ?? attempt.span
    for (let tries = 0; tries < MAX_SELECT_ATTEMPTS; tries++) {
      if (tries > 0) await pause(SELECT_RETRY_MS)
      this.#check()
      this.#elsewhere ??= keepElsewhere(root)
      focusEditor(root)
      if (!driver.select(root, reading, { anchor: span.start, focus: span.end })) {
        throw new Refused("editor")
      }
      await pause(0)
      this.#check()
      const now = driver.read(root)
      if (now.text !== reading.text) throw new Refused("changed")
      const selected = driver.selected(root, now)
      const found = selected && spanOf(selected)
      if (found?.start !== span.start || found.end !== span.end) continue
      if (driver.isDeafAtTimes) {
        await selectForSure(driver, root, { anchor: span.start, focus: span.end })
      }
      return
    }
    throw new Refused("editor")
  }

  /** @throws Refused when the draft does not hold the change in the end */
  async #carryOut(plan: Plan): Promise<void> {
    const { attempts, before, expected, reading } = plan
    const last = attempts.at(-1)
    if (!last || expected === before) return
    this.#plan = plan
    for (const method of this.#methods(attempts, last)) {
      await this.#selectSpan(last)
      await method.insert(last)
      await editorAnswers()
      const onSeen = (): void => {
        this.#wasIn = true
        this.#select(plan.movedCaret)
      }
      const isOver = (): boolean => this.#person.hasActed()
      const after = await settle({ read: () => this.#read(), onSeen, isOver }, expected)
      if (this.#person.hasActed()) {
        if (await this.#isInAfterAll(plan)) return
        throw new Refused("changed")
      }
      // It was in, and is gone: by the site's doing, which is not ours to undo.
      if (this.#wasIn && after !== expected) throw new Refused("changed")
      if (after === before) continue
      // On a busy page the site may write before the first look: an undo would take its words away.
      if (isWrittenOver(after, before, expected)) throw new Refused("changed")
      const now = this.#driver.read(this.#root)
      if (after === expected && protectedWords(now) === protectedWords(reading)) return
      await this.#undo(method, before)
      throw new Refused("editor")
    }
    throw new Refused("editor")
  }

  #methods(attempts: readonly Attempt[], last: Attempt): readonly InsertMethod[] {
    const { insertPieces, insertMethods } = this.#driver
    if (attempts.length === 1 || !insertPieces) return insertMethods(last)
    return [insertPieces(attempts)]
  }

  /** Somebody has acted: the draft is theirs, whatever came of it. An undo would take their words away. */
  async #isInAfterAll({ attempts, before, expected }: Plan): Promise<boolean> {
    if (this.#heldWhenActed === expected) return true
    const [first, last] = [attempts[0], attempts.at(-1)]
    if (this.#heldWhenActed === before || !first || !last) return false
    await pause(0)
    const typed = singleEdit(expected, this.#read())
    const longer = expected.length - before.length
    return !typed || !overlaps(typed, { start: first.span.start, end: last.span.end + longer })
  }

  /**
   * Undoes a change that came out wrong. An undo that leads anywhere else is redone: a draft with odd words in it can be
   * mended by its writer, one that was emptied by one undo too many is lost.
   */
  async #undo({ commands }: InsertMethod, before: string): Promise<void> {
    const isOver = (): boolean => this.#person.hasActed()
    const looking = { read: () => this.#read(), isOver }
    for (let tries = 1; tries <= commands && !isOver(); tries++) {
      this.#driver.history(this.#root, "undo")
      if ((await settle(looking, before)) === before) return
    }
    for (let tries = 1; tries <= commands && !isOver(); tries++) {
      this.#driver.history(this.#root, "redo")
      await pause(0)
    }
  }

  #finish({ attempts, before, expected, caret, movedCaret }: Plan): void {
    noteInput(this.#root)
    const at = caret?.focus ?? attempts.at(-1)?.span.end ?? before.length
    const { life = this.#signal } = this.#replacement
    if (before !== expected) {
      rememberBefore(this.#root, this.#driver, { text: before, caret: at }, life)
    }
    if (this.#person.hasActed()) return
    const placeholder = this.#placeholder()
    this.#select(placeholder ?? movedCaret)
    if (!placeholder) this.#elsewhere?.giveBack()
  }

  /** What is to be filled in, selected. */
  #placeholder(): SelectedOffsets | null {
    const { span, basedOn, text, select } = this.#replacement
    const origin = this.#plan && remapSpan(span, basedOn, this.#plan.before)
    if (!select || !origin || select.end > text.length) return null
    return { anchor: origin.start + select.start, focus: origin.start + select.end }
  }
}

/**
 * The one sequence by which Softsell changes a draft: find the words again, select them, wait a macrotask so that the
 * editor sees the selection, check it, put the text in by a method that the editor's model takes, read back, undo whatever
 * is not exactly as expected, put the caret back. Whoever acts meanwhile has the last word. README.md of `editors/` has
 * the measurements behind it.
 */
export function replaceText(driver: EditorDriver): EditorBridge["replace"] {
  return async (root, replacement, signal) => {
    const change = new Change(root, driver, replacement, signal)
    const goOn = pauseUndoWatch(root)
    try {
      return ok(await change.make())
    } catch (error) {
      const kind = error instanceof Refused ? error.kind : "editor"
      if (kind !== "composing" && root.isConnected) change.restore()
      return refused(kind, driver.read(root).text)
    } finally {
      change.end()
      goOn()
    }
  }
}
