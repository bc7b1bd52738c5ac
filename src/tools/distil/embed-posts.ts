import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"

import { type Encoder } from "~tools/encoder/load-encoder"
import { textHash } from "~tools/learning/data/text-hash"

/** Numbers in a vector of the encoder. */
export const VECTOR_LENGTH = 512

/** Characters of a post that the encoder reads: it takes time by length, and later ones hardly turn the vector. */
const MAX_TEXT_LENGTH = 1500

/** Bytes of a vector in the file. */
const VECTOR_BYTES = VECTOR_LENGTH * 4

/** Vectors between two lines of progress. */
const PROGRESS_EVERY = 500

/**
 * The vectors of posts, in their order. Those made before are read from `cache`.f32 (32-bit floats, little-endian) and
 * `cache`.keys (SHA-256 of the text, one a line); new ones are appended, so that a run that was stopped goes on there.
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
      if (vector.length !== VECTOR_LENGTH) {
        throw new RangeError(`a vector of ${vector.length} numbers instead of ${VECTOR_LENGTH}`)
      }
      appendFileSync(`${cache}.f32`, Buffer.from(vector.buffer))
      appendFileSync(`${cache}.keys`, `${key}\n`)
      vectors.set(key, vector)
      if (++done % PROGRESS_EVERY === 0) progress(done, missing.size)
    }
  }
  return texts.map((text) => vectors.get(textHash(text))!)
}

/** A run that was stopped between the two files leaves one of them longer: both are cut to what they share. */
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
      const vector = new Float32Array(VECTOR_LENGTH)
      const view = new DataView(bytes.buffer, bytes.byteOffset + at * VECTOR_BYTES, VECTOR_BYTES)
      for (let index = 0; index < VECTOR_LENGTH; index++)
        vector[index] = view.getFloat32(4 * index, true)
      return [key, vector]
    })
  )
}
