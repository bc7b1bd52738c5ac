import type { ArchiveItem } from "~balance/archive/archive-item"
import { archiveReader } from "~balance/archive/archive-reader"
import { blueskyArchive } from "~balance/archive/bluesky-archive"
import { CAR_HEAD, isCar, joinBytes } from "~balance/archive/car-blocks"
import { byteDecoder } from "~balance/archive/decode-bytes"
import { all, ok, type Result } from "~result"

type Items = Result<readonly ArchiveItem[]>

/** Reads the bytes of an archive's file piece by piece. After a failure it must not be used again. */
export type FileReader = {
  /** Feeds a piece. @returns the entries completed by it; a failure when the file does not fit */
  readonly push: (bytes: Uint8Array) => Items
  /** Ends the file. @returns the last entries; a failure when it was cut off, or is no archive at all */
  readonly end: () => Items
}

/** A reader for the files that hold posts: Bluesky's is of bytes, all others are of text. */
export function fileReader(): FileReader {
  let reader: FileReader | null = null
  let head: Uint8Array = new Uint8Array(0)
  return {
    push: (bytes) => {
      if (reader) return reader.push(bytes)
      head = joinBytes(head, bytes)
      if (head.length < CAR_HEAD) return ok([])
      reader = isCar(head) ? blueskyArchive() : textReader()
      return reader.push(head)
    },
    end: () => {
      if (reader) return reader.end()
      const short = textReader()
      const first = short.push(head)
      return first.ok ? flat(first, short.end()) : first
    }
  }
}

function textReader(): FileReader {
  const decoder = byteDecoder()
  const reader = archiveReader()
  return {
    push: (bytes) => {
      const text = decoder.push(bytes)
      return text.ok ? reader.push(text.value) : text
    },
    end: () => {
      const rest = decoder.end()
      if (!rest.ok) return rest
      const first = reader.push(rest.value)
      return first.ok ? flat(first, reader.end()) : first
    }
  }
}

function flat(first: Items, last: Items): Items {
  const both = all([first, last])
  return both.ok ? ok(both.value.flat()) : both
}
