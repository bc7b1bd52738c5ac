import { createHash } from "node:crypto"

import { encode, Token, type TypeEncoder, Type } from "cborg"

/** A link from one block to another. */
class Link {
  constructor(readonly cid: Uint8Array) {}
}

/** A block of a CAR: the CID that it is named by, and what it holds. */
export type Block = { readonly cid: Uint8Array; readonly bytes: Uint8Array }

/** A name in the tree, `app.bsky.feed.post/3kabc`, and its record; a block that is in the file already may be given. */
export type Entry = readonly [name: string, record: object]

/** The account of these repositories. */
export const DID = "did:plc:baker"

const encodeLink: TypeEncoder = (value: unknown) =>
  value instanceof Link
    ? [new Token(Type.tag, 42), new Token(Type.bytes, Uint8Array.of(0, ...value.cid))]
    : null

/** Any value as a block of DAG-CBOR. */
export function blockOf(value: unknown): Block {
  const bytes = encode(value, { typeEncoders: { Object: encodeLink } })
  return { cid: cidOf(bytes), bytes }
}

/** Bytes as a block, whether they are DAG-CBOR or not. */
export function rawBlock(bytes: Uint8Array): Block {
  return { cid: cidOf(bytes), bytes }
}

function cidOf(bytes: Uint8Array): Uint8Array {
  return Uint8Array.of(1, 0x71, 0x12, 32, ...createHash("sha256").update(bytes).digest())
}

/** A link to a block. */
export function linkTo({ cid }: Block): unknown {
  return new Link(cid)
}

/** Entries of a node of the tree, each name shortened by what it shares with the one before. */
export function entriesOf(named: readonly (readonly [name: string, block: Block])[]): object[] {
  let last = ""
  return named.map(([name, block]) => {
    let p = 0
    while (p < last.length && last[p] === name[p]) p += 1
    last = name
    return { p, k: new TextEncoder().encode(name.slice(p)), v: linkTo(block), t: null }
  })
}

/** The blocks of a repository: the commit first, then the tree, two nodes deep, then the records. */
export function blocksOf(entries: readonly Entry[]): readonly Block[] {
  const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : 1))
  const records = sorted.map(
    ([name, record]) => [name, isBlock(record) ? record : blockOf(record)] as const
  )
  const half = Math.floor(records.length / 2)
  const left = blockOf({ l: null, e: entriesOf(records.slice(0, half)) })
  const root = blockOf({ l: linkTo(left), e: entriesOf(records.slice(half)) })
  return [commitOf(root), root, left, ...records.map(([, block]) => block)]
}

/** What a repository is signed by. */
export function commitOf(root: Block): Block {
  const sig = new Uint8Array(64)
  return blockOf({ did: DID, rev: "3kaaa", data: linkTo(root), prev: null, sig, version: 3 })
}

/** The file with these blocks; the first is its root. */
export function carOf(blocks: readonly Block[]): Uint8Array {
  const header = encode(
    { roots: blocks.slice(0, 1).map(linkTo), version: 1 },
    { typeEncoders: { Object: encodeLink } }
  )
  return Buffer.concat([
    varint(header.length),
    header,
    ...blocks.flatMap(({ cid, bytes }) => [varint(cid.length + bytes.length), cid, bytes])
  ])
}

/** The file of a repository. */
export function repositoryOf(entries: readonly Entry[]): Uint8Array {
  return carOf(blocksOf(entries))
}

/** Unsigned LEB128. */
export function varint(value: number): Uint8Array {
  const bytes: number[] = []
  let left = value
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) | 128)
  return Uint8Array.from([...bytes, left])
}

function isBlock(record: object): record is Block {
  return "cid" in record
}
