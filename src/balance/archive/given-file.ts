/** A file that the person gave: by itself, out of a folder, or out of a ZIP. */
export type GivenFile = {
  /** Its name, with the folders above it where there are any, parted by `/`. */
  readonly path: string
  /** Bytes, unpacked. */
  readonly size: number
  /** Its bytes, from the start, as often as asked for. Throws {@link UnreadableFile}. */
  readonly bytes: () => AsyncIterable<Uint8Array>
}

/** The bytes of a file cannot be read: it is damaged, or gone. Its message is for people, whole sentences. */
export class UnreadableFile extends Error {}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1)
}
