import { applyEdits, type Edit } from "~engine/text/edit"
import { byStart, contains, shift } from "~engine/text/span"
import type { Span } from "~engine/types"

/**
 * The lines of a text that edits touch, as they are and as they will be. What the edits do to facts shows in them alone,
 * and a long text is not read whole for a few words.
 *
 * @param edits must not overlap
 */
export function touchedLines(
  text: string,
  edits: readonly Edit[]
): { readonly before: string; readonly after: string } {
  const lines = linesOf(text, edits)
  const slice = ({ start, end }: Span) => text.slice(start, end)
  const edited = (line: Span) => applyEdits(slice(line), editsIn(line, edits))
  return { before: lines.map(slice).join("\n"), after: lines.map(edited).join("\n") }
}

/** Stretches of whole lines around the edits, in order, those that meet as one. */
function linesOf(text: string, edits: readonly Edit[]): readonly Span[] {
  const found: { start: number; end: number }[] = []
  for (const edit of [...edits].sort(byStart)) {
    const start = edit.start === 0 ? 0 : text.lastIndexOf("\n", edit.start - 1) + 1
    const feed = text.indexOf("\n", edit.end)
    const end = feed < 0 ? text.length : feed
    const last = found.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else found.push({ start, end })
  }
  return found
}

function editsIn(line: Span, edits: readonly Edit[]): readonly Edit[] {
  return edits.filter((edit) => contains(line, edit)).map((edit) => shift(edit, -line.start))
}
