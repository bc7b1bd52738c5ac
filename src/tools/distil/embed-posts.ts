import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"

import { type Encoder } from "~tools/encoder/load-encoder"
import { textHash } from "~tools/learning/data/text-hash"

/** Dimensions of the encoder. */
export const DIMENSIONS = 512

/** The encoder reads this many characters of a post: time grows with length, and later text changes the vector little. */
const MAX_TEXT_LENGTH = 1500

/** Bytes of a vector in the cache file. */
const VECTOR_BYTES = DIMENSIONS * 4

/** Progress is reported after this many vectors. */
const PROGRESS_EVERY = 500

/**
 * The embeddings of posts, in order. Known ones are read from `cache`.f32 (32-bit floats, little-endian) and `cache`.keys
 * (SHA-256 of the text, one per line); new ones are appended, so an interrupted run resumes where it stopped.
 * @param load called only when a vector is missing
 */
export async function embedPosts(
  texts: readonly string[],
  cache: string,
  load: () => Promise<Encoder>,
  progress: (done: number, of: number) => void
): Promise<readonly Float32Array[]> {
  const vectors = readCache(cache)
  const missing = new Map(
    texts.map((text) => [textHash(text), text] as const).filter(([key]) => !vectors.has(key))
  )
  if (missing.size > 0) {
    const encode = await load()
    let done = 0
    for (const [key, text] of missing) {
      const vector = Float32Array.from(await encode(text.slice(0, MAX_TEXT_LENGTH)))
      if (vector.length !== DIMENSIONS) {
        throw new RangeError(`a vector of ${vector.length} numbers instead of ${DIMENSIONS}`)
      }
      appendFileSync(`${cache}.f32`, Buffer.from(vector.buffer))
      appendFileSync(`${cache}.keys`, `${key}\n`)
      vectors.set(key, vector)
      if (++done % PROGRESS_EVERY === 0) progress(done, missing.size)
    }
  }
  return texts.map((text) => vectors.get(textHash(text))!)
}

/** A run interrupted between the two writes leaves one file longer: both are cut to the shorter. */
function readCache(cache: string): Map<string, Float32Array> {
  mkdirSync(dirname(cache), { recursive: true })
  if (!existsSync(`${cache}.keys`) || !existsSync(`${cache}.f32`)) {
    writeFileSync(`${cache}.keys`, "")
    writeFileSync(`${cache}.f32`, "")
  }
  const bytes = readFileSync(`${cache}.f32`)
  const keys = readFileSync(`${cache}.keys`, "utf8").split("\n").slice(0, -1)
  const count = Math.min(keys.length, Math.floor(bytes.length / VECTOR_BYTES))
  if (keys.length !== count || bytes.length !== count * VECTOR_BYTES) {
    writeFileSync(`${cache}.f32`, bytes.subarray(0, count * VECTOR_BYTES))
    writeFileSync(`${cache}.keys`, keys.slice(0, count).join("\n") + (count > 0 ? "\n" : ""))
  }
  return new Map(
    keys.slice(0, count).map((key, at) => {
      const vector = new Float32Array(DIMENSIONS)
      const view = new DataView(bytes.buffer, bytes.byteOffset + at * VECTOR_BYTES, VECTOR_BYTES)
      for (let index = 0; index < DIMENSIONS; index++)
        vector[index] = view.getFloat32(4 * index, true)
      return [key, vector]
    })
  )
}
