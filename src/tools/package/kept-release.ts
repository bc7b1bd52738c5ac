import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib"

import { filesIn } from "./files-in"

/** A build as one JSON object of Latin-1 strings by path: one text, so that what two of its files share is packed once. */
type Kept = Readonly<Record<string, string>>

/** Licences and scripts' texts repeat over megabytes. */
const WINDOW_BITS = 24

/** Packs a build into about a third of its ZIP, to be kept in the repository. */
export function packRelease(folder: string): Uint8Array {
  const kept: Kept = Object.fromEntries(
    [...filesIn(folder)].map(([path, content]) => [path, Buffer.from(content).toString("latin1")])
  )
  return brotliCompressSync(JSON.stringify(kept), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: WINDOW_BITS
    }
  })
}

/** Writes a kept build into a folder. */
export function unpackRelease(file: string, folder: string): void {
  const kept = JSON.parse(brotliDecompressSync(readFileSync(file)).toString()) as Kept
  for (const [path, content] of Object.entries(kept)) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, Buffer.from(content, "latin1"))
  }
}
