import { LEFT_OUT } from "~balance/archive/archive-item"
import type { ArchivePost } from "~balance/archive/archive-post"
import type { GivenFile } from "~balance/archive/given-file"
import { readGiven } from "~balance/archive/read-given"
import { ok, type Result } from "~result"

/** The clock of these tests. */
const NOW = Date.UTC(2026, 10, 1)

/** A file in memory, given in pieces of `size` bytes. */
export function fileOf(path: string, text: string, size = 4096): GivenFile {
  return bytesOf(path, new TextEncoder().encode(text), size)
}

/** A file that is not of text, given in pieces of `size` bytes. */
export function bytesOf(path: string, all: Uint8Array, size = 4096): GivenFile {
  return {
    path,
    size: all.length,
    async *bytes() {
      for (let at = 0; at < all.length; at += size)
        yield await Promise.resolve(all.subarray(at, at + size))
    }
  }
}

type Read = {
  readonly posts: readonly ArchivePost[]
  readonly leftOut: readonly string[]
  readonly cut: number
}

/** Everything that is told of some files. */
export async function readFiles(files: readonly GivenFile[]): Promise<Result<Read>> {
  const posts: ArchivePost[] = []
  const leftOut: string[] = []
  let cut = 0
  for await (const reading of readGiven(files, NOW)) {
    if (!reading.ok) return reading
    if (reading.value.type === "posts") posts.push(...reading.value.posts)
    if (reading.value.type !== "left-out") continue
    if (reading.value.why === LEFT_OUT.cut) cut = reading.value.count
    else leftOut.push(reading.value.why)
  }
  return ok({ posts, leftOut, cut })
}

/** The posts of one file. */
export async function readAll(text: string, size = 7): Promise<Result<readonly ArchivePost[]>> {
  const read = await readFiles([fileOf("given", text, size)])
  return read.ok ? ok(read.value.posts) : read
}
