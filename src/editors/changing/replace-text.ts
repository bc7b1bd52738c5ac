import type { EditorBridge, Replacement } from "~editors/bridge"
import { refused, type RefusalKind } from "~editors/refusal"
import { remapSpan, singleEdit } from "~engine/text/edit"
import { overlaps } from "~engine/text/span"
import { ok } from "~result"

import { type Attempt, lineBreaksIn, touchedSegments } from "./attempt"
import { type EditorDriver, type InsertMethod, type SelectedOffsets, spanOf } from "./editor-driver"
import { narrowChange } from "./narrow-change"
import { pause, settle } from "./settle"
import { noteInput, typingIn } from "./watch-typing"

/** Added to a merge window so that two clocks may differ, ms. */
const MARGIN_MS = 60

/** Somebody who keeps typing for this long wants to type, not to replace, ms. */
const MAX_WAIT_MS = 6_000

/** Editors move the selection back now and then. */
const MAX_SELECT_ATTEMPTS = 3

/** Between two attempts to select, ms: a browser under load delivers `selectionchange` late. */
const SELECT_RETRY_MS = 30

/** Leaves the sequence from any depth; never thrown out of it. */
class Refused extends Error {
  constructor(readonly kind: RefusalKind) {
    super(kind)
  }
}

function check(root: HTMLElement, signal: AbortSignal): void {
  if (signal.aborted || !root.isConnected) throw new Refused("gone")
  if (typingIn(root)?.isComposing) throw new Refused("composing")
}

/** Waits until the editor's history no longer merges the change with the last typed words. */
async function waitOutMergeWindow(
  root: HTMLElement,
  driver: EditorDriver,
  { onWaiting }: Replacement,
  signal: AbortSignal
): Promise<void> {
  if (driver.mergeWindowMs === 0) return
  const typing = typingIn(root)
  const window = driver.mergeWindowMs + MARGIN_MS
  const deadline = performance.now() + MAX_WAIT_MS
  const remaining = (): number =>
    typing ? (typingIn(root) ?? typing).lastInputAt + window - performance.now() : 0
  // Typing is not watched here: the last change may be a moment old.
  const first = typing ? remaining() : window
  if (first <= 0) return
  onWaiting?.(Math.ceil(first))
  await pause(first)
  while (remaining() > 0) {
    check(root, signal)
    if (performance.now() > deadline) throw new Refused("changed")
    await pause(remaining())
  }
}

/** The change as it applies to what the editor holds now. */
function planAttempt(root: HTMLElement, driver: EditorDriver, replacement: Replacement): Attempt {
  const reading = driver.read(root)
  const span = remapSpan(replacement.span, replacement.basedOn, reading.text)
  if (!span) throw new Refused("changed")
  const whole = { root, reading, span, text: replacement.text }
  const { removed, inserted } = lineBreaksIn(whole)
  const isLarge = removed || inserted || touchesProtected(whole)
  const change = isLarge ? narrowChange(reading.text, whole) : whole
  const attempt = { root, reading, span: change.span, text: change.text }
  if (touchesProtected(attempt)) throw new Refused("protected")
  const refusal = driver.refusal?.(attempt)
  if (refusal) throw new Refused(refusal)
  return driver.adjust ? { ...attempt, ...driver.adjust(attempt) } : attempt
}

function touchesProtected(attempt: Attempt): boolean {
  return touchedSegments(attempt).some(({ node, editable }) => node !== null && !editable)
}

/** Selects the span and makes sure that the editor's document agrees before anything is written. */
async function selectSpan(
  attempt: Attempt,
  driver: EditorDriver,
  signal: AbortSignal
): Promise<void> {
  const { root, reading, span } = attempt
  for (let tries = 0; tries < MAX_SELECT_ATTEMPTS; tries++) {
    if (tries > 0) await pause(SELECT_RETRY_MS)
    const home = root.getRootNode() as Document | ShadowRoot
    if (home.activeElement !== root) root.focus({ preventScroll: true })
    if (!driver.select(root, reading, { anchor: span.start, focus: span.end })) {
      throw new Refused("editor")
    }
    await pause(0)
    check(root, signal)
    const now = driver.read(root)
    if (now.text !== reading.text) throw new Refused("changed")
    const selected = driver.selected(root, now)
    const found = selected && spanOf(selected)
    if (found?.start === span.start && found.end === span.end) return
  }
  throw new Refused("editor")
}

