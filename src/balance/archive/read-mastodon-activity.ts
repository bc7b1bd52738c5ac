import * as v from "valibot"

import { type ArchiveItem, leftOut, LEFT_OUT } from "~balance/archive/archive-item"
import { piecesBelow } from "~balance/archive/archive-post"
import { decodeEntities } from "~balance/archive/decode-entities"
import { parseIsoTime } from "~balance/calendar"

/** Everybody, in each of the three ways in which it is written. */
const PUBLIC = ["https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"]

const addresses = v.optional(v.union([v.array(v.string()), v.string()]), [])

const activitySchema = v.object({
  type: v.string(),
  published: v.optional(v.string()),
  to: addresses,
  cc: addresses,
  actor: v.optional(v.string(), ""),
  object: v.union([
    v.string(),
    v.object({
      id: v.optional(v.string(), ""),
      /** The content warning, which stands over the post. */
      summary: v.nullish(v.string()),
      content: v.nullish(v.string()),
      inReplyTo: v.nullish(v.string()),
      published: v.optional(v.string())
    })
  ])
})

/** Reads one activity of Mastodon's `outbox.json`: a post, an answer, or a boost, which passes something on. */
export function readMastodonActivity(entry: unknown): ArchiveItem {
  const parsed = v.safeParse(activitySchema, entry)
  if (!parsed.success) return leftOut(LEFT_OUT.broken)
  const { published, to, cc, actor, object } = parsed.output
  const note = typeof object === "string" ? null : object
  const postedAt = parseIsoTime(published ?? note?.published ?? "")
  if (postedAt === null) return leftOut(LEFT_OUT.noDate)
  if (note !== null && isPrivate([to, cc].flat())) return leftOut(LEFT_OUT.privately)
  const answered = note?.inReplyTo ?? null
  // An answer to oneself goes on with a thread.
  const isOwn = answered !== null && actor !== "" && answered.startsWith(`${actor}/`)
  const [warning, text] = [note?.summary ?? "", asText(note?.content ?? "")]
  const networkPostId = idOf(note?.id ?? "")
  return {
    type: "answer",
    answer: {
      post: {
        site: "mastodon",
        surface: answered === null || isOwn ? "post" : "reply",
        text: [warning, text].filter((part) => part !== "").join("\n\n"),
        postedAt,
        networkPostId,
        parts: 1,
        isCut: false,
        pieces: piecesBelow(warning, { networkPostId, text, postedAt })
      },
      inReplyTo: isOwn ? idOf(answered) : null
    }
  }
}

/** The id at the end of a post's address; null where there is none. */
function idOf(address: string): string | null {
  return /\/(\d{5,30})$/.exec(address)?.[1] ?? null
}

/** True for what went to the people it names alone: neither to everybody nor to whoever follows. */
function isPrivate(readers: readonly string[]): boolean {
  return (
    readers.length > 0 &&
    !readers.some((reader) => PUBLIC.includes(reader) || reader.endsWith("/followers"))
  )
}

/** What was typed, from the HTML that servers make of it: paragraphs, breaks and links, and nothing else. */
function asText(html: string): string {
  const lines = html.replace(/<\/p>\s*<p[^>]*>/gi, "\n\n").replace(/<br\s*\/?>/gi, "\n")
  return decodeEntities(lines.replace(/<[^<>]*>/g, "")).trim()
}
