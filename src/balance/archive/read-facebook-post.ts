import * as v from "valibot"

import { type ArchiveItem, leftOut, LEFT_OUT } from "~balance/archive/archive-item"
import { repairUtf8 } from "~balance/archive/repair-utf8"

/** The earliest time that is taken for one, in seconds since the epoch: the year 1800, for what companies were founded in. */
const MIN_SECONDS = -5_364_662_400
/** The year 9999. */
const MAX_SECONDS = 253_402_300_799

/** Somebody who was named: `@[100012345:2048:Jane Doe]`. */
const TAG = /@\[\d+:\d+:([^\]]+)\]/g

/** The fields used of an entry; photos, shares and check-ins stand beside posts with words. */
const entrySchema = v.object({
  timestamp: v.optional(v.pipe(v.number(), v.minValue(MIN_SECONDS), v.maxValue(MAX_SECONDS))),
  data: v.optional(
    v.array(
      v.looseObject({
        post: v.optional(v.string()),
        comment: v.optional(v.looseObject({ comment: v.optional(v.string()) }))
      })
    )
  ),
  attachments: v.optional(
    v.array(
      v.looseObject({
        data: v.optional(
          v.array(
            v.looseObject({
              media: v.optional(v.looseObject({ description: v.optional(v.string()) }))
            })
          )
        )
      })
    )
  )
})

/**
 * Reads one entry of Facebook's `your_posts_1.json`, `your_posts__check_ins__photos_and_videos_1.json` (since 2023),
 * `profile_posts_1.json` (Pages), `group_posts_and_comments.json` or `comments.json`. A post without words of its own
 * has those of its first picture.
 */
export function readFacebookPost(entry: unknown): ArchiveItem {
  const parsed = v.safeParse(entrySchema, entry)
  if (!parsed.success) return leftOut(LEFT_OUT.broken)
  const { timestamp, data = [], attachments = [] } = parsed.output
  if (timestamp === undefined) return leftOut(LEFT_OUT.noDate)
  const comment = data.find((one) => one.comment !== undefined)?.comment
  const written = data.find(({ post }) => post !== undefined)?.post
  const caption = attachments
    .flatMap(({ data: pieces = [] }) => pieces)
    .find(({ media }) => media?.description)?.media?.description
  return {
    type: "post",
    post: {
      site: "facebook",
      surface: comment ? "reply" : "post",
      text: repairUtf8((comment ? comment.comment : (written ?? caption)) ?? "").replace(TAG, "$1"),
      postedAt: Math.round(timestamp * 1000),
      networkPostId: null,
      parts: 1,
      isCut: false,
      pieces: []
    }
  }
}
