import { byStart } from "~engine/text/span"
import type { Span } from "~engine/types"

/** A text in pieces: plain ones, and the words of a span, which come with it. */
export type Piece<T extends Span> = string | { readonly words: string; readonly at: T }

/** Cuts a text at spans, so that their words can be drawn otherwise. Of spans that overlap the first has the words. */
export function cutAt<T extends Span>(text: string, spans: readonly T[]): readonly Piece<T>[] {
  const pieces: Piece<T>[] = []
  let from = 0
  for (const span of [...spans].sort(byStart)) {
    const start = Math.max(span.start, from)
    if (span.end <= start) continue
    pieces.push(text.slice(from, start), { words: text.slice(start, span.end), at: span })
    from = span.end
  }
  return [...pieces, text.slice(from)]
}
