import type { ReplaceResult } from "~editors/bridge"
import { singleEdit } from "~engine/text/edit"
import type { Span } from "~engine/types"
import type { DraftPart } from "./draft-parts"

/** One change of one part: these words give way to those. */
export type PartChange = {
  readonly part: DraftPart
  readonly span: Span
  readonly text: string
  /** Range of `text` to select afterwards. */
  readonly select?: Span
}

/** How changes are made. */
export type Changing = {
  /** Aborts a wait; the change is then refused. */
  readonly signal: AbortSignal
  /** Ends the watch over the editor's own undo. */
  readonly life: AbortSignal
  /** `actsSoFar` when the change was asked for; whoever has acted since wants to write. */
  readonly askedAt: number
  /** Called once when the editor needs a pause in the typing first. */
  readonly onWaiting: () => void
}

/** Makes one change through the editor's own bridge. Never throws. */
export async function changeDraft(
  { part, span, text, select }: PartChange,
  { signal, life, askedAt, onWaiting }: Changing
): Promise<ReplaceResult> {
  return part.bridge.replace(
    part.editor,
    {
      ...{ basedOn: part.reading.text, span, text, onWaiting, askedAt, life },
      ...(select ? { select } : {})
    },
    signal
  )
}

/**
 * The change that leads from one text to another.
 *
 * Editors insert only over a selection that holds something, so pure insertions take a neighbour along; and they take
 * whole characters, so no surrogate pair is cut.
 * @returns null when the texts are equal
 */
export function changeBetween(before: string, after: string): { span: Span; text: string } | null {
  const edit = singleEdit(before, after)
  if (!edit) return null
  let { start, end: endBefore } = edit
  let endAfter = start + edit.replacement.length
  if (isInsidePair(before, start) || isInsidePair(after, start)) start--
  if (isInsidePair(before, endBefore) || isInsidePair(after, endAfter)) {
    endBefore++
    endAfter++
  }
  if (start === endBefore && before !== "") {
    if (start > 0 && before[start - 1] !== "\n") start -= isInsidePair(before, start - 1) ? 2 : 1
    else if (endBefore < before.length) {
      const step = isInsidePair(before, endBefore + 1) ? 2 : 1
      endBefore += step
      endAfter += step
    }
  }
  return { span: { start, end: endBefore }, text: after.slice(start, endAfter) }
}

function isInsidePair(text: string, offset: number): boolean {
  return (
    /^[\uDC00-\uDFFF]/.test(text.charAt(offset)) && /[\uD800-\uDBFF]$/.test(text.charAt(offset - 1))
  )
}
