import * as v from "valibot"

import { LEFT_OUT, type LeftOut } from "~balance/archive/archive-item"
import { decodeEntities } from "~balance/archive/decode-entities"
import { parseIsoTime } from "~balance/calendar"

/** A long post as it stands whole in `note-tweet.js`; its id is not that of the tweet. */
export type XNote = {
  /** Milliseconds since the Unix epoch, UTC: the very second of its tweet. */
  readonly postedAt: number
  readonly text: string
}

const noteSchema = v.object({
  noteTweet: v.object({
    createdAt: v.string(),
    core: v.object({
      text: v.string(),
      urls: v.optional(
        v.array(
          v.looseObject({ shortUrl: v.optional(v.string()), expandedUrl: v.optional(v.string()) })
        )
      )
    })
  })
})

/** Reads one entry of X's `note-tweet.js`. @returns the reason where it is left out */
export function readXNote(entry: unknown): XNote | LeftOut {
  const parsed = v.safeParse(noteSchema, entry)
  if (!parsed.success) return LEFT_OUT.broken
  const { createdAt, core } = parsed.output.noteTweet
  const postedAt = parseIsoTime(createdAt)
  if (postedAt === null) return LEFT_OUT.noDate
  let text = core.text
  for (const { shortUrl, expandedUrl } of core.urls ?? []) {
    if (shortUrl && expandedUrl) text = text.split(shortUrl).join(expandedUrl)
  }
  return { postedAt, text: decodeEntities(text).trim() }
}
