import { failed, ok, type Result } from "~result"

/** One block of a CAR file. */
export type CarBlock = {
  /** By which other blocks point to it: the SHA-256 digest of its bytes, a character a byte. Not checked against them. */
  readonly id: string
  readonly bytes: Uint8Array
}

/** Takes a CAR file apart, piece by piece. After a failure it must not be used again. */
export type CarBlocks = {
  /** Feeds a piece. @returns the blocks completed by it; a failure when the file does not fit */
  readonly push: (bytes: Uint8Array) => Result<readonly CarBlock[]>
  /** Ends the file. @returns a failure when it was cut off within a block */
  readonly end: () => Result<null>
}

/** Bytes of a block: a record of Bluesky has at most 1 MiB (AT Protocol, "Data Model"), a node of its tree far less. */
const MAX_BLOCK = 2 ** 21

/** Blocks of a file: each is a post, a like, a follow, or a node of the tree. A set of their ids stays below 1 GB. */
const MAX_BLOCKS = 5_000_000

/** Bytes of a length: 28 bits, a hundred times {@link MAX_BLOCK}. */
const MAX_VARINT = 4

/** What every block of the AT Protocol is named by: CID version 1, DAG-CBOR (or raw bytes), SHA-256 of 32 bytes. */
const CID_LENGTH = 36

/** The version, codec, hash and length in front of the digest. */
const CID_PREFIX = 4

/** The map that a header is, with its first key: `{ roots: …`. DAG-CBOR sorts keys, shorter ones first. */
const HEADER = [0xa2, 0x65, 0x72, 0x6f, 0x6f, 0x74, 0x73]

/** Bytes that {@link isCar} needs. */
export const CAR_HEAD = 1 + HEADER.length

/** Whether a file begins like a CAR of version 1 with one root, as every export of a repository does. */
export function isCar(head: Uint8Array): boolean {
  return HEADER.every((byte, at) => head[at + 1] === byte)
}

/** Bytes of a CID, as a tree or a record holds them, to the {@link CarBlock.id} that they point to. */
export function idOf(cid: Uint8Array): string {
  return String.fromCharCode(...cid.subarray(CID_PREFIX, CID_LENGTH))
}

const SAVE_AGAIN = "Save your Bluesky repository again: Settings, Account, Export my data."

/** Why a CAR is refused that ends too early, or lacks blocks that others point to. */
export const CUT_CAR = `The file is cut off, so its download broke off. ${SAVE_AGAIN}`

/** Why a CAR is refused whose bytes are not what they should be. */
export const DAMAGED_CAR = `The file is damaged: its pieces do not fit together. ${SAVE_AGAIN}`

const TOO_MANY_BLOCKS = "The file holds more than five million pieces, which no account’s does."

/**
 * Reads a CAR file of version 1 (IPLD, "Content Addressable aRchives"): a header, then blocks, each behind its length and
 * its CID. Holds one block at a time.
 */
export function carBlocks(): CarBlocks {
  let rest: Uint8Array = new Uint8Array(0)
  let hasHeader = false
  let count = 0
  return {
    push: (bytes) => {
      rest = rest.length === 0 ? bytes : joinBytes(rest, bytes)
      const blocks: CarBlock[] = []
      let at = 0
      for (;;) {
        const length = readVarint(rest, at)
        if (length === null) break
        if (length === "too-long" || length.value > MAX_BLOCK + CID_LENGTH)
          return failed(DAMAGED_CAR)
        const end = length.end + length.value
        if (end > rest.length) break
        if (hasHeader) {
          const block = readBlock(rest.subarray(length.end, end))
          if (block === null) return failed(DAMAGED_CAR)
          count += 1
          if (count > MAX_BLOCKS) return failed(TOO_MANY_BLOCKS)
          blocks.push(block)
        }
        hasHeader = true
        at = end
      }
      // The blocks are views of these bytes; what is not complete begins the next piece.
      rest = rest.slice(at)
      return ok(blocks)
    },
    end: () => (rest.length === 0 ? ok(null) : failed(CUT_CAR))
  }
}

/** The bytes of both, one behind the other. */
export function joinBytes(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

function readBlock(bytes: Uint8Array): CarBlock | null {
  const [version, , hash, length] = bytes
  if (bytes.length < CID_LENGTH || version !== 1 || hash !== 0x12 || length !== 32) return null
  return { id: idOf(bytes), bytes: bytes.subarray(CID_LENGTH) }
}

/** An unsigned LEB128 number; null while bytes of it are missing. */
function readVarint(
  bytes: Uint8Array,
  start: number
): { readonly value: number; readonly end: number } | "too-long" | null {
  let value = 0
  for (let at = start; at < start + MAX_VARINT; at += 1) {
    const byte = bytes[at]
    if (byte === undefined) return null
    value += (byte & 0x7f) * 2 ** (7 * (at - start))
    if (byte < 0x80) return { value, end: at + 1 }
  }
  return "too-long"
}
