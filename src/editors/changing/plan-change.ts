import type { Reading, Replacement } from "~editors/bridge"
import type { RefusalKind } from "~editors/refusal"
import { remapSpan } from "~engine/text/edit"

import { type Attempt, lineBreaksIn, withChanges } from "./attempt"
import type { EditorDriver, SelectedOffsets } from "./editor-driver"
import { narrowChange } from "./narrow-change"
import { splitChange, touchesProtected } from "./split-change"

/** Leaves the sequence from any depth; never thrown out of it. */
export class Refused extends Error {
  constructor(readonly kind: RefusalKind) {
    super(kind)
  }
}

/** The changes that are to go in as one step, and the draft around them. */
export type Plan = {
  readonly reading: Reading
  /** In the order of the text; more than one only around a name that stays. */
  readonly attempts: readonly Attempt[]
  readonly before: string
  readonly expected: string
  /** Where the person has the caret, before and after. */
  readonly caret: SelectedOffsets | null
  readonly movedCaret: SelectedOffsets | null
}

/**
 * The change as it applies to what the editor holds now.
 * @throws Refused
 */
export function planChange(
  root: HTMLElement,
  driver: EditorDriver,
  { span: asked, basedOn, text }: Replacement
): Plan {
  const reading = driver.read(root)
  const span = remapSpan(asked, basedOn, reading.text)
  if (!span) throw new Refused("changed")
  const whole = { root, reading, span, text }
  const { removed, inserted } = lineBreaksIn(whole)
  const isLarge = removed || inserted || touchesProtected(whole)
  const change = isLarge ? narrowChange(reading.text, whole) : whole
  const attempts = attemptsFor({ root, reading, span: change.span, text: change.text }, driver)
  const caret = driver.selected(root, reading)
  const before = reading.text
  const expected = withChanges(before, attempts)
  const movedCaret = caret && {
    anchor: movedOffset(caret.anchor, attempts),
    focus: movedOffset(caret.focus, attempts)
  }
  return { reading, attempts, before, expected, caret, movedCaret }
}

/** The attempt itself, or what it is around the names that stay. */
function attemptsFor(
  attempt: Attempt,
  { adjust, refusal, insertPieces }: EditorDriver
): readonly Attempt[] {
  const refusedAs = refusal?.(attempt)
  if (refusedAs) throw new Refused(refusedAs)
  if (!touchesProtected(attempt)) return [adjust ? { ...attempt, ...adjust(attempt) } : attempt]
  const pieces = splitChange(attempt)
  if (!pieces || (pieces.length > 1 && !insertPieces)) throw new Refused("protected")
  return pieces.map((piece) => ({ ...attempt, ...piece }))
}

function movedOffset(offset: number, attempts: readonly Attempt[]): number {
  let moved = offset
  for (const { span, text } of attempts) {
    if (offset <= span.start) break
    const longer = text.length - (span.end - span.start)
    moved = offset >= span.end ? moved + longer : moved - offset + span.start + text.length
    if (offset < span.end) break
  }
  return moved
}
