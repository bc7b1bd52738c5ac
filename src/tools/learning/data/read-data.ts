import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import * as v from "valibot"

import type { NetworkId } from "~networks/index"
import { DATA_FILES, type DataFile, type Row } from "~tools/learning/data/data-files"
import type { Example } from "~tools/learning/data/example"
import { NearCopies } from "~tools/learning/data/near-copies"
import { EDITS_FILE, readEdits, withEdits } from "~tools/learning/data/read-edits"
import { textHash } from "~tools/learning/data/text-hash"
import { networkIdSchema } from "~networks/schema"
import { KINDS, type Strength, STRENGTHS, SURFACES } from "~engine/types"

/** What a reader may say of a post under the labelling guide. */
export const LABELS = ["salesy", "valuable", "unsure"] as const

const SURFACE = v.picklist(SURFACES)
const KIND = v.picklist(KINDS)
const STRENGTH = v.picklist(STRENGTHS)

/** A line of assets/labels: the label of a post, without its text. */
const LABEL = v.object({
  sha256: v.string(),
  label: v.picklist(LABELS),
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
  const files = [
    ...DATA_FILES,
    { name: EDITS_FILE, origin: "the sets above, each post with a considerate edit" }
  ]
  const missing = files.filter(({ name }) => !existsSync(join(folder, `${name}.ndjson`)))
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
 * Near-copies are dropped across files. The better label stays: posts labelled for this question come first. Only the
 * editor's versions of a post are kept beside it.
 * @param folder see README.md of tools/learning
 * @param assets the project's own `assets` folder
 */
export function readData(folder: string, assets: string): readonly WeightedExample[] {
  const copies = new NearCopies()
  const corpus = readCorpus(join(assets, "corpus"))
  const labels = readLabels(join(assets, "labels"))
  const edits = new Map(readEdits(folder).map((edit) => [edit.text, edit]))
  const accounts = new Map<string, string>()
  const files = DATA_FILES.map((file) => ({
    file,
    rows: readRows(join(folder, `${file.name}.ndjson`))
  }))
  for (const { file, rows } of files) {
    if (file.account === undefined) continue
    for (const row of rows) accounts.set(row.text, textOf(row[file.account]))
  }
  const read: (readonly WeightedExample[])[] = []
  const rest: (readonly WeightedExample[])[] = []
  for (const { file, rows } of files) {
    for (const row of rows) {
      const hash = textHash(row.text)
      const label = labels.get(hash)
      const edit = edits.get(row.text)
      const account = accounts.get(row.text) ?? ""
      const post = label
        ? withOurLabel(file, row, label, hash, account)
        : withOwnLabel(file, row, hash, account)
      const versions = edit ? withEdits(post, edit) : [post]
      ;(versions[0]!.rated ? read : rest).push(versions)
    }
  }
  const kept = [...read, ...rest].filter(([post]) => !copies.seen(post!.text))
  return [...corpus, ...kept.flat()]
}

function withOwnLabel(file: DataFile, row: Row, hash: string, account: string): WeightedExample {
  const kind = v.safeParse(KIND, row.kind)
  const strength = v.safeParse(STRENGTH, row.strength)
  const salesy = file.labels.label(row)
  const text = file.topicTags ? row.text.replace(file.topicTags, "").trim() || row.text : row.text
  const pitch = textOf(row.pitch)
  const at = pitch === "" ? -1 : text.indexOf(pitch)
  const source = textOf(row.source) || file.name
  const site = v.safeParse(networkIdSchema, row.site)
  const surface = v.safeParse(SURFACE, row.surface)
  return {
    text,
    site: site.success ? site.output : file.site,
    surface: surface.success ? surface.output : "post",
    salesy,
    kind: kind.success ? kind.output : null,
    strength: strength.success ? mannerOf(salesy, strength.output) : null,
    pitch: at < 0 ? null : [at, at + pitch.length],
    set: file.name,
    source,
    account,
    rated: file.labels.rated,
    restricted: file.restricted || (file.restrictedSources?.includes(source) ?? false),
    group: file.foldsByAccount ? account : hash,
    weight: file.lightSources?.[source] ?? file.labels.weight
  }
}

function withOurLabel(
  file: DataFile,
  row: Row,
  label: Label,
  hash: string,
  account: string
): WeightedExample {
  const salesy = labelOf(label.label)
  return {
    ...withOwnLabel(file, row, hash, account),
    salesy,
    kind: label.kind,
    strength: mannerOf(salesy, label.strength),
    pitch: label.pitch,
    set: "labels",
    source: label.source,
    rated: true,
    weight: 1
  }
}

function labelOf(label: unknown): 0 | 1 | null {
  return label === "salesy" ? 1 : label === "valuable" ? 0 : null
}

/** The strength of a post as its manner: those labelled "unsure" stand with 0 in the files, whatever they ask. */
function mannerOf(salesy: 0 | 1 | null, strength: Strength): Strength | null {
  return salesy === null || (salesy === 1 && strength === 0) ? null : strength
}

function readCorpus(folder: string): WeightedExample[] {
  return ndjsonFiles(folder).flatMap((file) =>
    readRows(file).map((row) => {
      const pitch = textOf(row.pitch)
      const at = pitch === "" ? -1 : row.text.indexOf(pitch)
      const salesy = labelOf(row.label)
      return {
        text: row.text,
        site: v.parse(networkIdSchema, row.site) satisfies NetworkId,
        surface: v.parse(SURFACE, row.surface),
        salesy,
        kind: v.parse(KIND, row.kind),
        strength: mannerOf(salesy, v.parse(STRENGTH, row.strength)),
        pitch: at < 0 ? null : [at, at + pitch.length],
        set: "corpus",
        source: file.replace(/^.*\/|\.ndjson$/gu, ""),
        account: "",
        rated: true,
        restricted: false,
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
