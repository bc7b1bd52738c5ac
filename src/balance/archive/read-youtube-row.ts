import * as v from "valibot"

import { type ArchiveItem, leftOut, LEFT_OUT } from "~balance/archive/archive-item"
import { postId } from "~balance/archive/archive-post"
import { typedLink } from "~balance/archive/typed-link"
import { parseIsoTime } from "~balance/calendar"

/** Cells of the shortest row: a message in a live chat. */
const MIN_CELLS = 6

const CHANNEL = /^UC[\w-]{22}$/

/** That of an answer is `COMMENT.ANSWER`. */
const COMMENT = /^[\w.-]+$/

/** How a text begins; no other cell begins so. */
const TEXT = /^\s*\{\s*"(?:text|takeoutSegments)"/

/**
 * Reads one row of YouTube's `comments.csv`: a comment below a video or a post, or an answer to one. Google translates the
 * columns' names and has changed their order, so they are told by what stands in them: the time is behind the channel, the
 * id in front of the channel or, where that comes first, behind the price.
 */
export function readYouTubeRow(cells: readonly string[]): ArchiveItem {
  if (cells.length < MIN_CELLS) return leftOut(LEFT_OUT.shortRow)
  const channel = cells.findIndex((cell) => CHANNEL.test(cell))
  if (channel === -1) return leftOut(LEFT_OUT.broken)
  const postedAt = parseIsoTime(cells[channel + 1] ?? "")
  if (postedAt === null) return leftOut(LEFT_OUT.noDate)
  const written = cells.find((cell) => TEXT.test(cell))
  if (written === undefined) return leftOut(LEFT_OUT.noText)
  const text = textOf(written)
  if (text === null) return leftOut(LEFT_OUT.broken)
  if (text.trim() === "") return leftOut(LEFT_OUT.noText)
  const id = cells[channel === 0 ? 3 : channel - 1] ?? ""
  return {
    type: "post",
    post: {
      site: "youtube",
      surface: "reply",
      text,
      postedAt,
      networkPostId: postId(id, COMMENT),
      parts: 1,
      isCut: false,
      pieces: []
    }
  }
}

const segments = v.array(
  v.object({
    text: v.optional(v.string(), ""),
    link: v.optional(v.object({ linkUrl: v.optional(v.string()) }))
  })
)
const segmentsSchema = v.union([
  v.pipe(
    v.tuple([v.object({ takeoutSegments: segments })]),
    v.transform(([{ takeoutSegments }]) => takeoutSegments)
  ),
  segments
])

/**
 * The words of a comment: since June 2024 a row of JSON objects, `{"text":"@ann","mention":{…}},{"text":" thanks"}`, before
 * that one object with `takeoutSegments`. Line breaks in it may be written as they are, which JSON does not have.
 * @returns null where it is no such row
 */
function textOf(cell: string): string | null {
  try {
    const json: unknown = JSON.parse(`[${cell.replace(/\r?\n/g, "\\n")}]`)
    const parsed = v.safeParse(segmentsSchema, json)
    if (!parsed.success) return null
    return parsed.output.map(({ text, link }) => typedLink(text, link?.linkUrl ?? "")).join("")
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
