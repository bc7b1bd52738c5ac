import {
  BlobReader,
  ERR_UNSAFE_FILENAME,
  type FileEntry,
  ZipReader
} from "@zip.js/zip.js/lib/zip-core-native.js"

import { baseName, type GivenFile, UnreadableFile } from "~balance/archive/given-file"
import { HTML_COPY } from "~balance/archive/refusal-of"
import { NETWORKS } from "~networks/index"
import { failed, ok, type Result } from "~result"

/** A file as browser and Node give it: `name` with the folders above it, parted by `/`. */
export type NamedBlob = { readonly name: string; readonly blob: Blob }

/** Entries of all ZIPs together. X's hold every picture that was posted: a hundred thousand in busy archives. */
const MAX_ENTRIES = 500_000

/** Bytes that the needed entries may have unpacked, together: ten times the largest archives that are told of. */
const MAX_UNPACKED = 8 * 2 ** 30

/** How many times larger an entry may be than packed. Posts as JSON pack to a tenth; a bomb to a thousandth. */
const MAX_RATIO = 200

/** Small entries pack by any ratio, and do no harm. In bytes. */
const ALWAYS_UNPACKED = 2 ** 20

/**
 * The files that hold posts, out of whatever was given: ZIPs as the networks deliver them, folders, files. A file that was
 * given by itself is taken whatever its name; of a folder and a ZIP those whose names are known.
 * @returns a failure that names the file, where one is not to be used, or nothing in them is an archive
 */
export async function openGiven(
  given: readonly NamedBlob[]
): Promise<Result<readonly GivenFile[]>> {
  const files: GivenFile[] = []
  const names: string[] = []
  // Of files that were chosen together, those of other names are neighbours: likes beside tweets.
  const hasNeeded = given.some(({ name }) => isNeeded(name))
  for (const one of given) {
    const isAlone = !one.name.includes("/")
    if ((isAlone || /\.zip$/i.test(one.name)) && (await isZip(one.blob))) {
      const entries = await openZip(one)
      if (!entries.ok) return entries
      for (const entry of entries.value) {
        names.push(entry.filename)
        if (isNeeded(entry.filename)) files.push(fileOfEntry(one.name, entry))
      }
      continue
    }
    names.push(one.name)
    if (isNeeded(one.name) || (isAlone && !hasNeeded)) files.push(fileOfBlob(one))
  }
  if (files.length === 0) return failed(nothingFound(names))
  const unpacked = files.reduce((sum, { size }) => sum + size, 0)
  if (unpacked > MAX_UNPACKED)
    return failed("Unpacked it would take more than 8 GB, which no archive of posts does.")
  return ok(files)
}

/** What a channel posted, in Google's export. Its columns are documented nowhere, and Reddit's file has the same name. */
const CHANNEL_POSTS = /(?:^|\/)posts\/posts\.csv$/

/**
 * Whether a file of an archive holds posts, by its name: `__MACOSX/._tweets.js` is a shadow that macOS adds, and
 * `tweets (1).js` what a browser calls the second of a name.
 */
function isNeeded(path: string): boolean {
  if (/(?:^|\/)(?:__MACOSX\/|\._)/.test(path) || CHANNEL_POSTS.test(path)) return false
  const name = baseName(path).replace(/ ?\(\d+\)(?=\.\w+$)/, "")
  return NETWORKS.some(({ archiveFiles }) => archiveFiles.some((pattern) => pattern.test(name)))
}

async function isZip(blob: Blob): Promise<boolean> {
  const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer())
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5 || head[2] === 7)
}

