import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import type { DraftInput } from "~engine/types"

/** A draft to be reworded, with its source. */
export type RewordingCase = DraftInput & {
  readonly source: string
  /** True where it is labelled salesy. */
  readonly labelledSalesy: boolean
}

/** At most this many drafts of a source, evenly spaced: harper.js checks every suggestion, which takes time. */
const MAX_PER_SOURCE = 1200

type Row = {
  readonly text: string
  readonly site?: DraftInput["site"]
  readonly surface?: DraftInput["surface"]
  readonly label?: string
}

/** The drafts of `assets/corpus`, and the posts of the data folder's `rated-*` files. */
export function rewordingCases(corpusDir: string, dataDir: string): readonly RewordingCase[] {
  const corpus = ndjsonIn(corpusDir).flatMap((file) => read(corpusDir, file, "corpus"))
  const rated = ndjsonIn(dataDir).filter((file) => file.startsWith("rated-"))
  const files = rated.map((file) => read(dataDir, file, file.replace(".ndjson", "")))
  return [corpus, ...files].flatMap(evenlySpaced)
}

function evenlySpaced(cases: readonly RewordingCase[]): readonly RewordingCase[] {
  const step = Math.max(1, cases.length / MAX_PER_SOURCE)
  return cases.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
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
