import type { Reading, Segment } from "~editors/bridge"
import type { Change } from "./narrow-change"
import { applyEdits } from "~engine/text/edit"
import { overlaps } from "~engine/text/span"

/** One attempt to change a draft: what there is, and what shall become of it. */
export type Attempt = Change & { readonly root: HTMLElement; readonly reading: Reading }

/** A text with changes of it made. @param changes in any order, none over another */
export function withChanges(text: string, changes: readonly Change[]): string {
  return applyEdits(
    text,
    changes.map(({ span, text: replacement }) => ({ ...span, replacement }))
  )
}

/** Which side of a change holds a line break: the words that go, the words that come. */
export function lineBreaksIn({ reading, span, text }: Attempt): {
  readonly removed: boolean
  readonly inserted: boolean
} {
  return {
    removed: reading.text.slice(span.start, span.end).includes("\n"),
    inserted: text.includes("\n")
  }
}

/** The pieces of the draft that the change touches. */
export function touchedSegments({ reading, span }: Attempt): readonly Segment[] {
  return reading.segments.filter((segment) => overlaps(segment, span))
}

/**
 * True when a span of several lines begins where a line begins and ends where a line ends, without the break after it.
 * Firefox then deletes the paragraphs themselves, so that the empty line which should remain is gone.
 */
export function coversWholeLines({ reading: { text }, span }: Attempt): boolean {
  const removed = text.slice(span.start, span.end)
  const beginsLine = span.start === 0 || text[span.start - 1] === "\n"
  const endsLine = span.end === text.length || text[span.end] === "\n"
  return (
    beginsLine &&
    endsLine &&
    removed.includes("\n") &&
    !removed.startsWith("\n") &&
    !removed.endsWith("\n")
  )
}
