import type { Span } from "~engine/types"

/** Stands between the parts of a thread when it is judged as a whole. */
const BETWEEN_PARTS = "\n\n"

/** The parts of a thread as one text. */
export function threadText(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== "").join(BETWEEN_PARTS)
}

/** The words of a span on one line, for buttons and messages. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\n+/g, " ")
}
