import type { Attempt } from "./editor-hands"

/** What of an attempt holds a line break: the old words, the new ones. */
export function spansLines({ reading, span, text }: Attempt): {
  readonly old: boolean
  readonly fresh: boolean
} {
  return {
    old: reading.text.slice(span.start, span.end).includes("\n"),
    fresh: text.includes("\n")
  }
}
