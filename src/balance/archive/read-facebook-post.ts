import * as v from "valibot"

import type { ArchivePost } from "~balance/archive/archive-post"
import { repairUtf8 } from "~balance/archive/repair-utf8"
import { failed, ok, type Result } from "~result"

/** The fields used of an entry of `your_posts_1.json`; photos, shares and check-ins stand beside posts with words. */
const entrySchema = v.object({
  /** Seconds since the Unix epoch, up to the year 9999. */
  timestamp: v.pipe(v.number(), v.minValue(0), v.maxValue(253_402_300_799)),
  data: v.optional(v.array(v.looseObject({ post: v.optional(v.string()) })))
})

/** Reads one entry of Facebook's `your_posts_1.json` (`profile_posts_1.json` in some exports). */
export function readFacebookPost(entry: unknown): Result<ArchivePost> {
  const parsed = v.safeParse(entrySchema, entry)
  if (!parsed.success) return failed("an entry has no time of a post (timestamp)")
  const written = parsed.output.data?.find(({ post }) => post !== undefined)?.post ?? ""
  return ok({
    site: "facebook",
    surface: "post",
    text: repairUtf8(written),
    postedAt: Math.round(parsed.output.timestamp * 1000)
  })
}
