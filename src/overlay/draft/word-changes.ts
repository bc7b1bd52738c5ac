import { diffWords } from "~engine/text/diff-words"

/** A stretch of the preview: kept, taken out or put in. */
export type WordChange = { readonly text: string; readonly kind: "same" | "out" | "in" }

/** What changes between two drafts, word by word, for the preview; words that change next to each other as one. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const changes = diffWords(before, after)
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
  changes.forEach(({ value, kind }, at) => {
    if (kind === "out") out += value
    else if (kind === "in") into += value
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

function isGap(text: string): boolean {
  return /^[^\S\n]+$/.test(text)
}
