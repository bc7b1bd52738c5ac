import { decode } from "cborg"
import * as v from "valibot"

import { type ArchiveItem, LEFT_OUT, type LeftOut } from "~balance/archive/archive-item"
import { postId } from "~balance/archive/archive-post"
import { type CarBlock, carBlocks, CUT_CAR, DAMAGED_CAR, idOf } from "~balance/archive/car-blocks"
import {
  BLUESKY_COLLECTIONS,
  blueskyItem,
  type BlueskyRecord,
  readBlueskyRecord
} from "~balance/archive/read-bluesky-record"
import { failed, ok, type Result } from "~result"

type Items = Result<readonly ArchiveItem[]>

/** Bytes of a name in the tree, collection and all (AT Protocol, "Repository"). */
const MAX_NAME = 1024

/** What the network's own ids are made of (AT Protocol, "Record Key"). */
const RECORD_KEY = /^[\w.:~-]+$/

const bytes = v.instance(Uint8Array<ArrayBufferLike>)

/** What a repository is signed by. */
const commitSchema = v.object({ did: v.string(), rev: v.string(), data: bytes })

/** A node of the tree that names every record. */
const nodeSchema = v.object({
  /** The subtree before the first entry. */
  l: v.nullable(bytes),
  e: v.array(
    v.object({
      /** How many bytes of its name are those of the entry before it. */
      p: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_NAME)),
      k: v.pipe(
        bytes,
        v.check(({ length }) => length <= MAX_NAME)
      ),
      v: bytes,
      /** The subtree behind it. */
      t: v.nullable(bytes)
    })
  )
})

const recordSchema = v.object({ $type: v.string() })

/** CBOR's tag for a link (DAG-CBOR specification): the bytes of a CID behind a zero. */
const LINK_TAG = 42

/**
 * Reads a repository of the AT Protocol as Bluesky exports it (atproto.com, "Repository"): a signed commit, a tree of
 * nodes, and the records, in any order.
 */
export function blueskyArchive(): {
  readonly push: (bytes: Uint8Array) => Items
  readonly end: () => Items
} {
  const blocks = carBlocks()
  const repository = new Repository()
  return {
    push: (piece) => {
      const read = blocks.push(piece)
      if (!read.ok) return read
      for (const block of read.value) repository.take(block)
      return ok(repository.items())
    },
    end: () => {
      const read = blocks.end()
      return read.ok ? repository.end() : read
    }
  }
}

/** A record whose name is known. */
type Named = { readonly record: BlueskyRecord | LeftOut; readonly key: string | null }

/** Brings names and records together; of each pair, what comes first waits for the other. */
class Repository {
  #did: string | null = null
  /** Blocks of any kind that have come. */
  readonly #came = new Set<string>()
  /** Nodes that others point to and that have not been read. */
  readonly #nodes = new Set<string>()
  readonly #readNodes = new Set<string>()
  /** Records that no node has named yet. A post that was deleted stays here where its block was left in the file. */
  readonly #unnamed = new Map<string, BlueskyRecord | LeftOut>()
  /** Keys of records that have not come yet; several for the same words of the same millisecond. */
  readonly #awaited = new Map<string, (string | null)[]>()
  readonly #told = new Set<string>()
  #ready: Named[] = []

  take({ id, bytes }: CarBlock): void {
    if (this.#came.has(id)) return
    this.#came.add(id)
    const block = decodeBlock(bytes)
    const typed = v.safeParse(recordSchema, block)
    const isPosted = typed.success && BLUESKY_COLLECTIONS.includes(typed.output.$type)
    if (isPosted) this.#unnamed.set(id, readBlueskyRecord(block))
    for (const key of this.#awaited.get(id) ?? []) this.#tell(id, key)
    this.#awaited.delete(id)
    if (!typed.success) this.#takeUntyped(id, block)
  }

  #takeUntyped(id: string, block: unknown): void {
    const node = v.safeParse(nodeSchema, block)
    if (node.success) {
      this.#readNodes.add(id)
      this.#nodes.delete(id)
      this.#takeNode(node.output)
      return
    }
    const commit = v.safeParse(commitSchema, block)
    // The first is the root; a repository of 2023 may hold earlier ones behind it.
    if (!commit.success || this.#did !== null) return
    this.#did = commit.output.did
    this.#awaitNode(commit.output.data)
  }

  #takeNode({ l, e }: v.InferOutput<typeof nodeSchema>): void {
    if (l !== null) this.#awaitNode(l)
    let name = ""
    for (const entry of e) {
      // Names are letters, digits and some marks of ASCII: a character is a byte.
      name = (name.slice(0, entry.p) + String.fromCharCode(...entry.k)).slice(0, MAX_NAME)
      if (entry.t !== null) this.#awaitNode(entry.t)
      const [collection = "", key = ""] = name.split("/")
      if (BLUESKY_COLLECTIONS.includes(collection))
        this.#tell(idOf(entry.v), postId(key, RECORD_KEY))
    }
  }

  #awaitNode(cid: Uint8Array): void {
    const id = idOf(cid)
    if (!this.#readNodes.has(id)) this.#nodes.add(id)
  }

  #tell(id: string, key: string | null): void {
    const record = this.#unnamed.get(id)
    if (record !== undefined) {
      this.#unnamed.delete(id)
      this.#told.add(id)
      this.#ready.push({ record, key })
    } else if (this.#told.has(id)) this.#ready.push({ record: LEFT_OUT.twice, key })
    else if (this.#came.has(id)) this.#ready.push({ record: LEFT_OUT.broken, key })
    else {
      const keys = this.#awaited.get(id)
      if (keys) keys.push(key)
      else this.#awaited.set(id, [key])
    }
  }

  /** Entries that are complete, each told once; none before it is known whose they are. */
  items(): readonly ArchiveItem[] {
    const did = this.#did
    if (did === null) return []
    const ready = this.#ready
    this.#ready = []
    return ready.map(({ record, key }) => blueskyItem(record, did, key))
  }

  /** The last entries; a failure where the file lacks a node or a record that others point to, or a node is no node. */
  end(): Items {
    for (const id of this.#nodes) if (this.#came.has(id)) return failed(DAMAGED_CAR)
    const isWhole = this.#did !== null && this.#awaited.size === 0 && this.#nodes.size === 0
    return isWhole ? ok(this.items()) : failed(CUT_CAR)
  }
}

/** What a block holds; undefined where its bytes are no DAG-CBOR. */
function decodeBlock(bytes: Uint8Array): unknown {
  try {
    return decode(bytes, {
      strict: true,
      allowIndefinite: false,
      allowUndefined: false,
      rejectDuplicateMapKeys: true,
      tags: { [LINK_TAG]: (content) => linkOf(content()) }
    })
  } catch (error) {
    // The library has no errors of its own; too deep a nesting is a RangeError.
    if (error instanceof Error) return undefined
    throw error
  }
}

function linkOf(content: unknown): Uint8Array {
  if (!(content instanceof Uint8Array)) throw new TypeError("A link is not of bytes.")
  return content.subarray(1)
}
