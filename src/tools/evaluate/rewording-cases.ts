import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import type { DraftInput } from "~engine/types"

/** A draft to be reworded, and where it is from. */
export type RewordingCase = DraftInput & {
  readonly source: string
  /** True when its label says that it is salesy. */
  readonly labelledSalesy: boolean
}

type Row = {
  readonly text: string
  readonly site?: DraftInput["site"]
  readonly surface?: DraftInput["surface"]
  readonly label?: string
}

/** The drafts of `assets/corpus`, and the posts of the data folder's `rated-*` files. */
export function rewordingCases(corpusDir: string, dataDir: string): readonly RewordingCase[] {
  const cases = ndjsonIn(corpusDir).flatMap((file) => read(corpusDir, file, "corpus"))
  const rated = ndjsonIn(dataDir).filter((file) => file.startsWith("rated-"))
  return [...cases, ...rated.flatMap((file) => read(dataDir, file, file.replace(".ndjson", "")))]
}

function ndjsonIn(dir: string): readonly string[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith(".ndjson"))
    .sort()
}

function read(dir: string, file: string, source: string): readonly RewordingCase[] {
  const lines = readFileSync(join(dir, file), "utf8").split("\n").filter(Boolean)
  return lines.map((line) => {
    const { text, site = "x", surface = "post", label } = JSON.parse(line) as Row
    return { text, site, surface, source, labelledSalesy: label === "salesy" }
  })
}
