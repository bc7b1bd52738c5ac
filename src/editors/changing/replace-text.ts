import type { EditorBridge, Reading, ReplaceResult, Replacement } from "~editors/bridge"
import type { Attempt, EditorHands, SelectedOffsets, Way } from "./editor-hands"
import { spanOf } from "./editor-hands"
import { findAgain } from "./find-again"
import { narrowChange } from "./narrow-change"
import { pause } from "./pause"
import { settle } from "./settle"
import { noteInput, typingIn } from "./watch-typing"

type Refusal = Extract<ReplaceResult, { outcome: "refused" }>["reason"]

/** Added to a merge window so that two clocks may differ, ms. */
const MARGIN_MS = 60

/** Somebody who types on for this long while we wait wants to type, not to replace, ms. */
const LONGEST_WAIT_MS = 6_000

/** Editors move the selection back now and then; Briskine re-selects up to three times. */
const SELECT_ATTEMPTS = 3

/** Between two attempts to select, ms: a browser under load delivers `selectionchange` late. */
const SELECT_RETRY_MS = 30

/** Thrown inside the sequence only, to leave it from any depth. */
class Refused extends Error {
  constructor(readonly reason: Refusal) {
    super(reason)
  }
}

function check(root: HTMLElement, signal: AbortSignal): void {
  if (signal.aborted || !root.isConnected) throw new Refused("gone")
  if (typingIn(root)?.isComposing) throw new Refused("composing")
}

