import { readFileSync } from "node:fs"

/** Sizes of the drafts in UTF-16 units: a post on X, a longer one, LinkedIn's limit. */
export const SIZES = [280, 1200, 3000] as const

/** Drafts of our own corpus, joined to the sizes, as one would write them on LinkedIn. */
export function benchDrafts(): readonly { readonly size: string; readonly text: string }[] {
  const lines = readFileSync("assets/corpus/linkedin-lines.ndjson", "utf8").trim().split("\n")
  const texts = lines.map((line) => (JSON.parse(line) as { readonly text: string }).text)
  return SIZES.map((size) => ({ size: String(size), text: texts.join("\n\n").slice(0, size) }))
}
