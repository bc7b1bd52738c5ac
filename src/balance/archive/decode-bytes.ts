import { failed, ok, type Result } from "~result"

/** In every browser and in Node; declared here because the pure rooms are compiled without the types of either. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean }
) => {
  readonly decode: (bytes?: Uint8Array, options?: { readonly stream: boolean }) => string
}

/** Turns the bytes of a file into text, piece by piece. */
export type ByteDecoder = {
  readonly push: (bytes: Uint8Array) => Result<string>
  readonly end: () => Result<string>
}

const BAD_BYTES =
  "Part of it isn\u2019t UTF-8 text: the file is damaged, or another program saved it. Take the file out of the archive again."

/** A decoder for UTF-8, which all networks write, and for UTF-16 with a byte order mark, which some editors make of it. */
export function byteDecoder(): ByteDecoder {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  const decode = (bytes: Uint8Array | undefined): Result<string> => {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true })
    try {
      return ok(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode())
    } catch (error) {
      if (error instanceof TypeError) return failed(BAD_BYTES)
      throw error
    }
  }
  return { push: decode, end: () => decode(undefined) }
}

function encodingOf(bytes: Uint8Array | undefined): string {
  const [first, second] = bytes ?? []
  if (first === 0xff && second === 0xfe) return "utf-16le"
  if (first === 0xfe && second === 0xff) return "utf-16be"
  return "utf-8"
}