/** Waits until the editor's history would not merge the change with the last typed words. */
async function waitOutMerge(
  root: HTMLElement,
  hands: EditorHands,
  { onWaiting }: Replacement,
  signal: AbortSignal
): Promise<void> {
  if (hands.mergeWindowMs === 0) return
  const typing = typingIn(root)
  const window = hands.mergeWindowMs + MARGIN_MS
  const deadline = performance.now() + LONGEST_WAIT_MS
  const remaining = (): number =>
    typing ? (typingIn(root) ?? typing).lastInputAt + window - performance.now() : 0
  // Nobody watched: the last change may be a moment old.
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
function plan(root: HTMLElement, hands: EditorHands, replacement: Replacement): Attempt {
  const reading = hands.read(root)
  const span = findAgain(replacement.basedOn, replacement.span, reading.text)
  if (!span) throw new Refused("changed")
  const whole = { root, reading, span, text: replacement.text }
  const isLarge = spansLines(whole) || touchesProtected(whole)
  const change = isLarge ? narrowChange(reading.text, whole) : whole
  const attempt = { root, reading, span: change.span, text: change.text }
  if (touchesProtected(attempt)) throw new Refused("protected")
  const refusal = hands.refusal?.(attempt)
  if (refusal) throw new Refused(refusal)
  return hands.adjust ? { ...attempt, ...hands.adjust(attempt) } : attempt
}

function spansLines({ reading, span, text }: Attempt): boolean {
  return `${reading.text.slice(span.start, span.end)}${text}`.includes("\n")
}

function touchesProtected({ reading, span }: Attempt): boolean {
  return reading.segments.some(
    (segment) =>
      segment.node !== null &&
      !segment.editable &&
      segment.start < span.end &&
      segment.end > span.start
  )
}

/** Selects the span and makes sure that the editor's document agrees before anything is written. */
async function selectSpan(
  attempt: Attempt,
  hands: EditorHands,
  signal: AbortSignal
): Promise<void> {
  const { root, reading, span } = attempt
  for (let tries = 0; tries < SELECT_ATTEMPTS; tries++) {
    if (tries > 0) await pause(SELECT_RETRY_MS)
    const home = root.getRootNode() as Document | ShadowRoot
    if (home.activeElement !== root) root.focus({ preventScroll: true })
    if (!hands.select(root, reading, { anchor: span.start, focus: span.end })) {
      throw new Refused("editor")
    }
    await pause(0)
    check(root, signal)
    const now = hands.read(root)
    if (now.text !== reading.text) throw new Refused("changed")
    const selected = hands.selected(root, now)
    const found = selected && spanOf(selected)
    if (found?.start === span.start && found.end === span.end) return
  }
  throw new Refused("editor")
}

function moved(offset: number, { span, text }: Attempt): number {
  if (offset <= span.start) return offset
  if (offset >= span.end) return offset + text.length - (span.end - span.start)
  return span.start + text.length
}

/**
 * Takes back a change that came out wrong. An undo that leads anywhere else is brought again: a draft with odd words in it
 * can be mended by its writer, one that an undo too many has emptied is lost.
 */
async function takeBack(
  root: HTMLElement,
  hands: EditorHands,
  { commands }: Way,
  wanted: string
): Promise<void> {
  const read = (): string => hands.read(root).text
  for (let tries = 1; tries <= commands; tries++) {
    hands.history(root, "undo")
    if ((await settle(read, wanted)) === wanted) return
  }
  for (let tries = 1; tries <= commands; tries++) {
    hands.history(root, "redo")
    await pause(0)
  }
}

function place(root: HTMLElement, hands: EditorHands, selection: SelectedOffsets | null): void {
  if (selection) hands.select(root, hands.read(root), selection)
}

async function carryOut(
  attempt: Attempt,
  hands: EditorHands,
  signal: AbortSignal
): Promise<boolean> {
  const { root, reading, span, text } = attempt
  const before = reading.text
  const wanted = before.slice(0, span.start) + text + before.slice(span.end)
  const read = (): string => hands.read(root).text
  if (wanted === before) return true
  for (const way of hands.ways(attempt)) {
    await selectSpan(attempt, hands, signal)
    const keyBefore = typingIn(root)?.lastKeyAt
    await way.insert(attempt)
    const after = await settle(read, wanted)
    if (after === wanted) return true
    if (after === before) continue
    // Somebody typed on meanwhile: what came of it is theirs, and an undo would take it away.
    const hasTyped = keyBefore !== undefined && typingIn(root)?.lastKeyAt !== keyBefore
    if (hasTyped)
      return findAgain(wanted, { start: span.start, end: span.start + text.length }, after) !== null
    await takeBack(root, hands, way, before)
    return false
  }
  return false
}

/** Where the selection shall be after the change. */
function selectionAfter(
  before: SelectedOffsets | null,
  attempt: Attempt,
  { select, text }: Replacement,
  origin: number
): SelectedOffsets | null {
  if (select && select.end <= text.length) {
    return { anchor: origin + select.start, focus: origin + select.end }
  }
  return before && { anchor: moved(before.anchor, attempt), focus: moved(before.focus, attempt) }
}

/**
 * The one sequence by which Softsell changes a draft, measured in `composers.md` §4 and again on 2026-11-21: find the
 * words again, select them, wait a macrotask so that the editor sees the selection, check it, put the text in by a way
 * that the editor's model takes, read back, undo whatever is not exactly as expected, put the caret back.
 */
export function replaceText(hands: EditorHands): EditorBridge["replace"] {
  return async (root, replacement, signal) => {
    const text = (): string => {
      const reading: Reading = hands.read(root)
      return reading.text
    }
    let caret: SelectedOffsets | null = null
    try {
      check(root, signal)
      await waitOutMerge(root, hands, replacement, signal)
      check(root, signal)
      const reading = hands.read(root)
      const origin = findAgain(replacement.basedOn, replacement.span, reading.text)?.start ?? 0
      const attempt = plan(root, hands, replacement)
      caret = hands.selected(root, reading)
      const isDone = await carryOut(attempt, hands, signal)
      if (!isDone) throw new Refused("editor")
      noteInput(root)
      place(root, hands, selectionAfter(caret, attempt, replacement, origin))
      return { outcome: "replaced", text: text() }
    } catch (error) {
      const reason = error instanceof Refused ? error.reason : "editor"
      if (reason !== "composing" && root.isConnected) place(root, hands, caret)
      return { outcome: "refused", reason, text: text() }
    }
  }
}
