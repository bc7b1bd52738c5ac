// The part alone: the package's own word splitting is a pattern that Plasmo's last build step breaks.
import { diffArrays } from "diff/lib/diff/array.js"

import type { Edit } from "~engine/text/edit"

/** Words, spaces and marks that two texts share or not, in order. */
export type WordDiff = {
  readonly value: string
  readonly kind: "same" | "out" | "in"
}

/** More changes than this make no useful comparison; it also bounds the time it takes. */
const MAX_CHANGES = 400

/**
 * What changes between two texts, by words, spaces and single marks.
 * @returns null where nearly everything does
 */
export function diffWords(before: string, after: string): readonly WordDiff[] | null {
  const changes = diffArrays(wordsIn(before), wordsIn(after), { maxEditLength: MAX_CHANGES })
  if (!changes) return null
  return changes.map(({ value, added, removed }) => ({
    value: value.join(""),
    kind: removed ? "out" : added ? "in" : "same"
  }))
}

/** The same as edits of `before`; null where nearly everything changes. */
export function wordEdits(before: string, after: string): readonly Edit[] | null {
  const changes = diffWords(before, after)
  if (!changes) return null
  const edits: Edit[] = []
  let at = 0
  for (const { value, kind } of changes) {
    if (kind !== "same") {
      const last = edits.at(-1)
      const isNext = last?.end === at
      const start = isNext ? last.start : at
      const end = kind === "out" ? at + value.length : at
      const replacement = (isNext ? last.replacement : "") + (kind === "in" ? value : "")
      if (isNext) edits.pop()
      edits.push({ start, end, replacement })
    }
    if (kind !== "in") at += value.length
  }
  return edits
}

/** Words, spaces and single marks; together the whole text. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}_'\u2019]+|\s+|[^\p{L}\p{N}\p{M}_'\u2019\s]/gu) ?? []
}