function movedOffset(offset: number, { span, text }: Attempt): number {
  if (offset <= span.start) return offset
  if (offset >= span.end) return offset + text.length - (span.end - span.start)
  return span.start + text.length
}

/**
 * Undoes a change that came out wrong. An undo that leads anywhere else is redone: a draft with odd words in it can be
 * mended by its writer, one that was emptied by one undo too many is lost.
 */
async function undoChange(
  root: HTMLElement,
  driver: EditorDriver,
  { commands }: InsertMethod,
  expected: string
): Promise<void> {
  const read = (): string => driver.read(root).text
  for (let tries = 1; tries <= commands; tries++) {
    driver.history(root, "undo")
    if ((await settle(read, expected)) === expected) return
  }
  for (let tries = 1; tries <= commands; tries++) {
    driver.history(root, "redo")
    await pause(0)
  }
}

function restoreSelection(
  root: HTMLElement,
  driver: EditorDriver,
  selection: SelectedOffsets | null
): void {
  if (selection) driver.select(root, driver.read(root), selection)
}

async function carryOut(
  attempt: Attempt,
  driver: EditorDriver,
  signal: AbortSignal
): Promise<boolean> {
  const { root, reading, span, text } = attempt
  const before = reading.text
  const expected = before.slice(0, span.start) + text + before.slice(span.end)
  const read = (): string => driver.read(root).text
  if (expected === before) return true
  for (const method of driver.insertMethods(attempt)) {
    await selectSpan(attempt, driver, signal)
    const keyBefore = typingIn(root)?.lastKeyAt
    await method.insert(attempt)
    const after = await settle(read, expected)
    if (after === expected) return true
    if (after === before) continue
    // Somebody has typed meanwhile: the result is theirs, and an undo would take their words away.
    const hasTyped = keyBefore !== undefined && typingIn(root)?.lastKeyAt !== keyBefore
    if (hasTyped) {
      const typed = singleEdit(expected, after)
      return !typed || !overlaps(typed, { start: span.start, end: span.start + text.length })
    }
    await undoChange(root, driver, method, before)
    return false
  }
  return false
}

/** Where the selection belongs after the change. */
function selectionAfter(
  before: SelectedOffsets | null,
  attempt: Attempt,
  { select, text }: Replacement,
  origin: number
): SelectedOffsets | null {
  if (select && select.end <= text.length) {
    return { anchor: origin + select.start, focus: origin + select.end }
  }
  return (
    before && {
      anchor: movedOffset(before.anchor, attempt),
      focus: movedOffset(before.focus, attempt)
    }
  )
}

/**
 * The one sequence by which Softsell changes a draft: find the words again, select them, wait a macrotask so that the
 * editor sees the selection, check it, put the text in by a method that the editor's model takes, read back, undo whatever
 * is not exactly as expected, put the caret back. README.md of `editors/` has the measurements behind it.
 */
export function replaceText(driver: EditorDriver): EditorBridge["replace"] {
  return async (root, replacement, signal) => {
    const text = (): string => driver.read(root).text
    let caret: SelectedOffsets | null = null
    try {
      check(root, signal)
      await waitOutMergeWindow(root, driver, replacement, signal)
      check(root, signal)
      const reading = driver.read(root)
      const origin = remapSpan(replacement.span, replacement.basedOn, reading.text)?.start ?? 0
      const attempt = planAttempt(root, driver, replacement)
      caret = driver.selected(root, reading)
      const isDone = await carryOut(attempt, driver, signal)
      if (!isDone) throw new Refused("editor")
      noteInput(root)
      restoreSelection(root, driver, selectionAfter(caret, attempt, replacement, origin))
      return ok(text())
    } catch (error) {
      const kind = error instanceof Refused ? error.kind : "editor"
      if (kind !== "composing" && root.isConnected) restoreSelection(root, driver, caret)
      return refused(kind, text())
    }
  }
}
