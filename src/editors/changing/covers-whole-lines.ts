import type { Attempt } from "./editor-hands"

/**
 * True when a span of several lines begins where a line begins and ends where a line ends, without the break after it.
 * Firefox then deletes the paragraphs themselves, so that the empty line which should remain is gone.
 */
export function coversWholeLines({ reading: { text }, span }: Attempt): boolean {
  const old = text.slice(span.start, span.end)
  const beginsLine = span.start === 0 || text[span.start - 1] === "\n"
  const endsLine = span.end === text.length || text[span.end] === "\n"
  return (
    beginsLine && endsLine && old.includes("\n") && !old.startsWith("\n") && !old.endsWith("\n")
  )
}
