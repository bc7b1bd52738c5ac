import * as v from "valibot"

import { type ArchiveItem, leftOut, LEFT_OUT, type LeftOut } from "~balance/archive/archive-item"
import { typedLink } from "~balance/archive/typed-link"
import { parseIsoTime } from "~balance/calendar"

/** In every browser and in Node; declared here because the pure rooms are compiled without the types of either. */
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array }
declare const TextDecoder: new () => { readonly decode: (bytes: Uint8Array) => string }

/** The collections of a repository that hold what somebody posted or passed on. */
export const BLUESKY_COLLECTIONS: readonly string[] = ["app.bsky.feed.post", "app.bsky.feed.repost"]

/** A post, or a repost, which has no words of its own. */
export type BlueskyRecord = {
  /** Milliseconds since the Unix epoch, UTC. */
  readonly postedAt: number
  readonly text: string
  /** The address of the post that it answers, `at://did:plc:…/app.bsky.feed.post/…`; null where it answers none. */
  readonly inReplyTo: string | null
}

const recordSchema = v.variant("$type", [
  v.object({
    $type: v.literal("app.bsky.feed.post"),
    text: v.string(),
    createdAt: v.optional(v.string(), ""),
    reply: v.optional(v.object({ parent: v.object({ uri: v.string() }) })),
    facets: v.optional(v.array(v.unknown()), [])
  }),
  v.object({ $type: v.literal("app.bsky.feed.repost"), createdAt: v.optional(v.string(), "") })
])

/** Reads a record of {@link BLUESKY_COLLECTIONS}. @returns the reason where it is left out */
export function readBlueskyRecord(record: unknown): BlueskyRecord | LeftOut {
  const parsed = v.safeParse(recordSchema, record)
  if (!parsed.success) return LEFT_OUT.broken
  const { output } = parsed
  const postedAt = parseIsoTime(output.createdAt)
  if (postedAt === null) return LEFT_OUT.noDate
  if (output.$type === "app.bsky.feed.repost") return { postedAt, text: "", inReplyTo: null }
  const { text, facets, reply } = output
  return { postedAt, text: typedText(text, facets), inReplyTo: reply?.parent.uri ?? null }
}

/**
 * The entry that a record is.
 * @param did the account that the repository belongs to: an answer to oneself goes on with a thread
 * @param networkPostId the record's name in its collection, the last part of the post's address
 */
export function blueskyItem(
  record: BlueskyRecord | LeftOut,
  did: string,
  networkPostId: string | null
): ArchiveItem {
  if (typeof record === "string") return leftOut(record)
  const { postedAt, text, inReplyTo } = record
  const isOwn = inReplyTo?.startsWith(`at://${did}/`) ?? false
  return {
    type: "answer",
    answer: {
      post: {
        site: "bluesky",
        surface: inReplyTo === null || isOwn ? "post" : "reply",
        text,
        postedAt,
        networkPostId,
        parts: 1,
        isCut: false,
        pieces: []
      },
      inReplyTo: isOwn ? (inReplyTo?.split("/").at(-1) ?? null) : null
    }
  }
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A link in a text, from one byte of its UTF-8 to another. */
const linkSchema = v.object({
  index: v.object({ byteStart: offset, byteEnd: offset }),
  features: v.array(v.object({ $type: v.string(), uri: v.optional(v.string()) }))
})

type Link = { readonly start: number; readonly end: number; readonly address: string }

/** The text with each link as it was typed: posting shows the beginning of an address and keeps the whole beside it. */
function typedText(text: string, facets: readonly unknown[]): string {
  const links = facets.flatMap(linksOf).sort((one, other) => one.start - other.start)
  if (links.length === 0) return text
  const bytes = new TextEncoder().encode(text)
  const decoder = new TextDecoder()
  let typed = ""
  let done = 0
  for (const { start, end, address } of links) {
    // No beginning is longer than the whole: what claims to be is not decoded, however often it is claimed.
    if (start < done || end > bytes.length || end - start > 3 * address.length + 3) continue
    const shown = decoder.decode(bytes.subarray(start, end))
    const link = typedLink(shown, address)
    if (link === shown) continue
    typed += decoder.decode(bytes.subarray(done, start)) + link
    done = end
  }
  return typed + decoder.decode(bytes.subarray(done))
}

function linksOf(facet: unknown): readonly Link[] {
  const parsed = v.safeParse(linkSchema, facet)
  if (!parsed.success) return []
  const { index, features } = parsed.output
  const address = features.find(({ $type }) => $type === "app.bsky.richtext.facet#link")?.uri
  return address === undefined ? [] : [{ start: index.byteStart, end: index.byteEnd, address }]
}
