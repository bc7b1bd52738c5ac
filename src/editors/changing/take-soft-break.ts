import { blockAround } from "~editors/reading/read-text"

import type { Attempt } from "./attempt"
import type { Change } from "./narrow-change"

/** Nothing but white space up to the end of the line. */
const BLANK_REST = /^[^\S\n]*(?:\n|$)/

/**
 * The last line of a block together with the line break before it, where the whole line is replaced: Firefox takes that
 * break away with the words, because for a moment nothing stands behind it. Any other change stays as it is.
 */
export function takingSoftBreak({ root, reading, span, text }: Attempt): Change {
  const { text: all, segments } = reading
  const endsLine = BLANK_REST.test(all.slice(span.end))
  if (text === "" || !endsLine || all[span.start - 1] !== "\n") return { span, text }
  const blocks = segments.flatMap(({ node, start, end }) =>
    node ? [{ start, end, block: blockAround(node, root) }] : []
  )
  const at = blocks.findIndex(({ end }) => end > span.start)
  const own = blocks[at]?.block
  const before = blocks[at]?.start === span.start ? blocks[at - 1]?.block : own
  const after = blocks.find(({ start }) => start > span.end)?.block
  if (own === undefined || before !== own || after === own) return { span, text }
  return { span: { start: span.start - 1, end: span.end }, text: `\n${text}` }
}

/** True for a change that {@link takingSoftBreak} made: the break goes in as it was, not as a paragraph of its own. */
export function isSoftBreakTaken({ reading, span, text }: Attempt): boolean {
  return text.startsWith("\n") && reading.text[span.start] === "\n"
}
