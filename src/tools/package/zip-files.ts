import {
  configure,
  TextReader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipWriter
} from "@zip.js/zip.js"

/** Contents by path; a text is written as UTF-8. */
export type Files = ReadonlyMap<string, Uint8Array | string>

/** Time of every entry, local to wherever it is made: a ZIP knows no zone. The first day that the format can say. */
const TIME = new Date(1980, 0, 1)

/**
 * A ZIP that has the same bytes wherever and whenever it is made: entries sorted, one time for all, and packed by zip.js's
 * own code, because two versions of Node pack differently.
 */
export async function zipFiles(files: Files): Promise<Uint8Array> {
  configure({ useWebWorkers: false, useCompressionStream: false })
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    level: 9,
    lastModDate: TIME,
    extendedTimestamp: false,
    keepOrder: true
  })
  const paths = [...files.keys()].sort((one, other) => (one < other ? -1 : 1))
  for (const path of paths) {
    const content = files.get(path)!
    await writer.add(
      path,
      typeof content === "string" ? new TextReader(content) : new Uint8ArrayReader(content)
    )
  }
  return writer.close()
}
