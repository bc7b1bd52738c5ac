// The part alone: the package's own word splitting is a pattern that Plasmo's last build step breaks.
import { diffArrays } from "diff/lib/diff/array.js"

/** A stretch of the preview: kept, taken out or put in. */
export type WordChange = { readonly text: string; readonly kind: "same" | "out" | "in" }

/** More changes than this make no useful preview; it also bounds the time it takes. */
const MAX_CHANGES = 400

/** What changes between two drafts, word by word, for the preview; words that change next to each other as one. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const changes = diffArrays(wordsIn(before), wordsIn(after), { maxEditLength: MAX_CHANGES })
  // With so many changes there is nothing to compare: the new text alone is easier to read.
  if (!changes) return [{ text: after, kind: "in" }]
  const joined: WordChange[] = []
  let out = ""
  let into = ""
  const flush = () => {
    if (out !== "") joined.push({ text: out, kind: "out" })
    if (into !== "") joined.push({ text: into, kind: "in" })
    out = into = ""
  }
  changes.forEach(({ value: words, added, removed }, at) => {
    const value = words.join("")
    if (removed) out += value
    else if (added) into += value
    else if (isGap(value) && (out !== "" || into !== "") && at < changes.length - 1) {
      // A space between two changed words changes with them, so that both sides read as words.
      out += value
      into += value
    } else {
      flush()
      joined.push({ text: value, kind: "same" })
    }
  })
  flush()
  return joined
}

/** Words, spaces and single marks; together the whole text. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}_'\u2019]+|\s+|[^\p{L}\p{N}\p{M}_'\u2019\s]/gu) ?? []
}

function isGap(text: string): boolean {
  return /^[^\S\n]+$/.test(text)
}
