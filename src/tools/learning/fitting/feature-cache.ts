import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { deserialize, serialize } from "node:v8"

import type { Vocabulary } from "~engine/classifier/feature-extractor"
import type { WeightedExample } from "~tools/learning/data/read-data"
import type { Features } from "~tools/learning/fitting/encode"

type Encoding = { readonly vocabulary: Vocabulary; readonly features: readonly Features[] }

const FOLDER = join(".cache", "learning")

/** Everything that features are made by. Weights are not: they are fitted on the features. */
const MADE_BY = [
  "src/engine/text",
  "src/engine/lexicon",
  "src/engine/rules",
  "src/engine/rewording/calls",
  "src/engine/classifier",
  "src/tools/learning/data/parse-examples.ts",
  "src/tools/learning/fitting/build-vocabulary.ts",
  "src/tools/learning/fitting/count-features.ts",
  "src/tools/learning/fitting/encode.ts",
  "assets/model/meaning.json",
  "package-lock.json"
]

/**
 * The encoding of examples as it was computed for the same texts by the same code, else computed now and kept. Reading
 * and parsing take minutes, fitting seconds. Labels and weights are no part of it.
 */
export function cached(examples: readonly WeightedExample[], compute: () => Encoding): Encoding {
  const file = join(FOLDER, `${keyOf(examples)}.v8`)
  if (existsSync(file)) return deserialize(readFileSync(file)) as Encoding
  const encoding = compute()
  // one at a time: each takes some hundred megabytes
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(file, serialize(encoding))
  return encoding
}

function keyOf(examples: readonly WeightedExample[]): string {
  const hash = createHash("sha256")
  for (const path of MADE_BY) {
    for (const file of filesIn(path)) hash.update(file).update(readFileSync(file))
  }
  for (const { text, site, surface, account, group } of examples) {
    hash.update(JSON.stringify([text, site, surface, account === "" ? group : account]))
  }
  return hash.digest("hex").slice(0, 32)
}

function filesIn(path: string): readonly string[] {
  if (!path.startsWith("src/") || path.endsWith(".ts")) return [path]
  const names = readdirSync(path, { recursive: true, encoding: "utf8" })
  return names
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(path, name))
}
