import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import * as v from "valibot"

import type { NetworkId } from "~networks/index"
import { DATA_FILES, type DataFile, type Row } from "~tools/learning/data/data-files"
import type { Example } from "~tools/learning/data/example"
import { NearCopies } from "~tools/learning/data/near-copies"
import { textHash } from "~tools/learning/data/text-hash"
import { networkIdSchema } from "~networks/schema"
import { KINDS, STRENGTHS, SURFACES, VERDICTS } from "~engine/types"

const SURFACE = v.picklist(SURFACES)
const KIND = v.picklist(KINDS)
const STRENGTH = v.picklist(STRENGTHS)

/** A line of assets/labels: the label of a post, without its text. */
const LABEL = v.object({
  sha256: v.string(),
  label: v.picklist(VERDICTS),
  kind: KIND,
  strength: STRENGTH,
  pitch: v.nullable(v.tuple([v.number(), v.number()])),
  source: v.string()
})

type Label = v.InferOutput<typeof LABEL>

/** An example with its weight in training. */
export type WeightedExample = Example & { readonly weight: number }

/** Says which files a data folder lacks; null where it is complete. */
export function missingData(folder: string): string | null {
  const missing = DATA_FILES.filter(({ name }) => !existsSync(join(folder, `${name}.ndjson`)))
  if (missing.length === 0) return null
  const list = missing.map(({ name, origin }) => `  ${name}.ndjson  from ${origin}`).join("\n")
  return (
    `These files are missing in ${folder}:\n${list}\n` +
    "One JSON object per line with a field `text`; src/tools/learning/README.md describes the other fields."
  )
}

/**
 * Reads every file of the data folder, the labels of assets/labels and our own corpus.
 *
 * Near-copies are dropped across files. The better label stays: posts labelled for this question come first.
 * @param folder see README.md of tools/learning
 * @param assets the project's own `assets` folder
 */
export function readData(folder: string, assets: string): readonly WeightedExample[] {
  const copies = new NearCopies()
  const corpus = readCorpus(join(assets, "corpus"))
  const labels = readLabels(join(assets, "labels"))
  const accounts = new Map<string, string>()
  const files = DATA_FILES.map((file) => ({
    file,
    rows: readRows(join(folder, `${file.name}.ndjson`))
  }))
  for (const { file, rows } of files) {
    if (file.account === undefined) continue
    for (const row of rows) accounts.set(row.text, textOf(row[file.account]))
  }
  const read: WeightedExample[] = []
  const rest: WeightedExample[] = []
  for (const { file, rows } of files) {
    for (const row of rows) {
      const hash = textHash(row.text)
      const label = labels.get(hash)
      const account = accounts.get(row.text) ?? ""
      const example = label
        ? withOurLabel(file, row, label, hash, account)
        : withOwnLabel(file, row, hash, account)
      ;(example.weight >= 1 ? read : rest).push(example)
    }
  }
  return [...corpus, ...[...read, ...rest].filter(({ text }) => !copies.seen(text))]
}

function withOwnLabel(file: DataFile, row: Row, hash: string, account: string): WeightedExample {
  const kind = v.safeParse(KIND, row.kind)
  const strength = v.safeParse(STRENGTH, row.strength)
  const pitch = textOf(row.pitch)
  const at = pitch === "" ? -1 : row.text.indexOf(pitch)
  const site = v.safeParse(networkIdSchema, row.site)
  const surface = v.safeParse(SURFACE, row.surface)
  return {
    text: row.text,
    site: site.success ? site.output : file.site,
    surface: surface.success ? surface.output : "post",
    salesy: file.labels.label(row),
    kind: kind.success ? kind.output : null,
    strength: strength.success ? strength.output : null,
    pitch: at < 0 ? null : [at, at + pitch.length],
    set: file.name,
    source: textOf(row.source) || file.name,
    account,
    group: hash,
    weight: file.labels.weight
  }
}

function withOurLabel(
  file: DataFile,
  row: Row,
  label: Label,
  hash: string,
  account: string
): WeightedExample {
  return {
    ...withOwnLabel(file, row, hash, account),
    salesy: label.label === "salesy" ? 1 : label.label === "valuable" ? 0 : null,
    kind: label.kind,
    strength: label.strength,
    pitch: label.pitch,
    set: "labels",
    source: label.source,
    weight: 1
  }
}

function readCorpus(folder: string): WeightedExample[] {
  return ndjsonFiles(folder).flatMap((file) =>
    readRows(file).map((row) => {
      const pitch = textOf(row.pitch)
      const at = pitch === "" ? -1 : row.text.indexOf(pitch)
      return {
        text: row.text,
        site: v.parse(networkIdSchema, row.site) satisfies NetworkId,
        surface: v.parse(SURFACE, row.surface),
        salesy: row.label === "salesy" ? 1 : row.label === "valuable" ? 0 : null,
        kind: v.parse(KIND, row.kind),
        strength: v.parse(STRENGTH, row.strength),
        pitch: at < 0 ? null : [at, at + pitch.length],
        set: "corpus",
        source: file.replace(/^.*\/|\.ndjson$/gu, ""),
        account: "",
        group: textOf(row.pair),
        weight: 1
      } satisfies WeightedExample
    })
  )
}

function readLabels(folder: string): ReadonlyMap<string, Label> {
  const labels = ndjsonFiles(folder).flatMap((file) =>
    lines(file).map((line) => v.parse(LABEL, JSON.parse(line)))
  )
  return new Map(labels.map((label) => [label.sha256, label]))
}

function ndjsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith(".ndjson"))
  return names.sort().map((name) => join(folder, name))
}

function readRows(file: string): Row[] {
  const row = v.looseObject({ text: v.string() })
  return lines(file).map((line) => v.parse(row, JSON.parse(line)))
}

function lines(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : ""
}