async function openZip({ name, blob }: NamedBlob): Promise<Result<readonly FileEntry[]>> {
  const entries: FileEntry[] = []
  try {
    // The entries' own bytes are read when they are asked for, through the blob, so the reader may be closed at once.
    const reader = new ZipReader(new BlobReader(blob), { useWebWorkers: false })
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory) continue
      if (entries.push(entry) > MAX_ENTRIES)
        return failed(`${name} holds more files than any archive of posts.`)
      const { filename, uncompressedSize, compressedSize } = entry
      if (!isNeeded(filename)) continue
      if (entry.encrypted)
        return failed(`${name} is locked with a password. Unpack it and give the files.`)
      if (uncompressedSize > ALWAYS_UNPACKED && uncompressedSize > compressedSize * MAX_RATIO)
        return failed(
          `${filename} in ${name} unpacks to more than ${MAX_RATIO} times its size, which no archive of posts does. It was not opened.`
        )
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error.message === ERR_UNSAFE_FILENAME)
      return failed(`${name} holds a file whose name leaves its folder. It was not opened.`)
    return failed(
      `${name} cannot be opened as a ZIP: it is cut off or damaged. Download it again; if it comes in parts, give all of them.`
    )
  }
  return ok(entries)
}

function fileOfBlob({ name, blob }: NamedBlob): GivenFile {
  const gone = `${name} cannot be read. If it was moved or is still being downloaded, give it again.`
  return { path: name, size: blob.size, bytes: () => readable(piecesOf(blob.stream()), gone) }
}

function fileOfEntry(zip: string, entry: FileEntry): GivenFile {
  const damaged = `${entry.filename} is damaged within ${zip}. Download the ZIP again.`
  return {
    path: `${zip}/${entry.filename}`,
    size: entry.uncompressedSize,
    bytes: () => {
      const { readable: stream, writable } = new TransformStream<Uint8Array, Uint8Array>()
      const unpacked = entry.getData(writable, { useWebWorkers: false })
      return readable(sized(piecesOf(stream, unpacked), entry.uncompressedSize), damaged)
    }
  }
}

/** The pieces, no more bytes than the directory tells: what was decided by its size must have it. */
async function* sized(
  pieces: AsyncIterable<Uint8Array>,
  size: number
): AsyncGenerator<Uint8Array, void> {
  let length = 0
  for await (const piece of pieces) {
    length += piece.length
    if (length > size) throw new Error("An entry is larger than its directory says.")
    yield piece
  }
}

/** The pieces; whatever fails while they are read is the file's fault. */
async function* readable(
  pieces: AsyncIterable<Uint8Array>,
  says: string
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* pieces
  } catch (error) {
    throw new UnreadableFile(says, { cause: error })
  }
}

/** The pieces of a stream, which is let go when they are no longer wanted. */
async function* piecesOf(
  stream: ReadableStream<Uint8Array>,
  source: Promise<unknown> = Promise.resolve()
): AsyncGenerator<Uint8Array, void> {
  // Whoever stops early makes the source fail, which is nobody's fault; a real failure is thrown by the reader.
  source.catch(() => undefined)
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      yield value
    }
    await source
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** What stands in an archive without posts, and what to ask for. */
const WITHOUT_POSTS: readonly { readonly name: RegExp; readonly says: string }[] = [
  {
    name: /(?:^|\/)your_posts[^/]*\.html$|(?:^|\/)posts\/.*\.html$/,
    says: HTML_COPY
  },
  {
    name: /(?:^|\/)(?:Rich_Media|Connections|Profile)\.csv$/,
    says: "This is LinkedIn\u2019s quick archive, which holds no posts. Ask for \u201CDownload larger data archive\u201D; it comes within a day and holds Shares.csv."
  },
  {
    name: /(?:^|\/)Takeout\//,
    says: "This Google export holds no YouTube comments, or their file\u2019s name is in a language Softsell doesn\u2019t know. Unpack it and give the .csv file from the comments folder by itself."
  },
  {
    name: /(?:^|\/)data\/[a-z-]+\.js$/,
    says: "This part of X\u2019s archive holds no posts. Give the part with data/tweets.js, or all parts together."
  }
]

function nothingFound(names: readonly string[]): string {
  const known = WITHOUT_POSTS.find(({ name }) => names.some((one) => name.test(one)))
  if (known) return known.says
  return "There is no file with posts in it. Give the ZIP as the network delivered it, or X\u2019s tweets.js, LinkedIn\u2019s Shares.csv, Facebook\u2019s your_posts_1.json."
}
